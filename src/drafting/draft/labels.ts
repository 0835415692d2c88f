/** What figures are called where the text does not say what it counts: the name of their kind or measure. */
import type { FigureKind } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { capitalise } from "@/lib/text";
import { isUnit, units } from "@/lib/units";
import type { FoundFigure, Measure } from "../figures/types";
import { typeset } from "./typeset";

type Names<K extends string> = Record<K, Record<Language, string>>;

const kinds: Names<Exclude<FigureKind, "other" | "performance" | "capacity">> = {
  valuation: { fr: "Valorisation", en: "Valuation" },
  funding: { fr: "Levée de fonds", en: "Funding round" },
  acquisition: { fr: "Prix d’acquisition", en: "Acquisition price" },
  capex: { fr: "Investissement", en: "Capital expenditure" },
  revenue: { fr: "Chiffre d’affaires", en: "Revenue" },
  "damages-claimed": { fr: "Dommages réclamés", en: "Damages claimed" },
  settlement: { fr: "Accord amiable", en: "Settlement" },
  fine: { fr: "Amende", en: "Fine" },
  users: { fr: "Utilisateurs", en: "Users" },
};

const measures: Names<Measure> = {
  money: { fr: "Montant", en: "Amount" },
  percentage: { fr: "Part", en: "Share" },
  duration: { fr: "Durée", en: "Duration" },
  multiple: { fr: "Facteur", en: "Factor" },
  count: { fr: "Nombre", en: "Number" },
  size: { fr: "Taille", en: "Size" },
};

/** The text's own words for what is counted, else the name of the kind, of the unit, of the measure. */
export function labelOf(figure: FoundFigure, subject: string, language: Language): string {
  const words = typeset(withoutPreposition(subject), language);
  if (/\p{L}{2}/u.test(words)) return capitalise(words);
  const { kind, unit, measure } = figure;
  if (kind !== "other" && kind !== "performance" && kind !== "capacity") return kinds[kind][language];
  const named = unit !== undefined && isUnit(unit) && measure === "count" ? units[unit] : null;
  return named ? capitalise(named[language].many) : measures[measure][language];
}

/** "480 ms de latence annoncées": the participle goes with the number, not with what it measures. */
const participle = /\s(?:annonc|déclar|revendiqu|estim|mesur)(?:ée?s?)$|\s(?:prévue?s?|attendue?s?|promise?s?)$/iu;

/** "de latence annoncées" → "latence", "d’œuvres" → "œuvres", "of the works" → "works". */
function withoutPreposition(subject: string): string {
  return subject
    .trim()
    .replace(/^(?:(?:de|des|du|en|par|dans|of|in|for|per|the|les?|la)\s|(?:d|l)['’])+/i, "")
    .replace(/[\s.,;:!?…]+$/, "")
    .replace(participle, "");
}
