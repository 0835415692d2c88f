import { expect, test } from "vitest";
import { aBriefing, aStory } from "@/testing/builders";
import { readingMinutes } from "./reading-time";

const words = (count: number) => Array.from({ length: count }, () => "mot").join(" ");

test("the shortest edition takes a minute", () => expect(readingMinutes(aBriefing())).toBe(1));

test.each([
  [1000, 4],
  [2300, 10],
  [4600, 20],
])("about %d words take %d minutes at 230 a minute", (count, minutes) => {
  expect(readingMinutes(aBriefing({ standfirst: words(count) }))).toBe(minutes);
});

test("every part that the page of a week shows counts, and what it folds away does not", () => {
  const short = readingMinutes(aBriefing());
  const long = words(2300);
  const shown = [
    aBriefing({ standfirst: long }),
    aBriefing({ takeaways: [{ text: long }] }),
    aBriefing({ stories: [aStory({ summary: long })] }),
    aBriefing({ stories: [aStory({ implication: long })] }),
    aBriefing({ outlook: { title: "Et après", paragraphs: [long], questions: [] } }),
    aBriefing({ faq: [{ question: "Pourquoi ?", answer: long }] }),
  ];
  expect(shown.map(readingMinutes)).toEqual(shown.map(() => 10));
  expect(readingMinutes(aBriefing({ stories: [aStory({ body: [long] })] }))).toBe(short);
});
