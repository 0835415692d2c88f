/** Stories that the reader adds to the deck by hand, week by week, in the order of their adding. Kept in this browser. */
import * as z from "zod/mini";
import { slug, weekSchema } from "@/briefing/schema";
import { readPreference, writePreference } from "@/lib/storage";

/** More than any meeting looks at, and few enough that the deck can read every week it needs. */
export const mostPicks = 60;

const pickSchema = z.object({ week: weekSchema, story: slug });
export type PickedStory = z.output<typeof pickSchema>;

export const noPicks: readonly PickedStory[] = [];

export const isSame = (a: PickedStory, b: PickedStory) => a.week === b.week && a.story === b.story;

/** What was stored, whoever wrote it: entries that are no picks, repeat one or come after the sixtieth are left out. */
export function parsePicks(stored: string | null): readonly PickedStory[] {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "");
  } catch {
    return noPicks;
  }
  const picks: PickedStory[] = [];
  for (const entry of Array.isArray(value) ? value : noPicks) {
    const { data: pick } = pickSchema.safeParse(entry);
    if (pick && !picks.some((other) => isSame(other, pick))) picks.push(pick);
    if (picks.length === mostPicks) break;
  }
  return picks;
}

/** Where picks are kept. */
export interface PickStorage {
  read(): string | null;
  /** Whether it was kept. */
  write(text: string): boolean;
  /** Calls back when another tab wrote; answers how to stop. */
  follow(changed: () => void): () => void;
}

/** A store for `useSyncExternalStore`. Touches the storage when it is first asked, not when it is made. */
export function createPicks({ read, write, follow }: PickStorage) {
  let text: string | null = null;
  let picks = noPicks;
  let kept = true;
  const listeners = new Set<() => void>();

  /** Read anew each time, so that a change never undoes another tab's; the same array for as long as nothing changed. */
  const currentPicks = (): readonly PickedStory[] => {
    const stored = kept ? read() : text;
    if (stored !== text) picks = parsePicks(stored);
    text = stored;
    return picks;
  };
  const replace = (next: readonly PickedStory[]) => {
    picks = next;
    text = JSON.stringify(next);
    kept = write(text);
    for (const changed of listeners) changed();
  };

  return {
    currentPicks,
    subscribe(changed: () => void): () => void {
      const stop = follow(changed);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        stop();
      };
    },
    /** Adds the story, or takes it out. "full": there are `mostPicks` already, and nothing changed. */
    togglePick(pick: PickedStory): "added" | "removed" | "full" {
      const before = currentPicks();
      const others = before.filter((other) => !isSame(other, pick));
      const adds = others.length === before.length;
      if (adds && before.length >= mostPicks) return "full";
      replace(adds ? [...others, pick] : others);
      return adds ? "added" : "removed";
    },
    /** In this order, in place of what was picked: a deck that is opened again brings its own. */
    replacePicks: (next: readonly PickedStory[]): void => replace(next.slice(0, mostPicks)),
    clearPicks: (): void => replace(noPicks),
    /** False once the storage was found closed or full: what was picked holds for this visit only. */
    picksAreKept: (): boolean => kept,
  };
}

export const { currentPicks, subscribe, togglePick, replacePicks, clearPicks, picksAreKept } = createPicks({
  read: () => readPreference("picks"),
  write: (text) => writePreference("picks", text),
  follow: (changed) => {
    addEventListener("storage", changed);
    return () => removeEventListener("storage", changed);
  },
});
