import type { Language } from "@/lib/language";
import type { Role } from "./type-scale";

/** The few words that a deck has of its own: names for PowerPoint's panes, and what says that a page goes on. */
export interface DeckWords {
  locale: string;
  layouts: Record<"first" | "summary" | "table" | "chart" | "points" | "titleOnly", string>;
  parts: Record<Role | "table" | "chart" | "rule" | "logo", string>;
  /** Notes of a slide that goes on from slide `n`. */
  continued: (n: number) => string;
  /** What a chart's workbook calls the texts beside its values. */
  labels: string;
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
    layouts: {
      first: "Titre",
      summary: "Synthèse",
      table: "Tableau",
      chart: "Graphique",
      points: "Points",
      titleOnly: "Titre seul",
    },
    parts: {
      kicker: "Surtitre",
      title: "Titre",
      table: "Signaux",
      chart: "Graphique",
      chartTitle: "Titre du graphique",
      chartSubtitle: "Unité du graphique",
      chartNote: "Note du graphique",
      points: "Points",
      footer: "Sources",
      link: "Lien",
      number: "Numéro",
      deckKicker: "Surtitre",
      deckTitle: "Titre",
      subtitle: "Sous-titre",
      logo: "Logo",
      rule: "Filet",
    },
    continued: (n) => `Suite de la diapositive ${n}, dont les notes donnent sources et réserves.`,
    labels: "libellés",
    inFull: "En entier\u00a0: ",
    million: "\u00a0M",
    billion: "\u00a0Md",
  },
  en: {
    locale: "en-GB",
    layouts: {
      first: "Title",
      summary: "Summary",
      table: "Table",
      chart: "Chart",
      points: "Points",
      titleOnly: "Title only",
    },
    parts: {
      kicker: "Kicker",
      title: "Title",
      table: "Signals",
      chart: "Chart",
      chartTitle: "Chart title",
      chartSubtitle: "Chart unit",
      chartNote: "Chart note",
      points: "Points",
      footer: "Sources",
      link: "Link",
      number: "Slide number",
      deckKicker: "Kicker",
      deckTitle: "Title",
      subtitle: "Subtitle",
      logo: "Logo",
      rule: "Rule",
    },
    continued: (n) => `Continues slide ${n}, whose notes give sources and caveats.`,
    labels: "labels",
    inFull: "In full: ",
    million: "m",
    billion: "bn",
    trillion: "tn",
  },
} as const satisfies Record<Language, DeckWords>;
