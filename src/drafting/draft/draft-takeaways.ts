/** What the edition comes to, in a line a story. */
import type { Sections } from "../sections/types";
import { overlaps } from "../spans";
import { type Keys, makeField } from "./build";
import { proposed } from "./draft-story";
import type { Reading } from "./reading";
import { sliceWithin, spanAt } from "./sorted";
import { sentencesWithin } from "./summary";
import type { DraftStory, DraftTakeaway, Field } from "./types";

/** The format takes no more. */
const most = 7;
const longest = 220;

/** The newsletter's own; where it has none, one for each story. `find`: the story that a text is about. */
export function takeawaysOf(
  { takeaways }: Sections,
  stories: readonly DraftStory[],
  reading: Reading,
  keys: Keys,
  find: (text: string) => string,
): DraftTakeaway[] {
  if (takeaways.length)
    return takeaways.slice(0, most).map((span) => {
      const text = proposed(reading, span);
      return { key: keys.next(), text, story: find(text.value) };
    });
  return stories.slice(0, most).map((story) => ({ key: keys.next(), text: pointOf(story, reading), story: story.key }));
}

/** The first sentence with a figure, else the first one, else what the title says. */
function pointOf({ title, span, figures, body, highlights, summary }: DraftStory, reading: Reading): Field {
  const heading = title.spans[0];
  const numbers = figures.flatMap(({ spans }) => spans).map((number) => ({ span: number }));
  numbers.sort((a, b) => a.span.start - b.span.start);
  const told = [summary, ...body, ...highlights].flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  const sentences = (span ? sentencesWithin(reading, span) : []).filter(
    (sentence) =>
      sentence.end - sentence.start <= longest &&
      !(heading && overlaps(heading, sentence)) &&
      spanAt(told, sentence.start) !== undefined,
  );
  const point = sentences.find((sentence) => sliceWithin(numbers, sentence).length) ?? sentences[0];
  return point ? proposed(reading, point) : makeField(title.value, title.spans);
}
