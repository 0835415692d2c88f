/** Kinds of money, by the words of finance pages, and by what a story says around them. */
import { describe, expect, test } from "vitest";
import type { Block } from "../source-text";
import { findFigures } from "./find-figures";
import { rowsOf, sourceOf } from "./testing";

const language = (text: string) => (/[éèàêç]|\b(de|le|la|des|par|pour|du)\b/i.test(text) ? "fr" : "en");
const kindsIn = (text: string) =>
  findFigures(sourceOf(text), language(text))
    .filter(({ measure }) => measure === "money")
    .map(({ kind }) => kind);

describe("one sentence", () => {
  test.each(
    rowsOf(`
    Lumen boucle un tour de 40 M€ mené par Eurazeo | funding
    La jeune pousse engrange 12 millions d’euros pour son agent comptable | funding
    Veriff empoche 70 M$ auprès de Tiger Global | funding
    Hexa vient de réunir 25 millions d’euros | funding
    Le fonds Ardian injecte 150 millions d’euros dans Scaleo | funding
    Sanofi met 400 millions d’euros sur la table pour racheter Inovio | acquisition
    Schneider s’offre Motivair pour 850 millions de dollars | acquisition
    Le groupe italien s’empare de Nexi pour 2 Md€ | acquisition
    Thales va reprendre Imperva pour 3,6 milliards de dollars | acquisition
    L’opération valorise l’ensemble à 12 milliards d’euros | valuation
    La pépite pèse désormais 4 milliards de dollars | valuation
    Mistral pèse 11,7 milliards d’euros en Bourse | valuation
    Capgemini affiche un chiffre d’affaires de 22 Md€ | revenue
    Dassault affiche 6 milliards d’euros de ventes | revenue
    La filiale a rapporté 300 millions d’euros au premier semestre | revenue
    Le groupe dégage un bénéfice net de 2 Md€ | other
    Le groupe a encaissé 90 millions d’euros de licences | revenue
    Orange investira 1,2 milliard d’euros dans ses réseaux | capex
    Amazon promet 10 milliards d’euros pour ses centres de données en Allemagne | capex
    Un plan de 109 milliards d’euros pour les data centers français | capex
    Google écope d’une amende de 2,95 milliards d’euros | fine
    La CNIL sanctionne Shein à hauteur de 150 millions d’euros | fine
    Apple transige pour 95 millions de dollars | settlement
    Anthropic verse 1,5 milliard de dollars pour solder le litige avec les auteurs | settlement
    Les auteurs demandent 1 milliard de dollars de dommages et intérêts | damages-claimed
    Disney réclame 300 millions à Midjourney | damages-claimed
    L’abonnement passe à 23 euros par mois | other
    Le ticket d’entrée est de 2 000 euros | other
    Le modèle coûte 3 dollars par million de tokens | other
    Ses pertes atteignent 5 milliards de dollars | other
    Le marché mondial de l’IA atteindra 800 milliards de dollars en 2030 | other
    Le contrat est évalué à 300 millions d’euros | other
    Un prêt de 2 milliards d’euros auprès de sept banques | funding
    L’entreprise a émis 3 milliards d’euros d’obligations | funding
    Il faudra dépenser 500 milliards de dollars en serveurs | capex
    Microsoft prévoit 80 milliards de dollars d’investissements cette année | capex
    La start-up vaudrait 6 milliards de dollars | valuation
    Levée de fonds : 18 M€ | funding
    Valorisation : 1,1 Md€ | valuation
    Les revenus annuels récurrents dépassent 100 millions d’euros | revenue
    Elle avait déjà levé 24 millions en 2023 | funding
    Le rachat, estimé à 3,2 milliards d’euros, sera payé en actions | acquisition
    X poursuit OpenAI et demande 10 milliards de dollars au jury | damages-claimed
    Stripe bags $150m in fresh capital | funding
    Harvey lands $300 million from Sequoia | funding
    Decart nets $32M to build world models | funding
    Sierra pulls in $350 million | funding
    Crusoe secures a $750 million credit line | funding
    Lambda closes a $480 million Series D | funding
    The lab pockets €40m from Balderton | funding
    Physical Intelligence has raised $400 million to date | funding
    The company is now worth $61.5 billion | valuation
    Investors pegged the company at $9 billion | valuation
    The round puts Figure’s value at $39 billion | valuation
    Google snaps up Wiz for $32 billion | acquisition
    SoftBank splashes out $6.5 billion on Ampere | acquisition
    AMD agreed to buy ZT Systems for $4.9bn | acquisition
    CoreWeave’s $9 billion bid for Core Scientific | acquisition
    OpenAI acquires Jony Ive’s io in an all-stock deal worth $6.5bn | acquisition
    Meta pours $14.3 billion into Scale AI | funding
    Amazon commits $20bn to data centers in Pennsylvania | capex
    Microsoft earmarks $80 billion for data centres this fiscal year | capex
    Apple pledges $500 billion for US manufacturing | capex
    Meta lifts its capex guidance to $72 billion | capex
    Oracle will spend $40 billion on Nvidia chips | capex
    Nvidia posts $44 billion for the quarter | revenue
    Palantir reports $1bn in quarterly sales | revenue
    Cloud brings in $30 billion a quarter | revenue
    Microsoft’s AI business hits a $13 billion run rate | revenue
    OpenAI expects $12.7bn in revenue this year | revenue
    Anysphere crossed $500 million in ARR | revenue
    It made $3.7 billion last year | revenue
    It lost $5 billion last year | other
    Net income fell to $2.1 billion | other
    The company burned through $900 million | other
    The EU fined Apple €500m | fine
    TikTok faces a €530 million penalty | fine
    Clearview was ordered to pay €30.5 million | fine
    Regulators slapped Meta with a $1.3 billion fine | fine
    Anthropic settles with authors for $1.5 billion | settlement
    Google agreed to pay $700 million to settle the case | settlement
    The publishers seek $3bn in damages | damages-claimed
    The Times wants billions; Ziff Davis asks for $250 million in court | damages-claimed
    xAI sues Apple, claiming $2 billion | damages-claimed
    Getty is suing for up to $1.7 trillion | damages-claimed
    Pro costs $200 a month | other
    Prices start at $20 per seat | other
    The robot sells for $20,000 | other
    Engineers are offered pay packages of $100 million | other
    The fund, with $3.2bn under management, led the deal | other
    The Pentagon awarded a $200 million contract | other
    The IPO could raise $2.7 billion | funding
    Blackstone lends $2.3bn against chips | funding
    The grant is worth £12m | funding
    The AI chip market will reach $400bn | other
    Nvidia will invest up to $100 billion in OpenAI | funding
    CATL raised HK$35.7 billion in its listing | funding
  `),
  )("%s", (text, expected) => expect(kindsIn(text)[0]).toBe(expected));
});

describe("several sums", () => {
  const cases: [text: string, kinds: string][] = [
    ["It raised a $90m Series B led by Index at $700m.", "funding valuation"],
    ["A £2bn Series C, at £14bn, up from £6bn.", "funding valuation valuation"],
    ["Il lève 70 M$, pour une valorisation de 500 M$.", "funding valuation"],
    ["Revenue rose to $4.2bn from $3.1bn.", "revenue revenue"],
    ["Capex reached $24bn, against $14bn a year ago.", "capex capex"],
    [
      "Elle lève 1,2 milliard de dollars (1 milliard d’euros) sur une valorisation de 4 milliards.",
      "funding funding valuation",
    ],
    ["Elle investit 3 Md$ chez Orion et 2 Md$ chez Vega, soit 5 Md$ au total.", "funding funding funding"],
    ["Les ventes atteignent 60 Md$. Le cloud en apporte 48 milliards.", "revenue revenue"],
    ["Ziff asks for $250 million in court.", "damages-claimed"],
    ["# Deux éditeurs poursuivent Orion\nL’addition atteindrait 74 millions de dollars.", "damages-claimed"],
    [
      "# Orion bags $110 billion\nVega leads with $50 billion, of which 15 billion arrives now.",
      "funding funding funding",
    ],
    [
      "# Nova vaut 6 Md$\nNova lève 300 M$. La valorisation atteint 6 Md$, contre 2,1 en 2024.",
      "valuation funding valuation valuation",
    ],
    ["# Nova : un milliard pour apprendre\nNova a réuni 1,03 milliard de dollars.", "funding funding"],
    [
      "# Vega met 11 Md$ sur la table\nVega rachète Orion.\n# Vega rachète Orion\nLe prix : 11 Md$.",
      "acquisition acquisition",
    ],
    ["The court heard it. The seats cost $30 a month.", "other"],
    ["Nova lève 30 M€. Il court vite, et coûte 15 € par mois.", "funding other"],
  ];
  test.each(cases)("%s", (text, kinds) => expect(kindsIn(text).join(" ")).toBe(kinds));
});

test("a conversion has the holder and the exactness of what it converts", () => {
  const text = "Nova lève près de 1,2 milliard de dollars (1 milliard d’euros).";
  const found = findFigures(sourceOf(text), "fr", [{ entity: "nova", span: { start: 0, end: 4 } }]);
  expect(found.map(({ qualifier, holder }) => [qualifier, holder?.entity])).toEqual([
    ["about", "nova"],
    ["about", "nova"],
  ]);
});

test("a heading says nothing of the stories under the next", () => {
  const kinds = kindsIn("# Amende pour Vega\nLa somme : 40 M€.\n# Orion ouvre un site\nLe total est de 70 M€.");
  expect(kinds).toEqual(["fine", "other"]);
});

describe("cells have the unit and the magnitude of their column, else of their row", () => {
  const table = (rows: string[][]) => {
    const source = { text: "", blocks: [] as Block[] };
    rows.forEach((cells, index) => {
      const start = source.text.length;
      const spans = cells.map((cell) => {
        const from = source.text.length;
        source.text += `${cell}\t`;
        return { start: from, end: from + cell.length };
      });
      const span = { start, end: source.text.length - 1 };
      source.blocks.push({
        kind: "row",
        span,
        depth: 0,
        group: 1,
        cells: spans,
        header: index === 0,
        bold: [],
        links: [],
      });
      source.text += "\n";
    });
    return findFigures(source, "fr").map(({ value, unit, kind }) => `${value} ${unit} ${kind}`);
  };
  test.each([
    [["Société", "Montant levé (M€)"], ["Nova", "12,5"], "12500000 EUR funding"],
    [["Société", "Levée (en millions de dollars)"], ["Nova", "40"], "40000000 USD funding"],
    [["Company", "Valuation ($bn)"], ["Nova", "4.5"], "4500000000 USD valuation"],
    [["Company", "Users (m)"], ["Nova", "80"], "80000000 user users"],
    [["Société", "Part de marché (%)"], ["Nova", "12"], "12 % other"],
    [["Indicateur", "Valeur"], ["Chiffre d’affaires (Md€)", "3"], "3000000000 EUR revenue"],
    [["Indicateur", "Valeur"], ["Postes supprimés", "1 600"], "1600 person other"],
    [["Indicateur", "Valeur"], ["Levée de Nova", "1,03 Md$"], "1030000000 USD funding"],
  ])("%j over %j", (header, row, expected) => expect(table([header, row])).toEqual([expected]));
  test("a number that nothing explains is none", () =>
    expect(
      table([
        ["Société", "Note"],
        ["Nova", "12"],
      ]),
    ).toEqual([]));
});
