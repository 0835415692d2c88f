import type { Language } from "@/lib/language";
import type { Role } from "./type-scale";

/** The few words that a deck has of its own: names for PowerPoint's panes, and what says that a page goes on. */
export interface DeckWords {
  locale: string;
  layouts: Record<"summary" | "table" | "titleOnly", string>;
  parts: Record<Role | "table" | "chart" | "rule", string>;
  /** Notes of a slide that goes on from slide `n`. */
  continued: (n: number) => string;
  /** Before a text that the slide shows cut. */
  inFull: string;
  million: string;
  billion: string;
  /** Where a trillion has a short name that nobody mistakes. */
  trillion?: string;
}

export const words = {
  fr: {
    locale: "fr-FR",
    layouts: { summary: "Synthèse", table: "Tableau", titleOnly: "Titre seul" },
    parts: {
      kicker: "Surtitre",
      title: "Titre",
      table: "Signaux",
      chart: "Graphique",
      chartTitle: "Titre du graphique",
      chartSubtitle: "Unité du graphique",
      chartNote: "Note du graphique",
      questions: "Questions",
      footer: "Sources",
      link: "Lien",
      number: "Numéro",
      rule: "Filet",
    },
    continued: (n) => `Suite de la diapositive ${n}, dont les notes donnent sources et réserves.`,
    inFull: "En entier\u00a0: ",
    million: "\u00a0M",
    billion: "\u00a0Md",
  },
  en: {
    locale: "en-GB",
    layouts: { summary: "Summary", table: "Table", titleOnly: "Title only" },
    parts: {
      kicker: "Kicker",
      title: "Title",
      table: "Signals",
      chart: "Chart",
      chartTitle: "Chart title",
      chartSubtitle: "Chart unit",
      chartNote: "Chart note",
      questions: "Questions",
      footer: "Sources",
      link: "Link",
      number: "Slide number",
      rule: "Rule",
    },
    continued: (n) => `Continues slide ${n}, whose notes give sources and caveats.`,
    inFull: "In full: ",
    million: "m",
    billion: "bn",
    trillion: "tn",
  },
} as const satisfies Record<Language, DeckWords>;
