/** The engine's reading of the corpus against the editor's, in counts and in words. */
import type { FoundFigure } from "../figures/types";
import type { Expected } from "./expected";
import { type FigureScore, scoreFigures } from "./score-figures";
import { type Reading, type StoryScore, scoreStories } from "./score-stories";
import { accuracy, precision, recall, total, totalShare } from "./tally";

export interface NewsletterScore extends StoryScore, FigureScore {
  name: string;
}

export function scoreNewsletter(
  name: string,
  expected: Expected,
  reading: Reading & { figures: readonly FoundFigure[] },
): NewsletterScore {
  const stories = scoreStories(expected, reading);
  const figures = scoreFigures(reading.source.text, expected, reading.figures);
  return { name, ...stories, ...figures, misses: [...stories.misses, ...figures.misses] };
}

export interface Measured {
  name: string;
  value: number;
}

/** Each kind's precision and recall, and the accuracies, over the newsletters together. */
export function measure(scores: readonly NewsletterScore[]): Measured[] {
  const tallies = ["stories", "money", "others", "faq"] as const;
  const shares = ["themes", "kinds", "qualifiers", "title", "outlook"] as const;
  return [
    ...tallies.flatMap((name) => {
      const sum = total(scores.map((score) => score[name]));
      return [
        { name: `${name} precision`, value: precision(sum) },
        { name: `${name} recall`, value: recall(sum) },
      ];
    }),
    ...shares.map((name) => ({
      name: `${name} accuracy`,
      value: accuracy(totalShare(scores.map((score) => score[name]))),
    })),
  ];
}

/** For a failing test's message: the numbers, then every miss by newsletter, each led by the letter of the room it is from. */
export function report(scores: readonly NewsletterScore[]): string {
  const numbers = measure(scores).map(({ name, value }) => `${name}: ${value.toFixed(3)}`);
  const misses = scores
    .filter(({ misses }) => misses.length > 0)
    .map(({ name, misses }) => [`${name}:`, ...misses.map((miss) => `  ${miss}`)].join("\n"));
  return [...numbers, ...misses].join("\n");
}
