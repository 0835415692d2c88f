import { describe, expect, test } from "vitest";
import { inCurrency, toldAmounts } from "@/briefing/model/amounts";
import { weekShort } from "@/briefing/model/words";
import { isMoneyKind } from "@/briefing/schema";
import { someThemes } from "@/testing/builders";
import { plain, someRates, type Telling, tell } from "@/testing/chart-builders";
import {
  amountName,
  amountTable,
  amountText,
  amountTip,
  caveats,
  currencyNotes,
  holderName,
  publishersOf,
  themeKeys,
  valueText,
} from "./amount-words";

const told = (...tellings: readonly Telling[]) =>
  toldAmounts(tell(...tellings), tellings.map(({ kind }) => kind ?? "funding").filter(isMoneyKind));
const inDollars = (...tellings: readonly Telling[]) => inCurrency(told(...tellings), "USD");
function one(telling: Telling = {}) {
  const [amount] = inDollars(telling).at;
  if (!amount) throw new RangeError("an amount that cannot be in dollars");
  return amount;
}

const euros: Telling = { by: "Zeta", unit: "EUR", value: 8e6, rates: someRates("2026-02-06") };

describe("an amount in words", () => {
  test.each<[Telling, string, string]>([
    [{}, "35 M$", "$35m"],
    [{ qualifier: "about" }, "environ 35 M$", "about $35m"],
    [{ qualifier: "more-than" }, "plus de 35 M$", "more than $35m"],
    [{ qualifier: "up-to" }, "jusqu’à 35 M$", "up to $35m"],
    [{ qualifier: "reported" }, "35 M$, selon la presse", "$35m, as reported"],
    [{ value: 0 }, "0 $", "$0"],
    [{ value: -2e6 }, "−2 M$", "−$2m"],
    [euros, "8 M€ (10 M$)", "€8m ($10m)"],
    [{ ...euros, qualifier: "about" }, "environ 8 M€ (10 M$)", "about €8m ($10m)"],
  ])("%j: as published, and as converted where it is", (telling, french, english) => {
    expect(plain(valueText(one(telling), "USD", "fr"))).toBe(french);
    expect(plain(valueText(one(telling), "USD", "en"))).toBe(english);
    expect(plain(amountText(one(telling).figure, "fr"))).toBe(french.replace(" (10 M$)", ""));
  });

  test("is its holder's, or what it measures where it is nobody's", () => {
    expect(holderName(one({ by: "Acme" }))).toBe("Acme");
    expect(holderName(one({ label: "Levée du secteur" }))).toBe("Levée du secteur");
  });

  test.each([
    ["2026-W06", "S06 2026", "W06 2026"],
    ["2026-W01", "S01 2026", "W01 2026"],
  ])("%s is %s, %s", (week, french, english) => {
    expect(weekShort(week, "fr")).toBe(french);
    expect(weekShort(week, "en")).toBe(english);
  });
});

describe("a mark", () => {
  test.each([
    ["fr", "Acme, Levée de fonds : 35 M$, 3 février 2026. Un signal 0"],
    ["en", "Acme, Levée de fonds: $35m, 3 February 2026. Un signal 0"],
  ] as const)("in %s, has its whole name", (language, name) =>
    expect(plain(amountName(one({ by: "Acme" }), "USD", language))).toBe(name),
  );

  test.each<[string, Telling, "fr" | "en", string[]]>([
    [
      "how far to trust it, a caveat, the week that tells it, and from where",
      { by: "Acme", claim: "claimed", note: "Une réserve.", source: 0, week: "2026-W07" },
      "fr",
      [
        "Acme : 35 M$",
        "Levée de fonds · affirmé par l’intéressé · 3 février 2026",
        "Une réserve.",
        "Un signal 0 (S07 2026)",
        "Source : A paper",
      ],
    ],
    [
      "no more than is known",
      {},
      "en",
      ["Levée de fonds: $35m", "Levée de fonds · 3 February 2026", "Un signal 0 (W06 2026)", "No source given"],
    ],
    [
      "an amount that was converted, in both currencies",
      euros,
      "en",
      ["Zeta: €8m ($10m)", "Levée de fonds · 3 February 2026", "Un signal 0 (W06 2026)", "No source given"],
    ],
  ])("its tip says %s", (_, telling, language, tip) =>
    expect(amountTip(one(telling), "USD", language).map(plain)).toEqual(tip),
  );

  test("of a story's own day, where the amount has none", () =>
    expect(amountName(one({ asOf: undefined, storyDate: "2026-02-05" }), "USD", "en")).toContain("5 February 2026"));
});

describe("notes", () => {
  test("each caveat once, with whose and what it is of", () => {
    const { at } = inDollars(
      { by: "Acme", note: "Estimé." },
      { by: "Acme", value: 1, note: "Estimé." },
      { by: "Acme", value: 2, label: "Prêt", note: "Estimé." },
      { by: "Zeta" },
    );
    expect(caveats(at, "fr").map(plain)).toEqual(["Acme, Levée de fonds : Estimé.", "Acme, Prêt : Estimé."]);
    expect(caveats([], "fr")).toEqual([]);
  });

  test("what is not converted is named up to eight times, then counted", () => {
    const francs = (count: number) =>
      inDollars(
        ...Array.from({ length: count }, (_, at) => ({ by: `H${at}`, unit: "CHF", value: 5e6, label: "Levée" })),
      );
    const named = (count: number) => Array.from({ length: count }, (_, at) => `H${at} (Levée), CHF 5m`).join("; ");
    const note = (count: number) => currencyNotes([], francs(count).unconverted, "en").map(plain);
    expect(note(0)).toEqual([]);
    expect(note(8)).toEqual([`Not drawn, for want of a dated rate: ${named(8)}.`]);
    expect(note(9)).toEqual([`Not drawn, for want of a dated rate: ${named(8)}; and 1 more.`]);
    expect(note(11)).toEqual([`Not drawn, for want of a dated rate: ${named(8)}; and 3 more.`]);
  });

  test("each dated rate is named once, with each of those that it converted", () => {
    const { at } = inDollars(
      euros,
      { ...euros, value: 9e6 },
      { ...euros, by: "Omega" },
      { ...euros, by: "Kappa", asOf: "2026-02-12", rates: someRates("2026-02-13") },
      { by: "Acme" },
    );
    expect(currencyNotes(at, [], "en")).toEqual([
      "Converted at the rate of 6 February 2026 (ECB): Zeta, Omega.",
      "Converted at the rate of 13 February 2026 (ECB): Kappa.",
    ]);
  });

  test("two editions that give the same rate are one note, with those of both", () => {
    const { at } = inDollars(euros, { ...euros, by: "Kappa", asOf: "2026-02-12" });
    expect(currencyNotes(at, [], "en")).toEqual(["Converted at the rate of 6 February 2026 (ECB): Zeta, Kappa."]);
  });
});

test("publishers, each once", () =>
  expect(publishersOf(told({ source: 0 }, { value: 1, source: 0 }, { value: 2 }))).toEqual(["A paper"]));

describe("the key of the themes", () => {
  test("has each leading theme once, in the taxonomy's order, unknown ones last", () => {
    const amounts = told(
      { value: 1, themes: ["quantum"] },
      { value: 2, themes: ["legal-risk", "infrastructure"] },
      { value: 3, themes: ["infrastructure"] },
      { value: 4, themes: ["infrastructure"] },
    );
    expect(themeKeys(amounts, { themes: someThemes, language: "fr" })).toEqual([
      { label: "Infrastructure", colour: "infrastructure", icon: "layers" },
      { label: "Risque juridique", colour: "legal-risk", icon: "scale" },
      { label: "quantum", colour: "capital", icon: "tag" },
    ]);
  });
});

describe("the table", () => {
  const amounts = told(
    { by: "Acme", claim: "announced", source: 0, note: "Une réserve." },
    { kind: "fine", label: "Amende", unit: "CHF", qualifier: "about", asOf: "2026-02-05", themes: ["legal-risk"] },
    { value: 0, asOf: undefined, week: "2026-W06" },
  );
  const table = (language: "fr" | "en") => amountTable(amounts, { themes: someThemes, language });

  test("newest first, undated last, a dash where nothing is known; a row opens its story", () => {
    expect(table("fr").columns).toEqual([
      "Acteur",
      "Ce qu’il mesure",
      "Chiffre",
      "Statut",
      "Date",
      "Semaine",
      "Source",
    ]);
    expect(table("fr").rows.map(({ target, cells }) => [target, cells.map(plain).join("|")])).toEqual([
      ["2026-W06/s1", "—|Amende|environ 35 M CHF|—|5 février 2026|S06 2026|—"],
      ["2026-W06/s0", "Acme|Levée de fonds|35 M$|annoncé|3 février 2026|S06 2026|A paper"],
      ["2026-W06/s2", "—|Levée de fonds|0 $|—|—|S06 2026|—"],
    ]);
    expect(table("en").rows.every(({ cells }) => cells.length === table("en").columns.length)).toBe(true);
  });

  test("gives a spreadsheet raw values, one column each, empty where nothing is known", () => {
    expect(table("en").csv.map((cells) => cells.join("|"))).toEqual([
      "Story|Week|Holder|What it measures|Kind|Theme|Qualifier|Standing|Value|Unit|Date|Source|Caveat|Address",
      "Un signal 1|2026-W06||Amende|Fine|Legal risk|about||35000000|CHF|2026-02-05|||/en/briefings/2026-W06/s1",
      "Un signal 0|2026-W06|Acme|Levée de fonds|Funding round|Infrastructure|exactly|announced|35000000|USD|2026-02-03|A paper|Une réserve.|/en/briefings/2026-W06/s0",
      "Un signal 2|2026-W06||Levée de fonds|Funding round|Infrastructure|exactly||0|USD||||/en/briefings/2026-W06/s2",
    ]);
    expect(
      table("en")
        .csv.slice(1)
        .map((cells) => cells[8]),
    ).toEqual([35e6, 35e6, 0]);
  });
});
