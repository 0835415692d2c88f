import { describe, expect, test } from "vitest";
import { parseArchive } from "@/briefing/archive-load";
import type { ArchiveStory } from "@/briefing/model/archive";
import { figureText } from "@/briefing/model/figures";
import type { Figure } from "@/briefing/schema";
import { timelineSeries } from "@/charts/timeline-series";
import { revenues, valuations } from "@/charts/trend-charts";
import { formatMonthShort } from "@/lib/format";
import { type Language, languages } from "@/lib/language";
import { weekOf } from "@/lib/weeks";
import { archives } from "@/publish/archive";
import { readEditions } from "@/publish/editions";
import { aFigure, aStory, someThemes } from "@/testing/builders";
import { plain, someRates, someWeeks, type Telling, tell, type WeekStory } from "@/testing/chart-builders";
import { publishedThemes } from "@/testing/published";
import { trendInput } from "./trend-input";

type Context = Parameters<typeof trendInput>[1];

const value = (by: string, asOf: string, billions: number, over: Partial<Telling> = {}): Telling => ({
  by,
  asOf,
  kind: "valuation",
  label: "Valorisation",
  value: billions * 1e9,
  ...over,
});
const revenue = (by: string, asOf: string, billions: number): Telling =>
  value(by, asOf, billions, { kind: "revenue", label: "Revenu annualisé" });
const context = (archive: readonly ArchiveStory[], over: Partial<Context> = {}): Context => ({
  archive,
  choice: "auto",
  themes: someThemes,
  language: "fr",
  scale: "log",
  ...over,
});
const trendOf = (tellings: readonly Telling[], over?: Partial<Context>, named: readonly string[] = []) =>
  trendInput(
    named.map((id) => aStory({ entities: [{ id, name: id, kind: "company" }] })),
    context(tell(...tellings), over),
  );
const labels = (trend: ReturnType<typeof trendInput>) => trend?.chart.lines.map(({ label }) => label);

const acme = [value("Acme", "2026-01-10", 10), value("Acme", "2026-04-20", 20)];
const zeta = [value("Zeta", "2026-02-01", 3), value("Zeta", "2026-03-31", 4, { qualifier: "more-than" })];

describe("months and values", () => {
  const trend = trendOf([...acme, ...zeta]);

  test("every month stands there from the first amount to the last", () => {
    expect(trend?.chart.months).toEqual(["janv. 26", "févr. 26", "mars 26", "avr. 26"]);
    const over = trendOf([value("Acme", "2025-11-30", 1), value("Acme", "2026-01-01", 2)]);
    expect(over?.chart.months).toEqual(["nov. 25", "déc. 25", "janv. 26"]);
  });

  test("a line begins with its first value, and carries the last one known", () => {
    expect(trend?.chart.lines.map((line) => [line.label, line.values])).toEqual([
      ["Acme", [10e9, 10e9, 10e9, 20e9]],
      ["Zeta", [undefined, 3e9, 4e9, 4e9]],
    ]);
  });

  test("only months in which something was told have a text, as it was told", () => {
    expect(trend?.chart.lines.map(({ texts }) => texts.map((text) => text && plain(text)))).toEqual([
      ["10 Md$", undefined, undefined, "20 Md$"],
      [undefined, "3 Md$", "plus de 4 Md$", undefined],
    ]);
  });

  test("every figure drawn says where it is published", () => {
    expect(trend?.chart.lines.flatMap(({ refs }) => refs)).toEqual([
      "2026-W02/s0/round",
      "2026-W17/s1/round",
      "2026-W05/s2/round",
      "2026-W14/s3/round",
    ]);
  });

  test("an amount of another currency is told as published, then converted at its edition's rate", () => {
    const rates = someRates("2026-04-20");
    const euros = value("Acme", "2026-04-20", 20, { unit: "EUR", rates });
    const [line] = trendOf([value("Acme", "2026-01-10", 10), euros, ...zeta])?.chart.lines ?? [];
    expect(line?.values).toEqual([10e9, 10e9, 10e9, 25e9]);
    expect(line?.texts.map((text) => text && plain(text)).at(-1)).toBe("20 Md€ (25 Md$)");
  });

  test("the currency is that of most amounts, whatever the first is in", () => {
    const rates = someRates("2026-01-10");
    const euros = value("Acme", "2026-01-10", 10, { unit: "EUR", rates });
    const mixed = trendOf([euros, value("Acme", "2026-02-10", 20), value("Acme", "2026-03-10", 30)]);
    expect(mixed?.chart.lines[0]?.values).toEqual([12.5e9, 20e9, 30e9]);
    expect(mixed?.chart.lines[0]?.texts.map((text) => text && plain(text))).toEqual([
      "10 Md€ (12,5 Md$)",
      "20 Md$",
      "30 Md$",
    ]);
    expect(plain(mixed?.title ?? "")).toBe("Acme : 10 Md€ (12,5 Md$) en janvier 2026, 30 Md$ en mars 2026, ×2,4");
    expect(mixed?.caveats.map(plain)).toEqual(["Converti au taux du 10 janvier 2026 (ECB) : Acme."]);
  });

  test("an amount that no dated rate brings to it is left out, and said", () => {
    const trend = trendOf([...acme, value("Acme", "2026-05-01", 90, { unit: "EUR" })]);
    expect(trend?.chart.lines[0]?.values).toEqual([10e9, 10e9, 10e9, 20e9]);
    expect(trend?.caveats.map(plain)).toEqual(["Non tracé, faute de taux daté : Acme (Valorisation), 90 Md€."]);
  });

  test("its description begins where the chart does, three years back", () => {
    const old = trendOf([value("Acme", "2020-01-10", 1), ...acme]);
    expect(old?.chart.months).toHaveLength(36);
    expect(plain(old?.chart.description ?? "")).toContain("10 Md$ en janvier 2026");
    expect(old?.chart.description).not.toContain("2020");
  });

  test("of two announcements in one month the line has the later, the label both, in the order of their days", () => {
    const [line] =
      trendOf([value("Acme", "2026-01-30", 12), value("Acme", "2026-01-02", 30), ...acme.slice(1)])?.chart.lines ?? [];
    expect(line?.values).toEqual([12e9, 12e9, 12e9, 20e9]);
    expect(line?.texts.map((text) => text && plain(text))).toEqual(["30 Md$ → 12 Md$", undefined, undefined, "20 Md$"]);
  });
});

describe("which lines", () => {
  test("those of the players that the stories name come first, alone", () => {
    expect(labels(trendOf([...acme, ...zeta], {}, ["zeta"]))).toEqual(["Zeta"]);
    expect(labels(trendOf([...acme, ...zeta], {}, ["zeta", "acme"]))).toEqual(["Acme", "Zeta"]);
  });

  test("where these have none, those with the largest amounts", () => {
    expect(labels(trendOf([...acme, value("Zeta", "2026-02-01", 3)], {}, ["zeta"]))).toEqual(["Acme"]);
    expect(labels(trendOf([...acme, ...zeta], {}, ["nobody"]))).toEqual(["Acme", "Zeta"]);
  });

  test("a revenue of a player that is named comes before a valuation of one that is not", () => {
    const run = [revenue("Zeta", "2026-01-10", 1), revenue("Zeta", "2026-02-10", 2)];
    const trend = trendOf([...acme, ...run], {}, ["zeta"]);
    expect(labels(trend)).toEqual(["Zeta"]);
    expect(trend?.chart.title).toBe(timelineSeries([], revenues, { ...context([]) }).title);
  });

  test("at most five, the largest; that there are others is said", () => {
    const many = ["A", "B", "C", "D", "E", "F", "G"].flatMap((name, index) => [
      value(`${name} Co`, "2026-01-10", index + 1),
      value(`${name} Co`, "2026-02-10", 10 * (index + 1)),
    ]);
    const trend = trendOf(many);
    expect(labels(trend)?.toSorted()).toEqual(["C Co", "D Co", "E Co", "F Co", "G Co"]);
    expect(trend?.chart.note).toMatch(/D’autres acteurs ont leur courbe dans les tendances\.$/);
    expect(trend?.chart.note).not.toMatch(/\d/);
    expect(trendOf(many.slice(4))?.chart.note).not.toMatch(/autres acteurs/);
  });

  test.each<[string, Telling[], Partial<Context>]>([
    ["no archive", [], {}],
    ["one amount a player", [value("Acme", "2026-01-10", 1), value("Zeta", "2026-02-10", 2)], {}],
    ["amounts that are talk", acme.map((one) => ({ ...one, claim: "reported" }) satisfies Telling), {}],
    [
      "amounts of different measures",
      [value("Acme", "2026-01-10", 1), value("Acme", "2026-02-10", 2, { label: "Valorisation pre-money" })],
      {},
    ],
    ["amounts of nobody", acme.map(({ by: _, ...one }) => one), {}],
    ["none wanted", acme, { choice: "none" }],
    ["only revenues wanted", acme, { choice: "revenues" }],
    [
      "only valuations wanted",
      [revenue("Acme", "2026-01-10", 1), revenue("Acme", "2026-02-10", 2)],
      { choice: "valuations" },
    ],
    ["one above zero, on a logarithmic axis", [value("Acme", "2026-01-10", 0), value("Acme", "2026-02-10", 2)], {}],
  ])("%s, no trend", (_, tellings, over) => expect(trendOf(tellings, over)).toBeUndefined());
});

describe("the title", () => {
  const called = (name: string): ArchiveStory[] =>
    tell(...acme).map((story) => ({
      ...story,
      figures: story.figures.map((figure) => ({ ...figure, holder: figure.holder && { ...figure.holder, name } })),
    }));
  const said = (name: string) => `${name} : 10 Md$ en janvier 2026, 20 Md$ en avril 2026, ×2`;

  test.each<[string, ArchiveStory[], string]>([
    ["tells one line from end to end, without a full stop", tell(...acme), said("Acme")],
    ["is whole where the holder's name has a full stop", called("St. Gobain"), said("St. Gobain")],
    ["or ends in one", called("Acme Inc."), said("Acme Inc.")],
    ["of several tells the one that changed most, and compares nothing", tell(...zeta, ...acme), said("Acme")],
  ])("%s", (_, archive, title) => expect(plain(trendInput([], context(archive))?.title ?? "")).toBe(title));
});

describe("what must be said", () => {
  const noted = [value("Acme", "2026-01-10", 10, { note: "Avant impôt." }), value("Acme", "2026-02-10", 20)];
  const talk = value("Acme", "2026-02-01", 15, { claim: "reported", note: "Pourparlers." });

  test("the caveat of each value drawn stands beside the chart and in the notes, no other does", () => {
    const trend = trendOf([...noted, talk]);
    expect(trend?.caveats.map(plain)).toEqual(["Acme, Valorisation : Avant impôt."]);
    expect(trend?.notes.map(plain)).toEqual([
      "Acme, 10 janvier 2026 : 10 Md$. Réserve : Avant impôt.",
      "Acme, 10 février 2026 : 20 Md$.",
    ]);
  });

  test("the publishers are those of the values drawn alone, once each", () => {
    const of = (publisher: string, day: string, over: Partial<Telling>): WeekStory => ({
      week: weekOf(day),
      entities: [{ id: "acme", name: "Acme", kind: "company" }],
      figures: [aFigure({ kind: "valuation", label: "Valorisation", entity: "acme", asOf: day, source: 0, ...over })],
      sources: [{ title: "Page", publisher, url: "https://example.com/a" }],
    });
    const stories = [
      of("Journal A", "2026-01-10", { value: 1e9 }),
      of("Rumeur", "2026-02-01", { value: 2e9, claim: "reported" }),
      of("Journal B", "2026-02-10", { value: 3e9 }),
      of("Journal A", "2026-03-10", { value: 4e9 }),
    ];
    expect(trendInput([], context(someWeeks(stories)))?.publishers).toEqual(["Journal A", "Journal B"]);
  });

  test("between two announcements the last value known is drawn: it is said under the chart", () => {
    expect(trendOf(noted)?.chart.note).toContain("la dernière valeur connue");
  });

  test("the same rows give the same trend", () => {
    expect(trendOf([...acme, ...zeta])).toEqual(trendOf([...acme, ...zeta]));
  });
});

describe("the published archive", () => {
  const editions = readEditions("public/briefings");
  const files = archives(editions);
  const themes = publishedThemes();
  const rowsOf = (language: Language) =>
    ["2025", "2026"].flatMap((year) => {
      const name = `${year}.${language}.json`;
      return parseArchive(JSON.parse(JSON.stringify(files.get(name))), name);
    });
  const figureOf = (ref: string, language: Language): Figure | undefined => {
    const [week, id, figure] = ref.split("/");
    const edition = editions.find((one) => one.week === week && one.language === language);
    return edition?.stories.find((story) => story.id === id)?.figures.find((one) => one.id === figure);
  };

  describe.each(languages)("in %s", (language) => {
    const rows = rowsOf(language);
    const trends = ["2026-W10", "2026-W16"].flatMap((week) => {
      const edition = editions.find((one) => one.week === week && one.language === language);
      const archive = rows.filter((row) => row.week <= week);
      return (["auto", "valuations", "revenues"] as const).flatMap(
        (choice) => trendInput(edition?.stories ?? [], { archive, choice, themes, language, scale: "log" }) ?? [],
      );
    });

    test("has trends to tell", () => expect(trends.length).toBeGreaterThan(3));

    test("every value drawn is the edition's, in its own month", () => {
      for (const { chart, notes, caveats } of trends)
        for (const line of chart.lines) {
          const told = line.refs.map((ref) => figureOf(ref, language));
          expect(told.length).toBeGreaterThan(1);
          for (const figure of told) {
            const place = chart.months.indexOf(formatMonthShort(figure?.asOf ?? "", language, true));
            expect(line.values[place]).toBe(figure?.value);
            expect(line.texts[place]).toBe(figure && figureText(figure, language));
            expect(notes.join("\n")).toContain(line.texts[place]);
            for (const said of [notes, caveats]) expect(said.join("\n")).toContain(figure?.note ?? "");
          }
          expect(line.texts.filter(Boolean)).toHaveLength(told.length);
        }
    });

    test("the numbers of the title stand on the chart", () => {
      const amount = { fr: /\d[\d\u202f,]*\u202f(?:Md|M)?\$/g, en: /\$[\d.,]+(?:tn|bn|m)?/g }[language];
      for (const { title, chart } of trends) {
        const shown = chart.lines.flatMap(({ texts }) => texts.flatMap((text) => text?.match(amount) ?? []));
        const said = title.match(amount) ?? [];
        expect(said.length).toBeGreaterThan(1);
        for (const text of said) expect(shown).toContain(text);
      }
    });

    test("the lines are those of the page of trends", () => {
      const archive = rows.filter((row) => row.week <= "2026-W16");
      for (const [choice, spec] of Object.entries({ valuations, revenues })) {
        const series = timelineSeries(archive, spec, { themes, language, scale: "log" });
        const trend = trendInput([], { archive, choice: choice as "valuations", themes, language, scale: "log" });
        for (const line of trend?.chart.lines ?? []) {
          const own = series.lines.find(({ points }) => points[0]?.amount.figure.key === line.refs[0]);
          expect(own?.points.map(({ amount }) => amount.figure.key)).toEqual(line.refs);
          expect(line.values.at(-1)).toBe(own?.points.at(-1)?.value);
          expect(own?.points.at(-1)?.label).toBe(`${line.label} ${line.texts.findLast(Boolean)}`);
        }
        expect(trend?.chart.title).toBe(series.title);
      }
    });
  });
});
