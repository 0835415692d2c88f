/**
 * What an amount measures, beyond its kind. The format has no field for it: the label says it, in words that
 * docs/publishing.md lists, and they are read here and nowhere else. Amounts of different measures share no series
 * and no sum.
 */
import type { Figure, FigureKind } from "../schema";

export const measures = [
  // Valuations. A round's is post-money by convention unless its label says otherwise.
  "round-valuation",
  "pre-money",
  "market-value",
  "share-sale",
  "deal-value",
  // Funding.
  "round",
  "stake",
  "debt",
  "gift",
  "sector",
  // Capital expenditure.
  "year-plan",
  "year-spent",
  "programme",
  "contract",
  // Revenue.
  "run-rate",
  "year-revenue",
  "quarter-revenue",
  "month-revenue",
  "expected",
  "profit",
  "revenue",
  // Legal exposure, acquisitions.
  "claim",
  "settlement",
  "penalty",
  "ceiling",
  "price",
  // Of any kind: no series, and no sum, may hold them beside the whole.
  "part",
  "total",
  "per-unit",
  "conversion",
  "planned",
  // Not money.
  "none",
] as const;
export type Measure = (typeof measures)[number];

type Rule = readonly [Measure, RegExp];

/** Any of these as whole words, a final "…" standing for their other endings: `\b` knows no accented letter. */
function words(...list: string[]): RegExp {
  const any = list.map((word) => (word.endsWith("…") ? word.slice(0, -1) : `${word}(?!\\p{L})`)).join("|");
  return new RegExp(`(?<!\\p{L})(?:${any})`, "u");
}

const anything = /./;

/** Before the rules of a kind: what makes an amount unfit to stand beside others of its kind. */
const anyKind: readonly Rule[] = [
  ["per-unit", words("par œuvre", "par titre", "par personne", "per work", "per title", "per person")],
  ["conversion", words("en euros", "en dollars", "in euros", "in dollars", "in us dollars")],
  ["part", words("part", "tranche", "dont", "chacun…", "of which", "each", "per company", "par société")],
];

const whole: Rule = ["total", words("total…", "cumul…", "ensemble", "together")];

const ofKind: Partial<Record<FigureKind, readonly Rule[]>> = {
  valuation: [
    ["deal-value", words("dans l’opération", "lors de la fusion", "réunies", "in the deal", "merger", "together")],
    ["pre-money", words("pre-money")],
    ["market-value", words("boursière", "capitalisation", "market value", "market cap…")],
    ["share-sale", words("vente d’actions", "actions du personnel", "share sale", "tender…")],
    ["round-valuation", anything],
  ],
  funding: [
    whole,
    ["planned", words("prévu…", "abandonné…", "planned", "abandoned")],
    ["debt", words("prêt…", "dette…", "emprunt…", "obligat…", "loan…", "debt…", "bond…")],
    ["gift", words("crédits", "don", "dons", "credits", "donation…")],
    [
      "sector",
      words("secteur", "marché", "moyenne…", "montant moyen", "montants moyens", "sector", "market", "average"),
    ],
    ["stake", words("participation…", "prises de participation", "stake…", "equity investment…")],
    ["round", anything],
  ],
  capex: [
    whole,
    ["debt", words("dette…", "emprunt…", "debt…", "borrowing…")],
    // Of part of a year, it stands beside no year's.
    ["part", words("trimestr…", "semestr…", "mois", "quarter…", "half…", "month…", "nine-month", "six-month")],
    ["part", /\b[tq][1-4]\b/],
    ["year-spent", words("réalisé…", "actual", "spent")],
    ["contract", words("contrat…", "engagement…", "contract…", "commitment…")],
    ["programme", words("programme…", "promesse…", "pledge…")],
    ["year-plan", /20\d\d/],
    ["programme", anything],
  ],
  revenue: [
    ["profit", words("bénéfice…", "net profit", "net income")],
    [
      "expected",
      words(
        "attendu…",
        "prévu…",
        "prévision…",
        "objectif…",
        "visé…",
        "expected",
        "guidance",
        "forecast",
        "target…",
        "sought",
      ),
    ],
    ["run-rate", words("annualisé…", "récurrent…", "annualised", "annualized", "run-rate", "run rate", "recurring")],
    ["quarter-revenue", words("trimestr…", "quarter…")],
    ["month-revenue", words("mensuel…", "monthly")],
    // Of part of a year: comparable with none of the others.
    ["revenue", words("mois", "semestr…", "month…", "half")],
    ["year-revenue", /20\d\d|exercice|annuel|fiscal.year|annual/],
    ["revenue", anything],
  ],
  "damages-claimed": [whole, ["claim", anything]],
  settlement: [whole, ["settlement", anything]],
  fine: [whole, ["ceiling", words("maxim…", "plafond…", "ceiling")], ["penalty", anything]],
  acquisition: [whole, ["price", anything]],
};

const talks = words(
  ...["évoqué…", "visé…", "proposé…", "recherché…", "discuté…", "envisagé…"],
  ...["discussed", "sought", "offered", "targeted", "considered"],
);
/** A claim is "sought" and a fine "proposed" by their nature: that is their measure, not a doubt about it. */
const talkedOf: readonly FigureKind[] = ["valuation", "funding", "acquisition", "capex", "revenue"];

type Labelled = Pick<Figure, "kind" | "label" | "qualifier" | "claim">;

/** What the figure measures; "none" where it is no money. */
export function measureOf({ kind, label }: Pick<Labelled, "kind" | "label">): Measure {
  const text = label.toLowerCase().replaceAll("'", "’");
  const rules = ofKind[kind];
  return (rules && [...anyKind, ...rules].find(([, says]) => says.test(text))?.[0]) ?? "none";
}

/** Whether the amount is talked of rather than agreed: an offer, a target, a round under discussion. */
function isTalks({ kind, label }: Pick<Labelled, "kind" | "label">): boolean {
  // What is given away is "offered" too.
  return talkedOf.includes(kind) && measureOf({ kind, label }) !== "gift" && talks.test(label.toLowerCase());
}

/**
 * Whether those concerned stand behind the amount, or a count does. What the press reports, what third parties
 * estimate, and talks, are drawn hollow, never joined and never added up.
 */
export function isFirm(figure: Labelled): boolean {
  const { claim, qualifier } = figure;
  return claim !== "reported" && claim !== "estimated" && qualifier !== "reported" && !isTalks(figure);
}
