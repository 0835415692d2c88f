/** What an editor makes of words that are selected in the source. */
import { findFigures } from "../figures/find-figures";
import { sentencesOf } from "../sentences";
import { contains, hull, overlaps, type Span, wordsOf } from "../spans";
import { emptyFigure, keysOf, makeField } from "./build";
import type { DraftingContext } from "./context";
import { entityNamed } from "./draft-entities";
import { figuresOf } from "./draft-figures";
import { proposed, storyOf } from "./draft-story";
import { changeField } from "./edit-fields";
import { addPart, changeStory, type ListPath, nextKeyOf } from "./edit-parts";
import type { FieldPath } from "./paths";
import { quoteSpan } from "./quote";
import { blocksWithin, type Reading, readingOf } from "./reading";
import { sectionOf } from "./section-of";
import { selectedValue } from "./selected-value";
import { slugOf, UniqueIds } from "./slug";
import { clamped, trimmed } from "./sorted";
import type { Draft, DraftFigure, DraftStory, Field } from "./types";

/** What the words selected are to become. `story`: a story's key. `list`: a list of texts, such as "stories/k3/body". */
export type SelectionTarget =
  | { as: "story" }
  | { as: "field"; path: FieldPath }
  | { as: "item"; list: ListPath }
  | { as: "takeaway" }
  | { as: "figure"; story: string }
  | { as: "entity"; story: string }
  | { as: "faq" };

/** The draft itself where there is no source, no word selected, or nothing in the words for the field. */
export function addFromSelection(draft: Draft, span: Span, target: SelectionTarget, context: DraftingContext): Draft {
  const { source } = draft;
  if (!source) return draft;
  const within = trimmed(source.text, clamped(source.text, span));
  if (within.start === within.end) return draft;
  const around = hull([within, ...blocksWithin(source.blocks, within).map((block) => block.span)]) ?? within;
  const reading = readingOf(source, { ...context, language: draft.language }, draft.week.value, around);
  const accepted = (part: Span): Field => ({ ...proposed(reading, part), state: "accepted" });
  switch (target.as) {
    case "story":
      return withStory(draft, reading, within);
    case "field": {
      const value = selectedValue(target.path, within, reading);
      return value === undefined
        ? draft
        : changeField(draft, target.path, (field) => ({ ...field, value, state: "accepted", spans: [within] }));
    }
    case "item":
      return changeField(addPart(draft, target.list), `${target.list}/${nextKeyOf(draft)}`, (field) => ({
        ...field,
        ...accepted(within),
      }));
    case "takeaway": {
      const part = { key: nextKeyOf(draft), text: accepted(within), story: storyAround(draft, within)?.key ?? "" };
      return { ...draft, takeaways: [...draft.takeaways, part], nextKey: draft.nextKey + 1 };
    }
    case "faq": {
      const [question, answer] = questionIn(source.text, within);
      const part = {
        key: nextKeyOf(draft),
        question: accepted(question),
        answer: answer ? accepted(answer) : makeField(""),
        story: storyAround(draft, within)?.key ?? "",
      };
      return { ...draft, faq: [...draft.faq, part], nextKey: draft.nextKey + 1 };
    }
    case "figure":
      return withFigures(draft, target.story, reading, within);
    case "entity":
      return withEntity(draft, target.story, reading, within);
  }
}

function withStory(draft: Draft, reading: Reading, within: Span): Draft {
  const keys = keysOf(draft);
  const ids = new UniqueIds(draft.stories.map(({ id }) => id.value));
  const story = storyOf(sectionOf(reading.source, within), reading, keys, ids);
  const next = draft.stories.findIndex(({ span }) => span && span.start > within.start);
  return {
    ...draft,
    stories: draft.stories.toSpliced(next < 0 ? draft.stories.length : next, 0, story),
    nextKey: keys.nextKey,
  };
}

/** Those whose number is in the selection; where there is none, an empty one that quotes it. */
function withFigures(draft: Draft, key: string, reading: Reading, within: Span): Draft {
  const keys = keysOf(draft);
  const { source, context, mentions } = reading;
  const next = changeStory(draft, key, (story) => {
    const found = findFigures(source, context.language, mentions, within);
    const entities = new Set(story.entities.map(({ id }) => id.value));
    const figures = found.length
      ? figuresOf(found, reading, entities, keys, story.title.spans[0])
      : [quoting(source.text, within, keys.next())];
    const ids = new UniqueIds(story.figures.map(({ id }) => id.value));
    const added = figures.map((figure) => ({
      ...figure,
      id: { ...figure.id, value: figure.id.value && ids.take(figure.id.value) },
    }));
    return { ...story, figures: [...story.figures, ...added] };
  });
  return next === draft ? draft : { ...next, nextKey: keys.nextKey };
}

function quoting(text: string, within: Span, key: string): DraftFigure {
  const quote = quoteSpan(text, within, { start: within.start, end: within.start });
  return { ...emptyFigure(key), quote: makeField(wordsOf(text, quote), [quote], "accepted"), spans: [] };
}

function withEntity(draft: Draft, key: string, reading: Reading, within: Span): Draft {
  const next = changeStory(draft, key, (story): DraftStory => {
    const known = reading.mentions.find(({ span }) => overlaps(span, within));
    const entity = known && reading.entities.get(known.entity);
    const used = story.entities.map(({ id }) => id.value);
    if (entity && used.includes(entity.id)) return story;
    const { text } = reading.source;
    const id = entity?.id ?? slugOf(wordsOf(text, within));
    const named = entityNamed(text, within, id && new UniqueIds(used).take(id), reading, nextKeyOf(draft));
    const added = entity
      ? { ...named, name: { ...named.name, value: entity.name }, kind: { ...named.kind, value: entity.kind } }
      : named;
    return { ...story, entities: [...story.entities, added] };
  });
  return next === draft ? draft : { ...next, nextKey: draft.nextKey + 1 };
}

function storyAround({ stories }: Draft, within: Span): DraftStory | undefined {
  return stories.find(({ span }) => span && contains(span, within));
}

/** Up to the first question mark, and what follows it; else the first line or sentence is what is asked. */
function questionIn(text: string, within: Span): [question: Span, answer: Span | undefined] {
  const sentences = sentencesOf(text, within);
  const asked = sentences.findIndex((sentence) => text.slice(sentence.start, sentence.end).includes("?"));
  const end = sentences[Math.max(0, asked)]?.end ?? within.end;
  const rest = trimmed(text, { start: end, end: within.end });
  return [{ start: within.start, end }, rest.end > rest.start ? rest : undefined];
}
