/** Rubrics over paragraphs that are each a story of their own, its first sentence the title. */
import { sentencesOf } from "../sentences";
import { isStoryPart } from "./classes";
import { leadTitle, sentenceTitle, type Title } from "./heads";
import type { Plan } from "./layout";
import { isRubricKey } from "./lexicon";
import type { Line } from "./lines";
import { saysNothing } from "./sub-heads";
import { countWords, fold } from "./words";

const shortest = 60;
const longestTitle = { characters: 90, words: 12 };

/**
 * Of titles that are all rubrics ("Money", "Courts") or labels ("1. Le marché"): their paragraphs' titles, where most
 * open with a short claim, which under labels is bold.
 */
export function underRubrics(
  { flow, text, repeated }: Pick<Plan, "flow" | "text" | "repeated">,
  titles: readonly Title[],
): Title[] | undefined {
  const heads = new Map(titles.map((title) => [title.at, title]));
  if (titles.length < 2 || titles.some(({ rest }) => rest.length > 0)) return undefined;
  const found: Title[] = [];
  let rubric: Title | undefined;
  let paragraphs = 0;
  let bold = false;
  for (const line of flow) {
    const head = heads.get(line.at);
    if (head && !isRubricKey(line.key) && !isLabel(line, text)) return undefined;
    if (head && !isRubricKey(line.key)) bold = true;
    if (head) rubric = head;
    else if (rubric && line.first) {
      paragraphs++;
      const title =
        line.kind !== "paragraph"
          ? undefined
          : (boldClaimOf(line, text, repeated) ?? (bold ? undefined : claimOf(line, text)));
      if (title) found.push({ ...title, kicker: rubric.span });
    }
  }
  const every = titles.every(({ span }) => found.some(({ kicker }) => kicker?.start === span.start));
  return every && found.length >= titles.length + 1 && found.length >= 0.8 * paragraphs ? found : undefined;
}

function isLabel(line: Line, text: string): boolean {
  return (
    line.kind === "heading" && line.count <= 4 && saysNothing({ ...line, number: undefined, ordinal: undefined }, text)
  );
}

function boldClaimOf(line: Line, text: string, repeated: ReadonlySet<string>): Title | undefined {
  const title = leadTitle(line, text);
  const words = title && text.slice(title.span.start, title.span.end);
  if (!title || words === undefined || title.rest.length === 0 || countWords(words) < 3) return undefined;
  return isStoryPart(line, repeated, fold(words)) ? undefined : title;
}

function claimOf(line: Line, text: string): Title | undefined {
  const sentences = sentencesOf(text, {
    start: line.words.start,
    end: Math.min(line.words.end, line.words.start + 420),
  });
  const [first] = sentences;
  if (!first || sentences.length < 2 || line.size < shortest) return undefined;
  const size = first.end - first.start;
  if (size > longestTitle.characters || countWords(text.slice(first.start, first.end)) > longestTitle.words)
    return undefined;
  return sentenceTitle(line, text);
}
