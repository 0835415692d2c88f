/** A deck with everything that a preview draws, placed on a widescreen page. */
import { readFileSync } from "node:fs";
import { placeDeck } from "../../layout/place";
import type { PlacedSlide } from "../../layout/placed";
import { widescreen } from "../../layout/sheet";
import type { BarChart, ContentSlide, LineChart, SlideLine, SlidePlan, TitleSlide } from "../../plan-types";
import { parsePalette } from "../../pptx/palette";
import type { DeckStyle } from "../../style";

export const style: DeckStyle = {
  size: { width: 960, height: 540 },
  palette: parsePalette(readFileSync("src/ui/tokens.css", "utf8")),
  dark: false,
  fonts: { heading: "Arial", body: "Arial" },
  typeScale: 1,
};

const base = {
  section: "Semaine 06",
  kicker: "Vigie · semaine 06",
  footer: "Sources : CNA, SlashGear",
  link: { text: "vigie.example", url: "https://vigie.example/fr?theme=legal-risk&scale=log" },
  notes: ["250 Md$ : source SlashGear.", "", "3 Md$ : réclamés, non accordés."],
};

export const titleSlide: TitleSlide = {
  ...base,
  kind: "title",
  id: "title",
  title: "Ce que la semaine change",
  subtitle: "Deux signaux, deux chiffres",
};

export const bars: BarChart = {
  type: "bar",
  title: "L’argent en jeu",
  subtitle: "Dollars, échelle logarithmique",
  description: "Deux montants en dollars.",
  scale: "log",
  columns: { label: "Montant", value: "Dollars", text: "Libellé" },
  bars: [
    { label: "xAI, valeur de l’opération", value: 250e9, text: "250 Md$", colour: "infrastructure" },
    { label: "Éditeurs c. Anthropic", value: 3e9, text: "plus de 3 Md$", colour: "legal-risk" },
  ],
  note: "Des sommes de natures différentes.",
};

export const lines: LineChart = {
  type: "line",
  title: "Valorisations",
  subtitle: "Dollars, échelle logarithmique",
  description: "Deux valorisations.",
  scale: "log",
  column: "Mois",
  months: ["déc. 2025", "janv. 2026", "févr. 2026"],
  lines: [
    line("xAI", [undefined, 230e9, 250e9], [undefined, "230 Md$", "250 Md$"]),
    line("Waymo", [45e9, 45e9, 126e9], ["45 Md$", undefined, "126 Md$"]),
  ],
};

export const content: ContentSlide = {
  ...base,
  kind: "content",
  id: "summary",
  title: "Le droit rattrape l’IA",
  columns: { figure: "Chiffre", signal: "Ce que cela change" },
  rows: [
    {
      id: "spacex",
      colour: "infrastructure",
      figure: "250 Md$",
      caption: "xAI, valeur de l’opération",
      lead: "SpaceX absorbe xAI.",
      text: "Réévaluer nos dépendances.",
      url: "https://vigie.example/fr/spacex-xai",
    },
    {
      id: "publishers",
      colour: "legal-risk",
      figure: "plus de 3 Md$",
      caption: "réclamés à Anthropic",
      lead: "Les éditeurs attaquent",
      text: "Exiger la preuve d’acquisition.",
    },
  ],
  chart: bars,
  points: [{ id: "ask", title: "À trancher", items: ["Que garder ?", "De qui dépendre ?"] }],
};

/** Sixteen sentences: more than one page holds. */
export const manyPoints: ContentSlide = {
  ...content,
  id: "many",
  title: "Beaucoup de points",
  rows: [],
  points: [
    { id: "many", title: "Les faits", items: Array.from({ length: 16 }, (_, i) => `Point ${i}, ${"dit ".repeat(40)}`) },
  ],
};

export function placed(...slides: SlidePlan[]): PlacedSlide[] {
  return placeDeck({ baseName: "vigie", title: "Vigie", language: "fr", slides }, widescreen);
}

/** The only page of a slide. */
export function page(slide: SlidePlan): PlacedSlide {
  const [only, ...more] = placed(slide);
  if (!only || more.length > 0) throw new Error("the slide is one page");
  return only;
}

function line(label: string, values: SlideLine["values"], texts: SlideLine["texts"]): SlideLine {
  return { label, colour: "capital", values, texts, refs: [] };
}
