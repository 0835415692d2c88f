import type { Briefing } from "../schema";

/** Words a minute of an adult reading for meaning (Brysbaert 2019: 238 in English, a little less in French). */
const pace = 230;

/** Whole minutes, at least one, to read the page of a week from top to bottom. */
export function readingMinutes(briefing: Briefing): number {
  const texts = [
    briefing.standfirst,
    ...briefing.takeaways.map((takeaway) => takeaway.text),
    ...briefing.stories.flatMap((story) => [story.summary, story.implication]),
    ...briefing.outlook.paragraphs,
    ...briefing.faq.flatMap((entry) => [entry.question, entry.answer]),
  ];
  const words = texts.reduce((count, text) => count + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / pace));
}
