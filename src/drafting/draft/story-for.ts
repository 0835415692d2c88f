/** Which story a question or a takeaway is about: by the words that they share, the rarer the heavier. */

export interface StoryWords {
  key: string;
  title: string;
  text: string;
}

const silent = new Set(
  "les des une aux dans sur pour par avec ses ces cette que qui quand est sont pas plus fait faut peut nous vous leur leurs pourquoi comment quel quelle quels quelles quoi the and for with are was were its his her their that this from has have what why how who when where does will can should".split(
    " ",
  ),
);

/** Answers the key of the story that a text is about, "" where none stands out. Linear in the texts once, then in each question. */
export function storyFinder(stories: readonly StoryWords[]): (text: string) => string {
  const index = new Map<string, Map<string, number>>();
  for (const { key, title, text } of stories) {
    for (const word of termsOf(text)) put(index, word, key, 1);
    for (const word of termsOf(title)) put(index, word, key, 3);
  }
  return (text) => {
    const scores = new Map<string, number>();
    for (const word of termsOf(text)) {
      const found = index.get(word);
      // A word of half of the stories tells nothing, unless there are but one or two.
      if (!found || (found.size > 1 && found.size * 2 > stories.length)) continue;
      for (const [key, weight] of found) scores.set(key, (scores.get(key) ?? 0) + weight / found.size);
    }
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= 1 && first[1] >= 1.2 * (second?.[1] ?? 0) ? first[0] : "";
  };
}

function put(index: Map<string, Map<string, number>>, word: string, key: string, weight: number): void {
  const found = index.get(word) ?? new Map<string, number>();
  found.set(key, Math.max(weight, found.get(key) ?? 0));
  index.set(word, found);
}

function termsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !silent.has(word)).map((word) => (word.length > 4 ? word.replace(/s$/, "") : word)),
  );
}
