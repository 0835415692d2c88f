import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import { convert } from "@/briefing/model/rates";
import { type Briefing, type FigureKind, isMoneyKind, type Story } from "@/briefing/schema";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { applySelection, type Filters } from "./apply";
import { type Search, searchDefaults, sorts } from "./search";

const none: Filters & Pick<Search, "sort"> = searchDefaults;
const ids = (stories: readonly Story[]) => stories.map(({ id }) => id);
const shown = (briefing: Briefing, search: Partial<typeof none>) =>
  ids(applySelection(briefing, { ...none, ...search }).stories);

const themeIds = ["infrastructure", "legal-risk", "capital", "quantum"];
const names = { acme: "Acme", zeta: "Zêta Énergie", omega: "Oméga" };
const words = ["Modèle", "VOIX", "données", "l’usage", "cœur", "500"];
const kinds: FigureKind[] = ["valuation", "funding", "fine", "other"];

const aFigureOf = fc.record({
  kind: fc.constantFrom(...kinds),
  value: fc.integer({ min: -1e6, max: 1e12 }),
  unit: fc.constantFrom("USD", "EUR", "CHF"),
});
const aStoryOf = fc.record({
  themes: fc.uniqueArray(fc.constantFrom(...themeIds), { minLength: 1, maxLength: 3 }),
  entities: fc
    .subarray(Object.entries(names))
    .map((some) => some.map(([id, name]) => ({ id, name, kind: "company" as const }))),
  figures: fc
    .array(aFigureOf, { maxLength: 3 })
    .map((some) => some.map((over, index) => aFigure({ id: `f${index}`, ...over }))),
  title: fc.subarray(words, { minLength: 1 }).map((some) => some.join(" ")),
  date: fc.option(fc.constantFrom("2026-01-28", "2026-02-02", "2026-02-08"), { nil: undefined }),
});
const anEdition = fc
  .record({
    stories: fc.array(aStoryOf, { minLength: 1, maxLength: 8 }),
    dollars: fc.option(fc.constantFrom(0.5, 1.18), { nil: undefined }),
  })
  .map(({ stories, dollars }) =>
    aBriefing({
      stories: stories.map((over, index) => aStory({ id: `story-${index}`, ...over })),
      rates: dollars
        ? {
            base: "EUR",
            date: "2026-02-06",
            quotes: { USD: dollars },
            source: { title: "R", publisher: "ECB", url: "https://example.com/r" },
          }
        : undefined,
    }),
  );
const aSearch = fc.record({
  theme: fc.subarray(themeIds),
  entity: fc.subarray([...Object.keys(names), "nobody"]),
  kind: fc.subarray([...kinds]),
  q: fc.oneof(
    fc.constant(""),
    fc.subarray([...words, "absent"], { maxLength: 2 }).map((some) => some.join(" ")),
  ),
  sort: fc.constantFrom(...sorts),
});
const editionAndSearch = [anEdition, aSearch] as const;

describe("for every edition and every search", () => {
  test("what is shown is part of the edition, each story once, in the editor's order unless sorted otherwise", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const found = shown(edition, { ...search, sort: "importance" });
        expect(found).toEqual(ids(edition.stories).filter((id) => found.includes(id)));
        expect(applySelection(edition, search).total).toBe(edition.stories.length);
      }),
    );
  });

  test("without a filter everything is shown", () => {
    fc.assert(
      fc.property(anEdition, (edition) => {
        const { stories, figures } = applySelection(edition, none);
        expect(stories).toEqual(edition.stories);
        expect(figures).toEqual(toldFigures(edition.stories));
      }),
    );
  });

  test("each story shown meets every filter, and each story that meets them is shown", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const meets = (story: Story) =>
          [
            [search.theme, story.themes],
            [search.entity, story.entities.map(({ id }) => id)],
            [search.kind, story.figures.map(({ kind }) => kind)],
          ].every(([asked, has]) => !asked?.length || asked.some((one) => has?.includes(one))) &&
          search.q.split(" ").every((word) => story.title.includes(word));
        expect(shown(edition, search).toSorted()).toEqual(ids(edition.stories.filter(meets)).toSorted());
      }),
    );
  });

  test("two themes show what either shows, and no more", () => {
    fc.assert(
      fc.property(
        ...editionAndSearch,
        fc.constantFrom(...themeIds),
        fc.constantFrom(...themeIds),
        (edition, search, a, b) => {
          const either = new Set([
            ...shown(edition, { ...search, theme: [a] }),
            ...shown(edition, { ...search, theme: [b] }),
          ]);
          expect(new Set(shown(edition, { ...search, theme: [a, b] }))).toEqual(either);
        },
      ),
    );
  });

  test("one filter more never adds a story", () => {
    fc.assert(
      fc.property(...editionAndSearch, fc.constantFrom("theme", "entity", "kind", "q"), (edition, search, key) => {
        const wider = shown(edition, { ...search, [key]: none[key] });
        expect(shown(edition, search).filter((id) => !wider.includes(id))).toEqual([]);
      }),
    );
  });

  test("a theme's count is what choosing it alone would show", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const { themeCounts } = applySelection(edition, search);
        for (const theme of themeIds)
          expect(themeCounts.get(theme) ?? 0).toBe(shown(edition, { ...search, theme: [theme] }).length);
      }),
    );
  });

  test("a sort changes the order and nothing else; equal stories stay in the editor's order", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const plain = applySelection(edition, { ...search, sort: "importance" }).stories;
        const day = (story: Story) => Date.parse(story.date ?? edition.period.to);
        const inBase = ({ value, unit }: Story["figures"][number]) =>
          convert(value, unit, edition.rates?.base ?? unit, edition.rates) ?? value;
        const largest = (story: Story) =>
          Math.max(Number.NEGATIVE_INFINITY, ...story.figures.filter(({ kind }) => isMoneyKind(kind)).map(inBase));
        for (const [sort, rank] of [
          ["date", day],
          ["amount", largest],
        ] as const) {
          const sorted = applySelection(edition, { ...search, sort }).stories;
          expect(ids(sorted).toSorted()).toEqual(ids(plain).toSorted());
          sorted.slice(1).forEach((story, index) => {
            const before = sorted[index] ?? story;
            expect(rank(before)).toBeGreaterThanOrEqual(rank(story));
            if (rank(before) === rank(story)) expect(plain.indexOf(before)).toBeLessThan(plain.indexOf(story));
          });
        }
      }),
    );
  });

  test("the figures are those of the stories shown, in their order, of the kinds asked for", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const { stories, figures } = applySelection(edition, search);
        const asked = stories.flatMap((story) =>
          story.figures
            .filter(({ kind }) => !search.kind.length || search.kind.includes(kind))
            .map((figure) => ({ story, figure })),
        );
        expect(figures).toEqual(asked);
      }),
    );
  });

  test("accents, case, apostrophes and spaces in the query make no difference", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const bare = search.q.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").replaceAll("œ", "oe");
        const found = shown(edition, search);
        for (const q of [
          bare,
          bare.toUpperCase(),
          search.q.normalize("NFD"),
          `  ${search.q.replaceAll(" ", " \u00a0 ")} `,
        ])
          expect(shown(edition, { ...search, q })).toEqual(found);
      }),
    );
  });

  test("applied again, to its own result, it gives the same; and the edition is left as it was", () => {
    fc.assert(
      fc.property(...editionAndSearch, (edition, search) => {
        const before = structuredClone(edition);
        const { stories } = applySelection(edition, search);
        expect(applySelection({ ...edition, stories }, search).stories).toEqual(stories);
        expect(applySelection(edition, search).stories).toEqual(stories);
        expect(edition).toEqual(before);
      }),
    );
  });
});
