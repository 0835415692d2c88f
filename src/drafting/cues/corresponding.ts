import { plainWords } from "../entities/common-words";
import { singular, tokensOf } from "../tokens";

/** What may be asked about: its words, and whom it names, by their names or their ids. */
export interface Told {
  text: string;
  entities: readonly string[];
}

/** Where a word is said: the stories' indices, and whether it is in a name there. */
type Places = Map<number, boolean>;

/** A part of what is asked about must be said in the story, and more of it than in any other story. */
const [leastShare, leastLead] = [0.15, 1.25];
/** A name tells more than another word. */
const ofName = 2;
/** A word of more stories than that tells nothing: so each question is answered in the same time, however long the text. */
const mostPlaces = 200;

/**
 * Answers with the index of the story that a question or a takeaway is about, by the words and names that they share:
 * each counts the more the fewer stories have it. Undefined where no story is clearly the best. The stories' words are
 * listed once, when first asked; then each answer is linear in the question.
 */
export function storyFinder(stories: readonly Told[]): (text: string) => number | undefined {
  let index: Map<string, Places> | undefined;
  return (text) => {
    index ??= indexOf(stories);
    const scores = new Map<number, number>();
    let total = 0;
    for (const word of wordsIn(text)) {
      const places: Places = index.get(word) ?? new Map();
      if (places.size > mostPlaces) continue;
      // A word of every story tells nothing; one of none tells that the text is about something else besides.
      const weight = places.size ? Math.log((stories.length + 1) / places.size) : 0.5;
      total += weight;
      for (const [at, isName] of places) scores.set(at, (scores.get(at) ?? 0) + weight * (isName ? ofName : 1));
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
    const isClear = best && best[1] > total * leastShare && best[1] >= (second?.[1] ?? 0) * leastLead;
    return isClear ? best[0] : undefined;
  };
}

function indexOf(stories: readonly Told[]): Map<string, Places> {
  const index = new Map<string, Places>();
  stories.forEach(({ text, entities }, at) => {
    for (const word of wordsIn(text)) index.set(word, (index.get(word) ?? new Map()).set(at, false));
    for (const word of wordsIn(entities.join(" · "))) index.set(word, (index.get(word) ?? new Map()).set(at, true));
  });
  return index;
}

/** Content words, without plural. */
function wordsIn(text: string): ReadonlySet<string> {
  const keys = tokensOf(text, { start: 0, end: text.length }).map(({ key }) => key);
  return new Set(keys.filter((key) => key.length > 1 && !plainWords.has(key)).map(singular));
}
