/** What stands against a draft: what the schema says of the edition that it would be, and what is asked beyond. */
import type * as z from "zod/mini";
import { briefingSchema } from "@/briefing/briefing-schema";
import { figureFaults, repeatedIds } from "@/briefing/consistency";
import { pointer } from "@/briefing/load";
import { figureIsGrounded } from "./grounded";
import { type FieldPath, pathOf, pointerOf } from "./paths";
import { themesTaken } from "./themes-taken";
import { toEdition } from "./to-edition";
import type { Draft, DraftFigure, DraftStory } from "./types";

/** A closed union, so that the page words each in both languages. */
export type FaultCode =
  | "empty"
  | "format"
  | "no-source"
  | "unknown-theme"
  | "digits-not-found"
  | "too-long"
  | "duplicate"
  | "other";

export interface DraftFault {
  /** The nearest field; undefined where a whole list is at fault. */
  path: FieldPath | undefined;
  /** RFC 6901, into `toEdition(draft)`. */
  pointer: string;
  code: FaultCode;
  severity: "error" | "warning";
  /** In English, for the command line. */
  message: string;
}

/** `themeIds`: of the taxonomy; without it no theme is unknown. In the order of the edition. */
export function faultsOf(draft: Draft, themeIds?: ReadonlySet<string>): DraftFault[] {
  const edition = toEdition(draft);
  const { error } = briefingSchema.safeParse(edition);
  const found = [
    ...(error?.issues ?? []).flatMap((issue) => ofSchema(draft, edition, issue)),
    ...betweenParts(draft),
    ...draft.stories.flatMap((story) => ofStory(draft, story, themeIds)),
  ];
  // One fault a place is enough to go by; the first says most.
  const seen = new Set<string>();
  return found.filter((fault) => {
    const isNew = !seen.has(fault.pointer);
    seen.add(fault.pointer);
    return isNew;
  });
}

function ofSchema(draft: Draft, edition: unknown, issue: z.core.$ZodIssue): DraftFault[] {
  // The period follows from the week, whose fault is said.
  if (issue.path[0] === "period") return [];
  const place = pointer(issue.path);
  const code = codeOf(issue, issue.path.reduce(valueIn, edition));
  const message = code === "empty" ? "is empty" : issue.message;
  return [{ path: pathOf(draft, place), pointer: place, code, severity: "error", message }];
}

function valueIn(node: unknown, name: PropertyKey): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, name) : undefined;
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): FaultCode {
  const isEmpty =
    value === undefined || value === null || (typeof value === "string" && value.trim() === "") || isEmptyList(value);
  if (isEmpty) return "empty";
  if (issue.code === "too_big") return "too-long";
  if (/twice/.test(issue.message)) return "duplicate";
  if (issue.code === "invalid_format" || issue.code === "invalid_type" || issue.code === "invalid_value")
    return "format";
  if (issue.path.at(-1) === "entity") return "other";
  // Rules of the house's own on a single text are about its form: a week, a unit.
  return typeof value === "string" ? "format" : "other";
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The schema leaves these out where any field beside them is wrong. */
function betweenParts(draft: Draft): DraftFault[] {
  const idsOf = (parts: readonly { id: { value: string } }[]) => parts.map(({ id }) => ({ id: id.value || undefined }));
  const faults = [
    ...repeatedIds(idsOf(draft.stories), "this edition").map(({ path, message }) => ({ path, message })),
    ...draft.stories.flatMap(({ entities, figures }, index) => {
      const parts = figures.map(({ id, entity }) => ({ id: id.value || undefined, entity: entity.value || undefined }));
      return [
        ...figureFaults({ entities: idsOf(entities), figures: parts }),
        ...repeatedIds(idsOf(entities), "this story").map(({ path, message }) => ({
          path: ["entities", ...path],
          message,
        })),
      ].map(({ path, message }) => ({ path: [index, ...path], message }));
    }),
  ];
  return faults.map(({ path, message }) => {
    const place = pointer(["stories", ...path]);
    const code = /twice/.test(message) ? "duplicate" : "other";
    return { path: pathOf(draft, place), pointer: place, code, severity: "error", message };
  });
}

function ofStory(draft: Draft, story: DraftStory, themeIds: ReadonlySet<string> | undefined): DraftFault[] {
  const at = `stories/${story.key}`;
  const themes = themesTaken(story.themes).flatMap(({ id }, index): DraftFault[] => {
    if (!themeIds || themeIds.has(id)) return [];
    const place = `${pointerOf(draft, `${at}/themes`)}/${index}`;
    const message = `"${id}" is not in the taxonomy`;
    return [{ path: `${at}/themes`, pointer: place, code: "unknown-theme", severity: "error", message }];
  });
  return [...themes, ...story.figures.flatMap((figure) => ofFigure(draft, story, figure))];
}

function ofFigure(draft: Draft, story: DraftStory, figure: DraftFigure): DraftFault[] {
  const at = `stories/${story.key}/figures/${figure.key}`;
  const fault = (name: string, code: FaultCode, severity: DraftFault["severity"], message: string): DraftFault => {
    const path = `${at}/${name}`;
    return { path, pointer: pointerOf(draft, path), code, severity, message };
  };
  const { value, unit } = figure;
  const grounded =
    value.value === null || figureIsGrounded(value.value, unit.value, wordsFor(draft, story, figure), draft.language);
  return [
    ...(story.sources.some(({ key }) => key === figure.source.value)
      ? []
      : [fault("source", "no-source", "error", "has no source")]),
    ...(grounded
      ? []
      : [fault("value", "digits-not-found", "warning", `${value.value} is nowhere in the quote or the story`)]),
  ];
}

/** Nearest first, so that most are found at once. */
function wordsFor(draft: Draft, story: DraftStory, figure: DraftFigure): string[] {
  const told = draft.source && story.span ? [draft.source.text.slice(story.span.start, story.span.end)] : [];
  const fields = [
    figure.quote,
    figure.note,
    figure.label,
    story.title,
    story.summary,
    ...story.body,
    ...story.highlights,
  ];
  return [...fields.map(({ value }) => value), story.implication.value, ...told].filter((words) => words !== "");
}
