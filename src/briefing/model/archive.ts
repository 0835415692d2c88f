/** What pages over time know of the editions: every story and every figure of a year, without the prose. */
import type { Language } from "@/lib/language";
import type { ArchiveFile } from "../archive-schema";
import type { Claim, Entity, EntityKind, FigureKind, Qualifier, Rates } from "../schema";
import { isFirm, type Measure, measureOf } from "./measures";

export interface ArchiveStory {
  /** "2026-W06/spacex-xai-merger": unique over all weeks, and where the story is read. */
  key: string;
  week: string;
  /** Of its words. */
  language: Language;
  id: string;
  title: string;
  date: string | undefined;
  themes: string[];
  entities: ArchiveEntity[];
  thread: string | undefined;
  figures: ArchiveFigure[];
}

export type ArchiveEntity = Pick<Entity, "id" | "name" | "kind">;

export interface ArchiveFigure {
  /** "2026-W06/spacex-xai-merger/valuation": unique over all weeks, and where the edition has it. */
  key: string;
  label: string;
  kind: FigureKind;
  value: number;
  unit: string;
  qualifier: Qualifier;
  claim: Claim | undefined;
  holder: ArchiveEntity | undefined;
  asOf: string | undefined;
  publisher: string | undefined;
  /** Of money only: other figures keep theirs in their edition. */
  note: string | undefined;
  measure: Measure;
  firm: boolean;
  /** Those of its edition, if it gives any. */
  rates: Rates | undefined;
}

/** An amount with the story that tells it. */
export interface ToldAmount {
  story: ArchiveStory;
  figure: ArchiveFigure;
}

/**
 * The rows of a year's file, oldest week first, in the editor's order within a week.
 * @throws RangeError where its columns are of unequal length, or point outside of its lists.
 */
export function archiveStories(file: ArchiveFile): ArchiveStory[] {
  const entities = file.entities.map(([id, name, kind]) => ({ id, name, kind }));
  const weeks = file.weeks.flatMap((week) => Array.from({ length: week.stories }, () => week));
  const stories = rowCount(file.stories, weeks.length);
  rowCount(
    file.figures,
    file.stories.figures.reduce((all, figures) => all + figures, 0),
  );
  let next = 0;
  return stories.map((row): ArchiveStory => {
    const { week, language = file.language, rates } = at(weeks, row);
    const columns = file.stories;
    const id = at(columns.id, row);
    const key = `${week}/${id}`;
    const first = next;
    next += at(columns.figures, row);
    return {
      key,
      week,
      language,
      id,
      title: at(columns.title, row),
      date: columns.date[row] ?? undefined,
      themes: at(columns.themes, row).map((theme) => at(file.themes, theme)),
      entities: at(columns.entities, row).map((entity) => at(entities, entity)),
      thread: from(file.threads, columns.thread[row]),
      figures: Array.from({ length: next - first }, (_, index) =>
        archiveFigure(file, first + index, key, entities, rates),
      ),
    };
  });
}

function archiveFigure(
  file: ArchiveFile,
  row: number,
  story: string,
  entities: readonly ArchiveEntity[],
  rates: Rates | undefined,
): ArchiveFigure {
  const columns = file.figures;
  const own = {
    label: at(columns.label, row),
    kind: at(columns.kind, row),
    qualifier: at(columns.qualifier, row),
    claim: columns.claim[row] ?? undefined,
  };
  return {
    key: `${story}/${at(columns.id, row)}`,
    ...own,
    value: at(columns.value, row),
    unit: at(columns.unit, row),
    holder: from(entities, columns.entity[row]),
    asOf: columns.asOf[row] ?? undefined,
    publisher: from(file.publishers, columns.publisher[row]),
    note: columns.note[row] ?? undefined,
    measure: measureOf(own),
    firm: isFirm(own),
    rates,
  };
}

/** The rows of a table, 0, 1, 2 … */
function rowCount(columns: Record<string, readonly unknown[]>, expected: number): number[] {
  for (const [name, column] of Object.entries(columns))
    if (column.length !== expected)
      throw new RangeError(`the column "${name}" has ${column.length} rows and not ${expected}`);
  return Array.from({ length: expected }, (_, row) => row);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`there is no item ${index} in a list of ${list.length}`);
  return item;
}

function from<T>(list: readonly T[], index: number | null | undefined): T | undefined {
  return index === null || index === undefined ? undefined : at(list, index);
}

/** Every entity of the stories, each once, as its newest story names it. */
export function entitiesOf(stories: readonly ArchiveStory[]): Map<string, ArchiveEntity> {
  return new Map(stories.flatMap((story) => story.entities.map((entity) => [entity.id, entity])));
}

/** The day that a figure is of: its own, else its story's, else none. */
export function dayOf({ story, figure }: ToldAmount): string | undefined {
  return figure.asOf ?? story.date;
}

export function isPlayer({ kind }: { kind: EntityKind }): boolean {
  return kind !== "product" && kind !== "place";
}
