/** Data for tests, made by the real schema: what does not parse cannot be used. */

import { briefingSchema } from "@/briefing/briefing-schema";
import { type ToldFigure, toldFigures } from "@/briefing/model/figures";
import { type Briefing, type Figure, figureSchema, type Story, storySchema, type Theme } from "@/briefing/schema";

type Input<T> = { [K in keyof T]?: T[K] | undefined };

export function aFigure(over: Input<Figure> = {}): Figure {
  return figureSchema.parse({
    id: "round",
    label: "Levée de fonds",
    kind: "funding",
    value: 35e6,
    unit: "USD",
    qualifier: "exactly",
    ...over,
  });
}

export function aStory(over: Input<Story> = {}): Story {
  return storySchema.parse({
    id: "a-story",
    title: "Un signal",
    date: "2026-02-03",
    summary: "Ce qui s’est passé.",
    body: ["Le détail."],
    highlights: ["Un point."],
    implication: "Ce que cela change.",
    themes: ["infrastructure"],
    entities: [{ id: "acme", name: "Acme", kind: "company" }],
    figures: [],
    sources: [{ title: "A page", publisher: "A paper", url: "https://example.com/a" }],
    ...over,
  });
}

export function aBriefing(over: Input<Briefing> = {}): Briefing {
  return briefingSchema.parse({
    week: "2026-W06",
    language: "fr",
    title: "Une semaine",
    standfirst: "Ce qu’il faut en retenir.",
    period: { from: "2026-02-02", to: "2026-02-08" },
    publishedAt: "2026-02-09T06:00:00+01:00",
    takeaways: [{ text: "Une chose est arrivée.", story: "a-story" }],
    stories: [aStory()],
    outlook: { title: "Et après", paragraphs: ["La suite."], questions: ["Que garder ?"] },
    faq: [{ question: "Pourquoi ?", answer: "Parce que." }],
    ...over,
  });
}

/** Figures of one story, whose players are Acme and Zeta: "Mesure 0", "Mesure 1" … */
export function someFigures(...figures: Input<Figure>[]): ToldFigure[] {
  const entities = ["Acme", "Zeta"].map((name) => ({ id: name.toLowerCase(), name, kind: "company" as const }));
  const made = figures.map((over, index) => aFigure({ id: `f${index}`, label: `Mesure ${index}`, ...over }));
  return toldFigures([aStory({ entities, figures: made })]);
}

export const someThemes: Theme[] = [
  {
    id: "infrastructure",
    label: { fr: "Infrastructure", en: "Infrastructure" },
    description: { fr: "Calcul", en: "Compute" },
    colour: "infrastructure",
    icon: "layers",
  },
  {
    id: "legal-risk",
    label: { fr: "Risque juridique", en: "Legal risk" },
    description: { fr: "Droit", en: "Law" },
    colour: "legal-risk",
    icon: "scale",
  },
];
