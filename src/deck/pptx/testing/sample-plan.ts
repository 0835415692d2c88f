import type { DeckPlan, SlideChart, SlideRow, SummarySlide } from "../../plan-types";

/** A week as it really is: six signals, seven amounts on a log scale, three questions. */
export const sampleSlide: SummarySlide = {
  kind: "summary",
  title: "L’IA s’adosse au monde physique, et le droit la rattrape",
  kicker: "Vigie · semaine 06 · 2–8 février 2026",
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
  chart: {
    title: "L’argent en jeu cette semaine",
    subtitle: "Dollars, échelle logarithmique ; des sommes de natures différentes, qui ne s’additionnent pas",
    description: "Sept montants en dollars, de 650 milliards à 35 millions.",
    scale: "log",
    columns: { label: "Montant", value: "Dollars", text: "Libellé" },
    bars: [
      bar("Dépenses d’équipement 2026", 650e9, "environ 650 Md$", "infrastructure"),
      bar("xAI, valeur de l’opération", 250e9, "250 Md$", "infrastructure"),
      bar("Waymo, valorisation", 126e9, "126 Md$", "capital"),
      bar("Waymo, levée", 16e9, "16 Md$", "capital"),
      bar("ElevenLabs, valorisation", 11e9, "11 Md$", "multimodal"),
      bar("Éditeurs c. Anthropic, réclamés", 3e9, "plus de 3 Md$", "legal-risk"),
      bar("Lotus Health, levée", 35e6, "35 M$", "regulated-sectors"),
    ],
    note: "Les 250 Md$ sont la part de xAI dans un ensemble de 1 250 Md$. Les 3 Md$ sont réclamés, non accordés.",
  },
  questions: {
    title: "À trancher",
    items: ["Que garder chez nous ?", "De qui accepter de dépendre ?", "Quels risques chiffrer ce trimestre ?"],
  },
  footer: "Sources : CNA, SlashGear, TechCrunch · Données au 8 février 2026",
  link: {
    text: "vigie.example/fr/briefings/2026-W06",
    url: "https://vigie.example/fr/briefings/2026-W06?theme=legal-risk&scale=log",
  },
  notes: ["250 Md$ — xAI, valeur de l’opération. Source : SlashGear.", "Plus de 3 Md$ — réclamés, non accordés."],
};

export function samplePlan(...slides: SummarySlide[]): DeckPlan {
  return { baseName: "vigie-2026-W06.fr", title: "Vigie, semaine 06", language: "fr", slides };
}

export function sampleChart(changes: Partial<SlideChart> = {}): SlideChart {
  if (!sampleSlide.chart) throw new Error("The sample has a chart");
  return { ...sampleSlide.chart, ...changes };
}

function row(colour: string, figure: string, caption: string, lead: string, text: string): SlideRow {
  return { colour, figure, caption, lead, text };
}

function bar(label: string, value: number, text: string, colour: string) {
  return { label, value, text, colour };
}
