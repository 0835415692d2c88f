import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArchiveStory } from "@/briefing/model/archive";
import type { FigureKind } from "@/briefing/schema";
import { weekPeriod } from "@/lib/weeks";
import { acme, anArchiveFigure, anArchiveStory, zeta } from "@/testing/archive-builders";
import { type ArchiveFilters, applyArchive } from "./apply-archive";
import { searchDefaults } from "./search";

const none: ArchiveFilters = { ...searchDefaults, from: undefined, to: undefined };
const keys = (stories: readonly ArchiveStory[]) => stories.map(({ key }) => key);
const shown = (stories: readonly ArchiveStory[], search: Partial<ArchiveFilters>) =>
  keys(applyArchive(stories, { ...none, ...search }).stories);

const themeIds = ["infrastructure", "legal-risk", "capital", "quantum"];
const entities = [acme, { ...zeta, name: "Zêta Énergie" }];
const words = ["Modèle", "VOIX", "données", "l’usage", "cœur", "500"];
const kinds: FigureKind[] = ["valuation", "funding", "fine", "other"];
/** 2020 has 53 weeks. */
const weeks = ["2020-W52", "2020-W53", "2021-W01", "2025-W52", "2026-W01", "2026-W06"];

const aStoryOf = fc.record({
  week: fc.constantFrom(...weeks),
  themes: fc.uniqueArray(fc.constantFrom(...themeIds), { minLength: 1, maxLength: 3 }),
  entities: fc.subarray(entities),
  figures: fc
    .array(fc.constantFrom(...kinds), { maxLength: 3 })
    .map((some) => some.map((kind, index) => anArchiveFigure({ key: String(index), kind, label: "Mesure" }))),
  title: fc.subarray(words, { minLength: 1 }).map((some) => some.join(" ")),
});
const anArchive = fc
  .array(aStoryOf, { maxLength: 8 })
  .map((some) =>
    some
      .map((over, index) => anArchiveStory({ ...over, id: `story-${index}` }))
      .toSorted((a, b) => a.week.localeCompare(b.week)),
  );
const monday = (week: string) => weekPeriod(week).from;
const aWeek = fc.option(fc.constantFrom(...weeks, "2021-W05"), { nil: undefined });
const aSearch: fc.Arbitrary<ArchiveFilters> = fc.record({
  theme: fc.subarray(themeIds),
  entity: fc.subarray(["acme", "zeta", "nobody"]),
  kind: fc.subarray([...kinds]),
  q: fc.oneof(
    fc.constant(""),
    fc.subarray([...words, "absent"], { maxLength: 2 }).map((some) => some.join(" ")),
  ),
  from: aWeek,
  to: aWeek,
});
const archiveAndSearch = [anArchive, aSearch] as const;

describe("for every archive and every search", () => {
  test("what is shown is part of the archive, each story once, in its order", () => {
    fc.assert(
      fc.property(...archiveAndSearch, (archive, search) => {
        const found = shown(archive, search);
        expect(found).toEqual(keys(archive).filter((key) => found.includes(key)));
        expect(applyArchive(archive, search).total).toBe(archive.length);
      }),
    );
  });

  test("without a filter everything is shown as it is", () => {
    fc.assert(
      fc.property(anArchive, (archive) => {
        expect(applyArchive(archive, none).stories).toEqual(archive);
      }),
    );
  });

  test("each story shown meets every filter, and each story that meets them is shown", () => {
    fc.assert(
      fc.property(...archiveAndSearch, (archive, search) => {
        const meets = (story: ArchiveStory) =>
          [
            [search.theme, story.themes],
            [search.entity, story.entities.map(({ id }) => id)],
            [search.kind, story.figures.map(({ kind }) => kind)],
          ].every(([asked, has]) => !asked?.length || asked.some((one) => has?.includes(one))) &&
          search.q.split(" ").every((word) => story.title.includes(word)) &&
          monday(story.week) >= monday(search.from ?? story.week) &&
          monday(story.week) <= monday(search.to ?? story.week);
        expect(shown(archive, search)).toEqual(keys(archive.filter(meets)));
      }),
    );
  });

  test("a story's figures are those of the kinds asked for, in their order; the rest of it is as it was", () => {
    fc.assert(
      fc.property(...archiveAndSearch, (archive, search) => {
        for (const { figures, ...rest } of applyArchive(archive, search).stories) {
          const { figures: all = [], ...whole } = archive.find(({ key }) => key === rest.key) ?? {};
          expect(rest).toEqual(whole);
          expect(figures).toEqual(all.filter(({ kind }) => !search.kind.length || search.kind.includes(kind)));
        }
      }),
    );
  });

  test("one filter more never adds a story", () => {
    const filters = fc.constantFrom("theme", "entity", "kind", "q", "from", "to");
    fc.assert(
      fc.property(...archiveAndSearch, filters, (archive, search, key) => {
        const wider = shown(archive, { ...search, [key]: none[key] });
        expect(shown(archive, search).filter((one) => !wider.includes(one))).toEqual([]);
      }),
    );
  });

  test("a theme's count is what choosing it alone would show", () => {
    fc.assert(
      fc.property(...archiveAndSearch, (archive, search) => {
        const { themeCounts } = applyArchive(archive, search);
        for (const theme of themeIds)
          expect(themeCounts.get(theme) ?? 0).toBe(shown(archive, { ...search, theme: [theme] }).length);
      }),
    );
  });

  test("accents, case, apostrophes and spaces in the query make no difference", () => {
    fc.assert(
      fc.property(...archiveAndSearch, (archive, search) => {
        const bare = search.q.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").replaceAll("œ", "oe");
        const spaced = `  ${search.q.replaceAll(" ", " \u00a0 ")} `;
        for (const q of [bare, bare.toUpperCase(), search.q.normalize("NFD"), spaced])
          expect(shown(archive, { ...search, q })).toEqual(shown(archive, search));
      }),
    );
  });

  test("applied again, to its own result, it gives the same; and the archive is left as it was", () => {
    fc.assert(
      fc.property(...archiveAndSearch, (archive, search) => {
        const before = structuredClone(archive);
        const { stories } = applyArchive(archive, search);
        expect(applyArchive(stories, search).stories).toEqual(stories);
        expect(archive).toEqual(before);
      }),
    );
  });
});

describe("the weeks of a range", () => {
  const archive = weeks.map((week) => anArchiveStory({ week }));

  test.each([
    [undefined, undefined, weeks],
    ["2020-W53", undefined, weeks.slice(1)],
    [undefined, "2020-W53", weeks.slice(0, 2)],
    ["2020-W53", "2021-W01", ["2020-W53", "2021-W01"]],
    ["2026-W01", "2026-W01", ["2026-W01"]],
    ["2021-W02", "2025-W51", []],
    ["2026-W01", "2025-W52", []],
    ["2026-W07", undefined, []],
  ])("from %s to %s, both in: %j", (from, to, expected) =>
    expect(shown(archive, { from, to })).toEqual(expected.map((week) => `${week}/a-story`)),
  );
});

test.each<[string, boolean]>([
  ["fonds", true],
  ["ACME", true],
  ["énergie", true],
  ["signal acme", true],
  ["signal absent", false],
  ["infrastructure", false],
  ["reuters", false],
])("the query %j finds a title, a name or a label, and nothing else: %j", (q, expected) => {
  const figures = [anArchiveFigure({ label: "Levée de fonds", publisher: "Reuters" })];
  expect(shown([anArchiveStory({ title: "Un signal", entities, figures })], { q })).toHaveLength(expected ? 1 : 0);
});

test("a query finds a story by the label of a figure that is of another kind than those asked for", () => {
  const figures = [
    anArchiveFigure({ kind: "funding", label: "Tour" }),
    anArchiveFigure({ kind: "fine", label: "Amende" }),
  ];
  const { stories } = applyArchive([anArchiveStory({ figures })], { ...none, kind: ["fine"], q: "tour" });
  expect(stories.flatMap((story) => story.figures.map(({ label }) => label))).toEqual(["Amende"]);
});
