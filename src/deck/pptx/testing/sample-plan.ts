import type { BarChart, ContentSlide, DeckPlan, LineChart, SlidePlan, SlideRow, TitleSlide } from "../../plan-types";

const link = {
  text: "vigie.example/fr/briefings/2026-W06",
  url: "https://vigie.example/fr/briefings/2026-W06?theme=legal-risk&scale=log",
};
const kicker = "Vigie · semaine 06 · 2–8 février 2026";
const footer = "Sources : CNA, SlashGear, TechCrunch · Données au 8 février 2026";

const sampleBars: BarChart = {
  type: "bar",
  title: "L’argent en jeu cette semaine",
  subtitle: "Dollars, échelle logarithmique ; des sommes de natures différentes, qui ne s’additionnent pas",
  description: "Sept montants en dollars, de 650 milliards à 35 millions.",
  scale: "log",
  columns: { label: "Montant", value: "Dollars", text: "Libellé" },
  bars: [
    bar("Dépenses d’équipement 2026", 650e9, "environ 650 Md$", "infrastructure"),
    { ...bar("xAI, valeur de l’opération", 250e9, "250 Md$", "infrastructure"), ref: "2026-W06/xai/deal" },
    bar("Waymo, valorisation", 126e9, "126 Md$", "capital"),
    bar("Waymo, levée", 16e9, "16 Md$", "capital"),
    bar("ElevenLabs, valorisation", 11e9, "11 Md$", "multimodal"),
    bar("Éditeurs c. Anthropic, réclamés", 3e9, "plus de 3 Md$", "legal-risk"),
    bar("Lotus Health, levée", 35e6, "35 M$", "regulated-sectors"),
  ],
  note: "Les 250 Md$ sont la part de xAI dans un ensemble de 1 250 Md$. Les 3 Md$ sont réclamés, non accordés.",
};

/** A week as it really is: six signals, seven amounts on a log scale, three questions. */
export const sampleSlide: ContentSlide = {
  kind: "content",
  id: "summary",
  section: "Synthèse",
  title: "L’IA s’adosse au monde physique, et le droit la rattrape",
  kicker,
  columns: { figure: "Chiffre", signal: "Ce qui s’est passé, et ce que cela change" },
  rows: [
    row(
      "infrastructure",
      "250 Md$",
      "xAI, valeur de l’opération",
      "SpaceX absorbe xAI.",
      "Le calcul se finance comme un réseau : réévaluer nos dépendances.",
    ),
    row(
      "legal-risk",
      "plus de 3 Md$",
      "réclamés à Anthropic",
      "Les éditeurs attaquent Anthropic.",
      "La provenance devient un passif : exiger la preuve d’acquisition.",
    ),
    row(
      "regulated-sectors",
      "35 M$",
      "levés par Lotus Health",
      "Lotus Health ouvre un médecin IA gratuit.",
      "La signature humaine est le modèle des métiers réglementés.",
    ),
    row(
      "multimodal",
      "480 ms",
      "latence annoncée, Voxtral",
      "Mistral transcrit la voix sur l’appareil.",
      "Traiter les appels sensibles sans qu’ils sortent de l’entreprise.",
    ),
    row(
      "operations",
      "1 M de tokens",
      "contexte de Claude Opus 4.6",
      "Anthropic fait travailler des équipes d’agents.",
      "Fixer qui valide, qui paie et qui répond.",
    ),
    row(
      "multimodal",
      "15 s",
      "de vidéo 4K, Kling 3.0",
      "Kling 3.0 approche la qualité professionnelle.",
      "Inscrire la vidéo générée dans une chaîne de marque.",
    ),
  ],
  chart: sampleBars,
  points: [
    {
      id: "questions",
      title: "À trancher",
      items: ["Que garder chez nous ?", "De qui accepter de dépendre ?", "Quels risques chiffrer ce trimestre ?"],
    },
  ],
  footer,
  link,
  notes: ["250 Md$ — xAI, valeur de l’opération. Source : SlashGear.", "Plus de 3 Md$ — réclamés, non accordés."],
};

/** A part of `sampleSlide` alone, under a title of its own. */
export function sampleWith(
  title: string,
  content: Partial<Pick<ContentSlide, "rows" | "chart" | "points">>,
): ContentSlide {
  const { rows: _rows, chart: _chart, points: _points, ...bare } = sampleSlide;
  return { ...bare, id: title, section: "Détail", title, rows: [], ...content };
}

export const sampleTitle: TitleSlide = {
  kind: "title",
  id: "title",
  section: "Synthèse",
  title: "L’IA s’adosse au monde physique, et le droit la rattrape",
  kicker,
  subtitle: "Six signaux pour la direction, leurs chiffres, leurs sources et ce qu’ils demandent de décider",
  footer,
  link,
  notes: ["Une semaine en bref."],
};

/** Two groups: what is known, what it asks. */
export const samplePoints = [
  {
    id: "facts",
    title: "Les faits",
    items: ["Les éditeurs réclament plus de 3 Md$.", "Le procès s’ouvre au second semestre."],
  },
  {
    id: "meaning",
    title: "Ce que cela change",
    items: ["La provenance des données devient un passif.", "Exiger la preuve d’acquisition dans les contrats."],
  },
];

/** Five valuations over a year; two lines of one colour, two that end close to each other. */
export function sampleLines(scale: LineChart["scale"] = "log"): LineChart {
  const months = ["mars 2025", "avr. 2025", "mai 2025", "juin 2025", "juil. 2025", "août 2025", "sept. 2025"];
  months.push("oct. 2025", "nov. 2025", "déc. 2025", "janv. 2026", "févr. 2026");
  return {
    type: "line",
    title: "Ce que valent les laboratoires",
    subtitle: `Dollars, échelle ${scale === "log" ? "logarithmique" : "linéaire"} ; dernière valorisation connue`,
    description: "Cinq valorisations de mars 2025 à février 2026 : OpenAI mène avec 500 milliards.",
    scale,
    column: "Mois",
    months,
    lines: [
      sampleLine("OpenAI", "infrastructure", [300e9, "300 Md$", 0], [500e9, "500 Md$", 7]),
      sampleLine("Anthropic", "legal-risk", [61.5e9, "61,5 Md$", 0], [183e9, "183 Md$", 6], [380e9, "380 Md$", 11]),
      sampleLine("xAI", "infrastructure", [80e9, "80 Md$", 1], [250e9, "250 Md$", 11]),
      sampleLine("Mistral AI", "multimodal", [6.2e9, "6,2 Md$", 0], [13.6e9, "13,6 Md$", 6]),
      sampleLine("ElevenLabs", "multimodal", [3.3e9, "3,3 Md$", 3], [11e9, "11 Md$", 11]),
    ],
    note: "Un point : une valorisation annoncée ou rapportée. Entre deux points, la dernière connue.",
  };
}

function sampleLine(label: string, colour: string, ...told: [value: number, text: string, month: number][]) {
  const months = Array.from({ length: 12 }, (_, i) => i);
  return {
    label,
    colour,
    values: months.map((i) => told.findLast(([, , month]) => month <= i)?.[0]),
    texts: months.map((i) => told.find(([, , month]) => month === i)?.[1]),
    refs: told.map((_, i) => `2026-W06/${label}/${i}`),
  };
}

export function samplePlan(...slides: SlidePlan[]): DeckPlan {
  return { baseName: "vigie-2026-W06.fr", title: "Vigie, semaine 06", language: "fr", slides };
}

export function sampleChart(changes: Partial<BarChart> = {}): BarChart {
  return { ...sampleBars, ...changes };
}

function row(colour: string, figure: string, caption: string, lead: string, text: string): SlideRow {
  return { id: lead, colour, figure, caption, lead, text };
}

function bar(label: string, value: number, text: string, colour: string) {
  return { label, value, text, colour };
}
