import type { Language } from "@/lib/language";

/** The few words that files have of their own; the rest are the pages'. */
interface FileWords {
  columns: Record<
    "storyId" | "storyTitle" | "figureLabel" | "asOf" | "quote" | "sourceTitle" | "publisher" | "sourceDate",
    string
  >;
  /** Title of an event whose decision has no text. */
  decision: string;
  owner: (name: string) => string;
}

export const words = {
  fr: {
    columns: {
      storyId: "Identifiant du signal",
      storyTitle: "Titre du signal",
      figureLabel: "Libellé du chiffre",
      asOf: "Date du chiffre",
      quote: "Citation",
      sourceTitle: "Titre de la source",
      publisher: "Éditeur",
      sourceDate: "Date de la source",
    },
    decision: "Décision",
    owner: (name) => `Responsable\u202f: ${name}`,
  },
  en: {
    columns: {
      storyId: "Story ID",
      storyTitle: "Story title",
      figureLabel: "Figure label",
      asOf: "As of",
      quote: "Quote",
      sourceTitle: "Source title",
      publisher: "Publisher",
      sourceDate: "Source date",
    },
    decision: "Decision",
    owner: (name) => `Owner: ${name}`,
  },
} as const satisfies Record<Language, FileWords>;
