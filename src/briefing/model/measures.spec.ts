import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FigureKind, figureKinds, isMoneyKind, type MoneyKind, moneyKinds } from "../schema";
import { isFirm, type Measure, measureOf, measures } from "./measures";

/** One pair of labels a row. */
type Rows = readonly (readonly [Measure, string, string])[];

const ofKind: Record<MoneyKind, Rows> = {
  valuation: [
    ["round-valuation", "Valorisation", "Valuation"],
    ["round-valuation", "Valorisation post-money (février 2026)", "Post-money valuation (February 2026)"],
    ["round-valuation", "Valorisation visée, bas de fourchette", "Valuation sought, low estimate"],
    ["pre-money", "Valorisation pre-money", "Pre-money valuation"],
    ["market-value", "Valeur boursière à la première clôture", "Market value at first close"],
    ["market-value", "Capitalisation", "Market capitalisation"],
    ["share-sale", "Valorisation, actions du personnel (2025)", "Valuation in the 2025 staff share sale"],
    ["share-sale", "Valorisation, vente d’actions", "Valuation in tender offer"],
    ["deal-value", "Valorisation dans l’opération", "Valuation in the deal"],
    ["deal-value", "Valorisation lors de la fusion (février)", "Valuation at the merger (February)"],
    ["deal-value", "Valorisation des deux sociétés réunies", "Valuation of the two together"],
  ],
  funding: [
    ["round", "Tour de table", "Funding round"],
    ["round", "Levée de série D", "Series D round"],
    ["round", "Introduction en Bourse", "IPO proceeds"],
    ["stake", "Prise de participation", "Stake purchased"],
    ["stake", "Prises de participation dans les deux", "Equity investments in the two"],
    ["debt", "Prêt relais d’un an", "One-year bridge loan"],
    ["debt", "Dette contractée auprès de sept banques", "Debt raised from seven banks"],
    ["debt", "Emprunt obligataire en trois devises", "Bond sale in three currencies"],
    ["gift", "Crédits d’utilisation offerts", "Usage credits offered"],
    ["gift", "Dons à la sécurité des logiciels libres", "Donations to open-source security"],
    ["sector", "Levées du secteur, premier trimestre 2026", "Raised by the sector, first quarter 2026"],
    ["sector", "Taille moyenne d’une opération", "Average deal size"],
    ["sector", "Montant moyen d’une levée", "Average round"],
    ["round", "Levée au Moyen-Orient", "Round in the Middle East"],
    ["planned", "Prise de participation prévue", "Planned stake purchase"],
    ["planned", "Prise de participation de Disney, abandonnée", "Disney stake purchase, abandoned"],
    ["total", "Total levé à ce jour", "Total raised to date"],
    ["total", "Total du secteur : capital-risque 2025", "Total of the sector: 2025 venture funding"],
    ["total", "Levées cumulées", "Cumulative funding"],
  ],
  capex: [
    ["year-plan", "Investissements 2026, haut de fourchette", "2026 capital spending, upper bound"],
    ["year-plan", "Investissements prévus en 2026", "Planned 2026 capital spending"],
    ["year-spent", "Investissements réalisés en 2025", "2025 capital spending, actual"],
    ["programme", "Programme commun sur cinq ans", "Joint programme over five years"],
    ["programme", "Promesse d’investissement (2026-2029)", "Investment pledge (2026-2029)"],
    ["programme", "Investissement dans un campus", "Investment in a campus"],
    ["contract", "Contrat d’achat de puces sur cinq ans", "Contract for chips over five years"],
    ["contract", "Engagement ajouté, jusqu’en décembre 2032", "Added commitment, to December 2032"],
    ["debt", "Dette attendue du secteur en 2026", "Expected debt of the sector in 2026"],
    ["part", "Investissements T1 2026", "Q1 2026 capital spending"],
    ["part", "Investissements sur neuf mois (2026)", "Nine-month capital spending (2026)"],
    ["part", "Investissements du premier trimestre 2026", "First-quarter 2026 capital spending"],
    ["part", "Investissements trimestriels, réalisés", "Quarterly capital spending, actual"],
    ["part", "Investissements, premier semestre 2026", "Half-year 2026 capital spending"],
    ["total", "Total des engagements", "Total commitment"],
  ],
  revenue: [
    ["run-rate", "Revenu annualisé (fin février)", "Annualised revenue (end of February)"],
    ["run-rate", "Revenu récurrent annuel (avril 2025)", "Annual recurring revenue (April 2025)"],
    ["run-rate", "Rythme annualisé", "Revenue run rate"],
    ["year-revenue", "Chiffre d’affaires 2025", "2025 revenue"],
    ["year-revenue", "Chiffre d’affaires de l’exercice", "Fiscal-year revenue"],
    ["year-revenue", "Chiffre d’affaires annuel", "Annual revenue"],
    ["quarter-revenue", "Chiffre d’affaires trimestriel", "Quarterly revenue"],
    ["quarter-revenue", "Chiffre d’affaires, 4e trimestre 2025", "Fourth-quarter 2025 revenue"],
    ["month-revenue", "Revenu mensuel", "Monthly revenue"],
    ["expected", "Chiffre d’affaires trimestriel attendu", "Expected quarterly revenue"],
    ["expected", "Prévision de revenu 2026", "2026 revenue forecast"],
    ["expected", "Objectif de revenu annualisé", "Annualised revenue target"],
    ["expected", "Revenu annualisé visé", "Annualised revenue targeted"],
    ["expected", "Chiffre d’affaires visé en 2027", "Targeted 2027 revenue"],
    ["profit", "Bénéfice net trimestriel", "Quarterly net profit"],
    ["profit", "Bénéfice attendu", "Expected net income"],
    ["revenue", "Chiffre d’affaires sur neuf mois (2025)", "Nine-month revenue (2025)"],
    ["revenue", "Chiffre d’affaires sur six mois (2025)", "Six-month revenue (2025)"],
    ["revenue", "Chiffre d’affaires du premier semestre 2026", "Revenue, first half of 2026"],
    ["revenue", "Recettes du service", "Service revenue"],
  ],
  "damages-claimed": [
    ["claim", "Dommages-intérêts légaux réclamés", "Statutory damages sought"],
    ["claim", "Dommages potentiels, première action (2023)", "Potential damages, first suit (2023)"],
    ["total", "Total réclamé", "Total sought"],
  ],
  settlement: [
    ["settlement", "Accord collectif (août 2025)", "Class settlement (August 2025)"],
    ["total", "Total des accords", "Settlements together"],
  ],
  fine: [
    ["penalty", "Amende au titre du DSA", "Fine under the Digital Services Act"],
    ["ceiling", "Amende maximale, récidive", "Maximum fine, repeat breach"],
    ["ceiling", "Plafond de l’amende", "Fine ceiling"],
    ["total", "Total des amendes", "Total fines"],
  ],
  acquisition: [
    ["price", "Prix d’achat, en numéraire", "Purchase price, in cash"],
    ["total", "Ensemble des rachats", "Acquisitions together"],
  ],
};

/** Of any kind of money, and before what its kind says. */
const ofAnyKind: Rows = [
  ["per-unit", "Versement par œuvre", "Payment per work"],
  ["per-unit", "Total maximal par personne, en euros", "Maximum total per person, in euros"],
  ["conversion", "Valeur boursière en dollars", "Market value in dollars"],
  ["conversion", "Prêt, en dollars US", "Loan, in dollars (US)"],
  ["conversion", "Part trimestrielle, en euros", "Part of the quarter, in euros"],
  ["part", "Part optionnelle du contrat", "Optional part of the contract"],
  ["part", "Prêt, tranche du 9 février", "Dollar tranche of the loan"],
  ["part", "Total annualisé, dont l’assistant", "Annualised total, of which the assistant"],
  ["part", "Amende maximale de chacune", "Maximum fine, each"],
];

describe.each(moneyKinds)("what a label of kind %s says", (kind) => {
  test.each([...ofKind[kind], ...ofAnyKind])("%s: %j, %j", (measure, french, english) => {
    expect([measureOf({ kind, label: french }), measureOf({ kind, label: english })]).toEqual([measure, measure]);
  });
});

test("every measure of the list has labels here", () => {
  const shown = [...Object.values(ofKind).flat(), ...ofAnyKind].map(([measure]) => measure);
  expect([...new Set<Measure>([...shown, "none"])].toSorted()).toEqual(measures.toSorted());
});

describe("words are whole, whatever letters they are written in", () => {
  test.each<[FigureKind, string, Measure]>([
    ["funding", "Levée au départ", "round"],
    ["funding", "Partenariat", "round"],
    ["funding", "Funding from a partner", "round"],
    ["funding", "Counterpart funding", "round"],
    ["funding", "Tour du département", "round"],
    ["funding", "Round reached", "round"],
    ["funding", "Round for teaching", "round"],
    ["funding", "Levée londonienne", "round"],
    ["funding", "London round", "round"],
    ["funding", "Levée abondante", "round"],
    ["funding", "Apprêt industriel", "round"],
    ["funding", "Subtotals", "round"],
    ["valuation", "Valuation of Emerger", "round-valuation"],
    ["revenue", "Revenu des émois", "revenue"],
    ["fine", "Fine per workplace", "penalty"],
  ])("%s, %j: %s", (kind, label, measure) => expect(measureOf({ kind, label })).toBe(measure));

  test.each<[FigureKind, string, Measure]>([
    ["funding", "PRÊT RELAIS", "debt"],
    ["funding", "Part", "part"],
    ["funding", "(part)", "part"],
    ["funding", "Prêts-relais", "debt"],
    ["valuation", "Valorisation, vente d'actions", "share-sale"],
    ["valuation", "Valorisation dans l'opération", "deal-value"],
    ["fine", "Amende par Œuvre", "per-unit"],
    ["revenue", "Trimestre clos en mars", "quarter-revenue"],
  ])("in capitals, between signs, with either apostrophe or ending: %s, %j: %s", (kind, label, measure) =>
    expect(measureOf({ kind, label })).toBe(measure),
  );
});

test("money measures something and nothing else does, whatever its label", () => {
  const label = fc.string({ unit: "grapheme" }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(fc.constantFrom(...figureKinds), label, (kind, text) => {
      expect(measureOf({ kind, label: text }) === "none").toBe(!isMoneyKind(kind));
    }),
  );
  const labels = Object.values(ofKind).flatMap((rows) => rows.flatMap(([, ...pair]) => pair));
  for (const kind of figureKinds.filter((one) => !isMoneyKind(one)))
    expect(labels.filter((text) => measureOf({ kind, label: text }) !== "none")).toEqual([]);
});

describe("who stands behind an amount", () => {
  const plain = { kind: "funding", label: "Tour de table", qualifier: "exactly", claim: "announced" } as const;

  test.each<[Partial<Parameters<typeof isFirm>[0]>, boolean]>([
    [{}, true],
    [{ claim: undefined }, true],
    [{ claim: "measured" }, true],
    [{ claim: "claimed" }, true],
    [{ claim: "reported" }, false],
    [{ claim: "estimated" }, false],
    [{ qualifier: "about" }, true],
    [{ qualifier: "more-than" }, true],
    [{ qualifier: "up-to" }, true],
    [{ qualifier: "reported" }, false],
    [{ qualifier: "reported", claim: undefined }, false],
  ])("%j: %j", (over, firm) => expect(isFirm({ ...plain, ...over })).toBe(firm));

  test.each([
    ["Tour de table évoqué", "Funding round discussed"],
    ["Valorisation visée", "Valuation sought"],
    ["Montant visé", "Amount targeted"],
    ["Valorisation proposée", "Valuation offered"],
    ["Financement recherché", "Financing sought"],
    ["OPÉRATION DISCUTÉE", "DEAL DISCUSSED"],
    ["Rachat envisagé", "Acquisition considered"],
  ])("talks are nobody's word yet: %j, %j", (french, english) => {
    const kinds = moneyKinds.filter((kind) => !isFirm({ ...plain, kind, label: french }));
    expect(kinds).toEqual(["valuation", "funding", "acquisition", "capex", "revenue"]);
    expect(moneyKinds.filter((kind) => !isFirm({ ...plain, kind, label: english }))).toEqual(kinds);
  });

  test.each<[FigureKind, string]>([
    ["funding", "Crédits d’utilisation proposés"],
    ["funding", "Usage credits offered"],
    ["damages-claimed", "Statutory damages sought"],
    ["fine", "Amende proposée"],
    ["settlement", "Settlement offered"],
    ["funding", "Coffered round"],
    ["funding", "Levée supervisée"],
  ])("%s, %j is no talk", (kind, label) => expect(isFirm({ ...plain, kind, label })).toBe(true));
});
