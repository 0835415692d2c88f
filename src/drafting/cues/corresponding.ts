import { plainWords } from "../entities/common-words";
import { singular, tokensOf } from "../tokens";

/** A part of what is asked about must be said in the story, and more of it than in any other story. */
const [leastShare, leastLead] = [0.15, 1.25];
/** A name tells more than another word. */
const ofName = 2;

/**
 * The story that a question or a takeaway is about, by the words and names that they share: each counts the more the
 * fewer stories have it. Undefined where no story is clearly the best.
 * @param stories `entities`: their names or their ids
 */
export function storyFor(
  textOf: string,
  stories: readonly { text: string; entities: readonly string[] }[],
): number | undefined {
  const words = stories.map(({ text }) => wordsIn(text));
  const names = stories.map(({ entities }) => wordsIn(entities.join(" · ")));
  const asked = [...wordsIn(textOf)].map((word) => {
    const having = stories.filter((_, index) => words[index]?.has(word) || names[index]?.has(word)).length;
    // A word of every story tells nothing; one of none tells that the text is about something else besides.
    return { word, weight: having ? Math.log((stories.length + 1) / having) : 0.5 };
  });
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const scores = stories.map((_, index) =>
    asked.reduce((sum, { word, weight }) => {
      if (names[index]?.has(word)) return sum + weight * ofName;
      return words[index]?.has(word) ? sum + weight : sum;
    }, 0),
  );
  const [best = 0, second = 0] = scores.toSorted((a, b) => b - a);
  return best > total * leastShare && best >= second * leastLead ? scores.indexOf(best) : undefined;
}

/** Content words, without plural. */
function wordsIn(text: string): ReadonlySet<string> {
  const keys = tokensOf(text, { start: 0, end: text.length }).map(({ key }) => key);
  return new Set(keys.filter((key) => key.length > 1 && !plainWords.has(key)).map(singular));
}
