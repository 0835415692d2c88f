/** For specs: sections as the words that they say. */

import { type Span, wordsOf } from "../../spans";
import { findSections } from "../find-sections";
import { sourceOf } from "./source-of";

export interface Said {
  title: string | undefined;
  standfirst: string[];
  takeaways: string[];
  stories: string[];
  kickers: (string | undefined)[];
  sources: (string | undefined)[];
  bodies: string[][];
  outlook: string | undefined;
  conclusions: string[];
  questions: string[];
  faq: string[];
  answers: string[][];
  left: string[];
}

export function said(markup: string, title?: string): Said {
  const source = sourceOf(markup, title);
  const sections = findSections(source, "fr");
  const words = (span: Span) => wordsOf(source.text, span);
  const some = (span: Span | undefined) => span && words(span);
  return {
    title: some(sections.title),
    standfirst: sections.standfirst.map(words),
    takeaways: sections.takeaways.map(words),
    stories: sections.stories.map((story) => words(story.title)),
    kickers: sections.stories.map(({ kicker }) => some(kicker)),
    sources: sections.stories.map(({ source: outlet }) => some(outlet)),
    bodies: sections.stories.map(({ body }) => body.map(words)),
    outlook: some(sections.outlook?.title),
    conclusions: sections.outlook?.paragraphs.map(words) ?? [],
    questions: sections.outlook?.questions.map(words) ?? [],
    faq: sections.faq.map(({ question }) => words(question)),
    answers: sections.faq.map(({ answer }) => answer.map(words)),
    left: sections.leftOut.map(({ span, why }) => `${why}: ${words(span)}`),
  };
}

/** Some sentences about someone, of the length of a newsletter's paragraph. */
export function about(who: string): string {
  return `${who} a présenté son plan aux investisseurs mardi. Le projet court sur trois ans et mobilise une équipe de chercheurs à Lyon. Les premiers clients arrivent au printemps, selon la direction.`;
}

export function on(who: string): string {
  return `${who} laid out its plan to investors on Tuesday. The programme runs for three years and takes up a team of researchers in Leeds. First customers arrive this spring, its management says.`;
}
