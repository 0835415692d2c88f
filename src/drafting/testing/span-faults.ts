/** What must hold of every span, whatever the input: inside the text, in order, and naming the words that it says. */
import type { Draft } from "../draft/types";
import type { FoundEntity } from "../entities/types";
import type { FoundFigure } from "../figures/types";
import type { Block, SourceText } from "../source-text";
import { contains, overlaps, type Span, wordsOf } from "../spans";
import type { ThemeScore } from "../themes/types";
import { bare } from "./locate";

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}

/** Every span anywhere inside a value that is out of the text. */
export function outOfRange(value: unknown, length: number, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (isSpan(value)) {
    const { start, end } = value;
    const sound = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
    return sound ? [] : [`${path}: ${start}–${end} of ${length}`];
  }
  return Object.entries(value).flatMap(([key, inner]) => outOfRange(inner, length, `${path}/${key}`));
}

/** Blocks are in order, apart by white space alone, and what they hold is inside of them. */
export function blockFaults({ text, blocks }: SourceText): string[] {
  let end = 0;
  return blocks.flatMap((block, index) => {
    const faults: string[] = [];
    if (block.span.start < end) faults.push(`block ${index} overlaps the one before`);
    else if (text.slice(end, block.span.start).trim() !== "") faults.push(`words between blocks, before ${index}`);
    end = Math.max(end, block.span.end);
    if (innerSpans(block).some((inner) => !contains(block.span, inner)))
      faults.push(`block ${index} does not hold its parts`);
    return faults;
  });
}

const innerSpans = ({ cells = [], bold, links }: Block): Span[] => [
  ...cells,
  ...bold,
  ...links.map(({ span }) => span),
];

export function figureFaults(text: string, figures: readonly FoundFigure[]): string[] {
  return figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    const words = wordsOf(text, figure.span);
    const faults: string[] = [];
    if (before && before.span.end > figure.span.start) faults.push("overlaps the one before");
    if (words.trim() === "" || words !== words.trim()) faults.push("has no words, or white space around them");
    if (!Number.isFinite(figure.value)) faults.push(`value ${figure.value}`);
    if (figure.low !== undefined && !(figure.low < figure.value)) faults.push(`range ${figure.low}–${figure.value}`);
    if (figure.qualifierSpan && overlaps(figure.qualifierSpan, figure.span)) faults.push("holds its qualifier");
    return faults.map((fault) => `figure “${words}”: ${fault}`);
  });
}

/** A name that the text alone gives is the words of its every mention; the archive knows an entity by other names too. */
export function entityFaults(text: string, entities: readonly FoundEntity[]): string[] {
  return entities.flatMap(({ name, aliases, mentions, from }) => {
    const names = new Set([name, ...aliases].map(unmarked));
    return mentions
      .map((span) => wordsOf(text, span))
      .filter((words) => bare(words) === "" || (from === "text" && !names.has(unmarked(words))))
      .map((words) => `entity ${name} (${from}): “${words}”`);
  });
}

/** Accents apart, since one name may be written with and without. */
const unmarked = (words: string) => bare(words.normalize("NFKD").replaceAll(/\p{M}/gu, ""));

export function themeFaults(text: string, scores: readonly ThemeScore[]): string[] {
  return scores.flatMap(({ theme, score, words }) => [
    ...(score > 0 ? [] : [`${theme}: score ${score}`]),
    ...words.filter(({ span }) => bare(wordsOf(text, span)) === "").map(({ term }) => `${theme}: no words for ${term}`),
  ]);
}

/** Texts that are proposed from the source say its words and no others. */
export function draftFaults(text: string, draft: Draft): string[] {
  const taken = [
    draft.title,
    draft.standfirst,
    draft.outlook.title,
    ...draft.outlook.paragraphs,
    ...draft.outlook.questions,
    ...draft.takeaways.map((one) => one.text),
    ...draft.faq.flatMap(({ question, answer }) => [question, answer]),
    ...draft.stories.flatMap((story) => [
      ...[story.title, story.kicker, story.summary, story.implication, ...story.body, ...story.highlights],
      ...story.figures.map(({ quote }) => quote),
    ]),
  ];
  return taken.flatMap(({ value, state, spans }) => {
    if (state !== "proposed" || value === "") return [];
    // A mail's subject stands outside of the text.
    const subject = value === draft.title.value && !spans.length ? (draft.source?.title ?? "") : "";
    const said = bare(spans.map((span) => wordsOf(text, span)).join("") + subject);
    return said.includes(bare(value))
      ? []
      : [`draft says “${value}”, the source “${spans.map((span) => wordsOf(text, span)).join("|")}”`];
  });
}
