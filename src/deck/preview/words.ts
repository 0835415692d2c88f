import type { Language } from "@/lib/language";

/** The few words that previews and files made of them have of their own. */
interface PreviewWords {
  slide: (n: number) => string;
  /** What opens under a slide of the file. */
  more: string;
  data: string;
  notes: string;
  madeWith: string;
  /** Heads of a line chart's data beside its months. */
  line: string;
  value: string;
  text: string;
}

export const words = {
  fr: {
    slide: (n) => `Diapositive ${n}`,
    more: "Données et notes",
    data: "Données",
    notes: "Notes",
    madeWith: "Fait avec Vigie",
    line: "Série",
    value: "Valeur",
    text: "Libellé",
  },
  en: {
    slide: (n) => `Slide ${n}`,
    more: "Data and notes",
    data: "Data",
    notes: "Notes",
    madeWith: "Made with Vigie",
    line: "Series",
    value: "Value",
    text: "Label",
  },
} as const satisfies Record<Language, PreviewWords>;
