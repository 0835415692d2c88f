import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseArchive } from "@/briefing/archive-load";
import { SchemaError } from "@/lib/errors";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { syntheticEditions } from "@/testing/synthetic";
import { archiveOf, archives } from "./archive";
import { readEditions } from "./editions";

const real = readEditions("public/briefings");
const read = (editions: Parameters<typeof archiveOf>[0], year: number, language: "fr" | "en" = "fr") =>
  parseArchive(JSON.parse(JSON.stringify(archiveOf(editions, year, language))), "archive");

describe("the published years", () => {
  test("have a file a year and language", () =>
    expect([...archives(real).keys()].sort()).toEqual([
      "2025.en.json",
      "2025.fr.json",
      "2026.en.json",
      "2026.fr.json",
    ]));

  test.each(["fr", "en"] as const)(
    "hold every story and figure of the editions, in %s, and nothing else",
    (language) => {
      const editions = real.filter((edition) => edition.language === language);
      const rows = [2025, 2026].flatMap((year) => read(real, year, language));
      const stories = editions.flatMap(({ week, stories: own }) => own.map((story) => ({ week, story })));
      expect(rows.map(({ key, title, date, themes, thread }) => ({ key, title, date, themes, thread }))).toEqual(
        stories.map(({ week, story: { id, title, date, themes, thread } }) => ({
          key: `${week}/${id}`,
          title,
          date,
          themes,
          thread,
        })),
      );
      rows.forEach((row, index) => {
        const { story } = stories[index] ?? { story: aStory() };
        expect(row.entities).toEqual(story.entities.map(({ id, name, kind }) => ({ id, name, kind })));
        expect(
          row.figures.map(({ label, kind, value, unit, qualifier, claim, asOf, holder, publisher }) => ({
            ...{ label, kind, value, unit, qualifier, claim, asOf, publisher },
            entity: holder?.id,
          })),
        ).toEqual(
          story.figures.map(({ label, kind, value, unit, qualifier, claim, asOf, entity, source }) => ({
            ...{ label, kind, value, unit, qualifier, claim, asOf, entity },
            publisher: source === undefined ? undefined : story.sources[source]?.publisher,
          })),
        );
      });
    },
  );

  test("keep the caveat of every amount", () => {
    const amounts = real
      .filter(({ language }) => language === "fr")
      .flatMap(({ stories }) => stories.flatMap(({ figures }) => figures))
      .filter(({ unit, kind, note }) => note && /^[A-Z]{3}$/.test(unit) && kind !== "other");
    const rows = [2025, 2026].flatMap((year) => read(real, year)).flatMap(({ figures }) => figures);
    expect(amounts.length).toBeGreaterThan(100);
    expect(amounts.filter(({ note }) => !rows.some((row) => row.note === note))).toEqual([]);
  });
});

test("a year of a ten-year archive stays under 60 kB on the wire, with 400 stories", () => {
  const editions = syntheticEditions(
    real.filter(({ language }) => language === "fr"),
    520,
    "2025-W52",
  );
  expect(editions.flatMap(({ stories }) => stories)).toHaveLength(4000);
  const years = [...archives(editions)].filter(([name]) => name.endsWith("fr.json"));
  expect(years.length).toBeGreaterThanOrEqual(10);
  const sizes = years.map(([, file]) => gzipSync(JSON.stringify(file)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  const full = years.find(([name]) => name === "2024.fr.json")?.[1];
  expect(full?.weeks).toHaveLength(52);
  expect(full?.stories.id.length).toBeGreaterThanOrEqual(395);
});

describe("what a year is made of", () => {
  const french = aBriefing();
  const english = aBriefing({ week: "2026-W07", language: "en", period: { from: "2026-02-09", to: "2026-02-15" } });

  test("a week that lacks the language is there in the other, and says so", () => {
    const rows = read([french, english], 2026, "fr");
    expect(rows.map(({ week, language }) => [week, language])).toEqual([
      ["2026-W06", "fr"],
      ["2026-W07", "en"],
    ]);
  });

  test("the year is the week's, not the calendar's", () => {
    const first = aBriefing({ week: "2026-W01", period: { from: "2025-12-29", to: "2026-01-04" } });
    expect(read([first], 2026)).toHaveLength(1);
    expect(read([first], 2025)).toEqual([]);
  });

  test("what a figure does not say stays unsaid", () => {
    const bare = aBriefing({ stories: [aStory({ date: undefined, entities: [], figures: [aFigure()] })] });
    const [row] = read([bare], 2026);
    expect(row).toMatchObject({ date: undefined, thread: undefined, entities: [] });
    expect(row?.figures[0]).toMatchObject({ claim: undefined, holder: undefined, asOf: undefined, note: undefined });
  });

  test("the edition's rates go with its amounts", () => {
    const rates = {
      base: "EUR",
      date: "2026-02-06",
      quotes: { USD: 1.2 },
      source: { title: "Rates", publisher: "ECB", url: "https://example.com/rates" },
    };
    const [row] = read([aBriefing({ rates, stories: [aStory({ figures: [aFigure()] })] })], 2026);
    expect(row?.figures[0]?.rates).toEqual(rates);
  });
});

describe("a file that was tampered with", () => {
  const good = archiveOf([aBriefing({ stories: [aStory({ figures: [aFigure()] })] })], 2026, "fr");
  const refusal = (input: unknown) => {
    try {
      parseArchive(input, "2026.fr.json");
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test.each<[string, unknown, RegExp]>([
    ["points outside of a list", { ...good, themes: [] }, /no item 0/],
    ["has a short column", { ...good, figures: { ...good.figures, label: [] } }, /"label" has 0 rows and not 1/],
    ["counts stories that are not there", { ...good, weeks: [{ week: "2026-W06", stories: 2 }] }, /rows and not 2/],
    ["has a word for a number", { ...good, figures: { ...good.figures, value: ["much"] } }, /expected number/],
    ["is no object", "<!doctype html>", /expected object/],
  ])("%s: is refused, with its name", (_, input, message) => {
    const error = refusal(input);
    expect(error).toBeInstanceOf(SchemaError);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain("2026.fr.json");
  });
});
