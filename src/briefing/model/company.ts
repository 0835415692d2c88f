/** Who keeps company with whom: players named in the same stories. */
import { weekPeriod } from "@/lib/weeks";
import { type ArchiveEntity, type ArchiveStory, isPlayer } from "./archive";

export interface Companion {
  entity: ArchiveEntity;
  /** Stories that name them together. */
  count: number;
}

/** The players of the stories, those named most first, but for the ones left out. */
export function companions(stories: readonly ArchiveStory[], except: string | undefined, most: number): Companion[] {
  const found = new Map<string, Companion>();
  for (const entity of stories.flatMap(({ entities }) => entities)) {
    if (entity.id === except || !isPlayer(entity)) continue;
    found.set(entity.id, { entity, count: (found.get(entity.id)?.count ?? 0) + 1 });
  }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count || a.entity.id.localeCompare(b.entity.id))
    .slice(0, most);
}

/** The stories with the figures that are the entity's own, and no other. */
export function heldBy(stories: readonly ArchiveStory[], entity: string): ArchiveStory[] {
  return stories.map((story) => ({ ...story, figures: story.figures.filter(({ holder }) => holder?.id === entity) }));
}

/** Oldest first by their own day, which may precede their edition's week; without one, by the last of the week. */
export function byDay(stories: readonly ArchiveStory[]): ArchiveStory[] {
  const day = ({ date, week }: ArchiveStory) => date ?? weekPeriod(week).to;
  return stories.toSorted((a, b) => day(a).localeCompare(day(b)) || a.key.localeCompare(b.key));
}

/** What leaders look for first: the story's first figure that is money, users, performance or capacity. */
export function keyFigure({ figures }: ArchiveStory): ArchiveStory["figures"][number] | undefined {
  return figures.find(({ kind }) => kind !== "other") ?? figures[0];
}
