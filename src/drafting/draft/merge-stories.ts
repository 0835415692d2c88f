import { hull, overlaps } from "../spans";
import { type Keys, keysOf } from "./build";
import type { DraftingContext } from "./context";
import { themesOf } from "./draft-story";
import { sectionOf } from "./section-of";
import { UniqueIds } from "./slug";
import type { Draft, DraftFigure, DraftStory, Field, Item } from "./types";

/**
 * One story's parts go into another's; no words are lost: its title, and what the other has a field for already, become
 * paragraphs. Links to it lead to the other. The draft itself where either is not there.
 */
export function mergeStories(draft: Draft, key: string, into: string, context: DraftingContext): Draft {
  const [from, to] = [key, into].map((each) => draft.stories.find((story) => story.key === each));
  if (!from || !to || from === to) return draft;
  const keys = keysOf(draft);
  const merged = { ...joined(from, to, keys), ...spanOf(draft, from, to) };
  const story = withThemes(draft, merged, [from, to], context);
  const relink = <T extends { story: string }>(part: T): T => (part.story === key ? { ...part, story: into } : part);
  return {
    ...draft,
    stories: draft.stories.filter((each) => each !== from).map((each) => (each === to ? story : each)),
    takeaways: draft.takeaways.map(relink),
    faq: draft.faq.map(relink),
    nextKey: keys.nextKey,
  };
}

function joined(from: DraftStory, to: DraftStory, keys: Keys): DraftStory {
  const isEarlier = from.span !== undefined && to.span !== undefined && from.span.start < to.span.start;
  const inOrder = <T>(a: T[], b: T[]): T[] => (isEarlier ? [...a, ...b] : [...b, ...a]);
  const leading = isEarlier ? from : to;
  const summary = isSettled(to.summary) ? to.summary : firstOf(leading.summary, to.summary, from.summary);
  const implication = isSettled(to.implication)
    ? to.implication
    : firstOf(settledOf(from.implication), to.implication, from.implication);
  const kept = [
    from.title,
    ...unsaid(from.summary, summary, from),
    ...unsaid(to.summary, summary, to),
    ...unsaid(from.implication, implication, from),
    ...unsaid(to.implication, implication, to),
  ];
  const [title, ...others] = kept
    .filter(({ value }) => value !== "")
    .map((field): Item => ({ key: keys.next(), ...field }));
  const body = [...(title ? [title] : []), ...from.body, ...others];
  return {
    ...to,
    summary,
    implication,
    kicker: firstOf(to.kicker, from.kicker),
    date: firstOf(to.date, from.date),
    thread: firstOf(to.thread, from.thread),
    body: inOrder(body, to.body),
    highlights: inOrder(from.highlights, to.highlights),
    ...partsOf(from, to),
  };
}

function partsOf(from: DraftStory, to: DraftStory): Pick<DraftStory, "figures" | "entities" | "sources"> {
  const ids = new Set(to.entities.map(({ id }) => id.value));
  const byUrl = new Map(to.sources.map(({ url, key }) => [url.value, key]));
  const sameSource = new Map(
    from.sources.map(({ url, key }) => [key, url.value === "" ? undefined : byUrl.get(url.value)]),
  );
  const figures = from.figures.map((figure): DraftFigure => {
    const source = sameSource.get(figure.source.value);
    return source === undefined ? figure : { ...figure, source: { ...figure.source, value: source } };
  });
  return {
    entities: [...to.entities, ...from.entities.filter(({ id }) => id.value === "" || !ids.has(id.value))],
    sources: [...to.sources, ...from.sources.filter(({ key }) => sameSource.get(key) === undefined)],
    figures: together(to.figures, figures),
  };
}

/** A quantity that both say is one figure; ids stay unique. */
function together(here: readonly DraftFigure[], there: readonly DraftFigure[]): DraftFigure[] {
  const all = [...here];
  const ids = new UniqueIds(here.map(({ id }) => id.value));
  for (const figure of there) {
    const index = all.findIndex((each) => isProposed(figure) && isSame(each, figure));
    const known = all[index];
    if (known) all[index] = { ...known, spans: [...known.spans, ...figure.spans] };
    else all.push({ ...figure, id: { ...figure.id, value: figure.id.value && ids.take(figure.id.value) } });
  }
  return all;
}

function isSame(a: DraftFigure, b: DraftFigure): boolean {
  return (
    a.value.value === b.value.value &&
    a.value.value !== null &&
    a.unit.value === b.unit.value &&
    a.kind.value === b.kind.value
  );
}

function isProposed({ value, label, quote }: DraftFigure): boolean {
  return [value, label, quote].every(({ state }) => state === "proposed" || state === "empty");
}

function isSettled({ state }: Field): boolean {
  return state === "accepted" || state === "edited";
}

function settledOf(field: Field): Field {
  return isSettled(field) ? field : { value: "", state: "empty", spans: [] };
}

function firstOf(...fields: [Field, ...Field[]]): Field {
  return fields.find(({ value }) => value !== "") ?? fields[0];
}

/** A text that the merged story has no field for, and no paragraph either. */
function unsaid(field: Field, taken: Field, { body, highlights }: DraftStory): Field[] {
  if (field === taken || field.value === "") return [];
  const isSaid = [...body, ...highlights].some(({ spans }) =>
    spans.some((a) => field.spans.some((b) => overlaps(a, b))),
  );
  return isSaid && field.state !== "edited" ? [] : [field];
}

/** From the first to the last word of both, unless another story stands between them. */
function spanOf({ stories }: Draft, from: DraftStory, to: DraftStory): Pick<DraftStory, "span"> {
  const all = hull([from.span, to.span].flatMap((span) => span ?? []));
  if (!all) return {};
  const between = stories.some((story) => story !== from && story !== to && story.span && overlaps(story.span, all));
  return between ? {} : { span: all };
}

function withThemes(
  { source, language }: Draft,
  story: DraftStory,
  both: readonly DraftStory[],
  context: DraftingContext,
): DraftStory {
  const isOpen = story.themes.every(({ state }) => state === "proposed");
  const [title] = story.title.spans;
  const spans = both.flatMap(({ span }) => span ?? []);
  if (!isOpen) return story;
  if (!source || !spans.length) {
    const themes = both.find((each) => each.themes.length)?.themes ?? [];
    return story.themes.length ? story : { ...story, themes };
  }
  const body = spans.flatMap((span) => sectionOf(source, span, title).body);
  const heading = title ?? sectionOf(source, spans[0] ?? { start: 0, end: 0 }).title;
  return { ...story, ...themesOf({ title: heading, body }, { source, context: { ...context, language } }) };
}
