import { contains, overlaps, type Span } from "../spans";
import { keysOf } from "./build";
import type { DraftingContext } from "./context";
import { itemsOn, partsOn, type Side } from "./divide";
import { storyOf } from "./draft-story";
import { blockAt, readingOf, sentenceAt } from "./reading";
import { sectionOf } from "./section-of";
import { UniqueIds } from "./slug";
import { trimmed } from "./sorted";
import type { Draft, DraftStory, Field, Item } from "./types";

/**
 * What follows a place in the source becomes a story of its own, after this one, its title from the first block there.
 * Parts go by their places; what is proposed for the whole (summary, implication, themes) is proposed anew for both, what
 * the editor settled stays with the first. The draft itself where the place is not inside of the story's text.
 */
export function splitStory(draft: Draft, key: string, offset: number, context: DraftingContext): Draft {
  const { source } = draft;
  const index = draft.stories.findIndex((story) => story.key === key);
  const story = draft.stories[index];
  if (!source || !story?.span) return draft;
  const reading = readingOf(source, { ...context, language: draft.language }, draft.week.value, story.span);
  const block = blockAt(source.blocks, offset);
  const sentence = sentenceAt(reading, offset);
  const head = story.title.spans[0];
  // A story is cut where a block begins; within a block, where a sentence does.
  const cut =
    block && block.span.start > story.span.start && offset <= block.span.start
      ? block.span.start
      : (sentence?.start ?? offset);
  if (
    !(cut > Math.max(story.span.start, head && contains(story.span, head) ? head.end - 1 : 0) && cut < story.span.end)
  )
    return draft;
  const keys = keysOf(draft);
  const [before, after] = [
    trimmed(source.text, { start: story.span.start, end: cut }),
    trimmed(source.text, { start: cut, end: story.span.end }),
  ];
  if (before.start === before.end || after.start === after.end) return draft;
  const ids = new UniqueIds(draft.stories.map(({ id }) => id.value));
  const sections = [sectionOf(source, before, head), sectionOf(source, after)] as const;
  const first: Side = { span: before, isFirst: true, reading, keys };
  const second: Side = { span: after, isFirst: false, reading, keys };
  // Ids of drafts that are only looked at must not be taken.
  const freshFirst = storyOf(sections[0], reading, keys, new UniqueIds());
  const freshSecond = storyOf(sections[1], reading, keys, ids);
  const whole = withAllWords(story, keys.next());
  const stories = [
    { ...story, ...derived(story, freshFirst), ...lists(whole, first, undefined), span: before },
    { ...freshSecond, ...lists(whole, second, sections[1].title), span: after },
  ].map(withoutDoubles);
  return { ...draft, stories: draft.stories.toSpliced(index, 1, ...stories), nextKey: keys.nextKey };
}

function lists(story: DraftStory, side: Side, title: Span | undefined) {
  return {
    body: itemsOn(story.body, side, title),
    highlights: itemsOn(story.highlights, side, title),
    ...partsOn(story, side),
  };
}

/** What is proposed for the whole, anew; what the editor settled, as it was. */
function derived(story: DraftStory, fresh: DraftStory): Partial<DraftStory> {
  const pick = (old: Field, next: Field) => (old.state === "accepted" || old.state === "edited" ? old : next);
  const isSettled = story.themes.some(({ state }) => state !== "proposed");
  return {
    summary: pick(story.summary, fresh.summary),
    implication: pick(story.implication, fresh.implication),
    ...(isSettled ? {} : { themes: fresh.themes, otherThemes: fresh.otherThemes }),
  };
}

/** A paragraph that was taken out of the body for the implication or the summary is in it again, to be cut with the rest. */
function withAllWords(story: DraftStory, key: string): DraftStory {
  const taken = [story.implication, story.summary].filter(
    (field) =>
      field.state === "proposed" &&
      !story.body
        .concat(story.highlights)
        .some(({ spans }) => spans.some((a) => field.spans.some((b) => overlaps(a, b)))),
  );
  const extra = taken.slice(0, 1).map((field): Item => ({ ...field, key }));
  const place = ({ spans }: Item) => spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return extra.length ? { ...story, body: [...story.body, ...extra].sort((a, b) => place(a) - place(b)) } : story;
}

function withoutDoubles(story: DraftStory): DraftStory {
  const said = [story.summary, story.implication].flatMap(({ spans }) => spans);
  const isSaid = ({ state, spans }: Item) =>
    state === "proposed" && spans.length > 0 && spans.every((span) => said.some((each) => contains(each, span)));
  return { ...story, body: story.body.filter((item) => !isSaid(item)) };
}
