import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import type { Briefing, Rates, Story } from "@/briefing/schema";
import { addWeeks, weekPeriod } from "@/lib/weeks";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { plain, someRates } from "@/testing/chart-builders";
import { type ChartRoom, caveatsOf, largestAmount, planChart } from "./plan-chart";
import type { SummaryInput } from "./plan-input";

type FigureInput = NonNullable<Parameters<typeof aFigure>[0]>;

/** An edition a list of stories, from week 5 on; `rates` in the same order. */
function inputOf(weeks: readonly (readonly Story[])[], rates: readonly (Rates | undefined)[] = []): SummaryInput {
  const editions = weeks.map((stories, index): Briefing => {
    const week = addWeeks("2026-W05", index);
    return { ...aBriefing({ week, period: weekPeriod(week), rates: rates[index] }), stories: [...stories] };
  });
  const stories = weeks.flat();
  return {
    briefing: editions.at(-1) ?? aBriefing(),
    editions,
    themes: someThemes,
    stories,
    figures: toldFigures(stories),
    filters: [],
    scale: "log",
    url: "https://vigie.example/",
    language: "fr",
  };
}

const storyOf = (id: string, ...figures: FigureInput[]) =>
  aStory({ id, title: `Signal ${id}`, figures: figures.map((over, index) => aFigure({ id: `f${index}`, ...over })) });
const chartOf = (input: SummaryInput, room?: ChartRoom) => planChart(input.figures, input, room);
const labelsOf = (input: SummaryInput) => chartOf(input)?.bars.map(({ label }) => plain(label));

describe("the largest amount", () => {
  const second = { label: "Contrat", value: 9e12, note: "Sur dix ans." };
  const many = Array.from({ length: 11 }, (_, index) =>
    storyOf(`s${index}`, { label: `Tour ${index}`, value: 1e6 * (index + 1) }, ...(index === 0 ? [second] : [])),
  );
  const input = inputOf([many]);

  test.each<[string, ChartRoom | undefined, number]>([
    ["beside rows", undefined, 8],
    ["on a page of its own", { mostBars: 10, caveats: "beside" }, 10],
  ])("is drawn %s, though eleven stories tell another first", (_, room, count) => {
    const chart = chartOf(input, room);
    expect(chart?.bars).toHaveLength(count);
    const largest = chart?.bars.find(({ value }) => value === 9e12);
    expect(largest?.text).toBe(largestAmount(input.figures, input)?.text);
    expect(chart && caveatsOf(chart, input).map(plain)).toEqual(["Contrat : Sur dix ans."]);
    // The others are each story's first, in their order.
    expect(chart?.bars.map(({ ref }) => ref).toSorted()).toEqual(
      ["s0/f1", ...many.slice(0, count - 1).map(({ id }) => `${id}/f0`)].map((ref) => `2026-W05/${ref}`).toSorted(),
    );
  });
});

describe("of several editions", () => {
  const euros = (id: string) => storyOf(id, { label: `En euros ${id}`, unit: "EUR", value: 1e9 });
  const dollars = ["a", "b", "c", "d"].map((id, index) => storyOf(id, { label: id, value: 1e6 * (index + 1) }));
  const [first, second] = [someRates("2026-01-30"), someRates("2026-02-06", { USD: 1.5 })];

  test.each<[string, Story[][], (Rates | undefined)[], Record<string, number>, string | undefined]>([
    [
      "each amount is converted at its own edition's rate, and each rate named with what it served",
      [[euros("x"), ...dollars], [euros("y")]],
      [first, second],
      { "2026-W05/x/f0": 1.25e9, "2026-W06/y/f0": 1.5e9 },
      "Converti au taux du 6 février 2026 (ECB) : En euros y. Converti au taux du 30 janvier 2026 (ECB) : En euros x.",
    ],
    [
      "a rate that served two is named once",
      [[euros("x"), euros("y"), ...dollars], [storyOf("z")]],
      [first, second],
      { "2026-W05/x/f0": 1.25e9, "2026-W05/y/f0": 1.25e9 },
      "Converti au taux du 30 janvier 2026 (ECB) : En euros x, En euros y.",
    ],
    [
      "an older one without rates borrows none of the newest",
      [[euros("x"), ...dollars], [euros("y")]],
      [undefined, second],
      { "2026-W06/y/f0": 1.5e9 },
      "Non tracé, faute de taux daté : En euros x, 1 Md€. Converti au taux du 6 février 2026 (ECB) : En euros y.",
    ],
    [
      "nor the newest of an older one",
      [[euros("x"), ...dollars], [euros("y")]],
      [first, undefined],
      { "2026-W05/x/f0": 1.25e9 },
      "Non tracé, faute de taux daté : En euros y, 1 Md€. Converti au taux du 30 janvier 2026 (ECB) : En euros x.",
    ],
    ["rates that served nothing are not named", [dollars, [storyOf("z")]], [first, second], {}, undefined],
  ])("%s", (_, weeks, rates, converted, note) => {
    const input = inputOf(weeks, rates);
    const chart = chartOf(input);
    const bars = chart?.bars.filter(({ ref }) => /\/[xy]\//.test(ref ?? "")) ?? [];
    expect(Object.fromEntries(bars.map(({ ref, value }) => [ref, value]))).toEqual(converted);
    // How many are drawn of how many comes first.
    expect(chart?.note && plain(chart.note).replace(/^\d+ montants sur \d+[^.]*\. /, "")).toBe(note);
  });

  test("the largest is so at its own edition's rate", () => {
    const input = inputOf([[euros("x")], [storyOf("y", { value: 1.3e9 }), ...dollars]], [first, second]);
    expect(largestAmount(input.figures, input)?.told.story.id).toBe("y");
  });
});

describe("bars of one name", () => {
  const mine = { entity: "acme", label: "Tour" };
  const alike = (title: string) => ({ ...storyOf("s", mine), title });

  test.each<[string, Story[][], string[]]>([
    [
      "in one story are numbered",
      [[storyOf("s", mine, mine, mine)]],
      ["Acme · Tour", "Acme · Tour (2)", "Acme · Tour (3)"],
    ],
    [
      "in stories of one id and another title have the title",
      [[alike("A")], [alike("B")]],
      ["Acme · Tour · A", "Acme · Tour · B"],
    ],
    [
      "in stories of one id and one title are numbered",
      [[alike("A")], [alike("A")]],
      ["Acme · Tour · A", "Acme · Tour · A (2)"],
    ],
    ["of nobody are numbered", [[storyOf("s", { label: "Tour" }, { label: "Tour" })]], ["Tour", "Tour (2)"]],
  ])("%s", (_, weeks, labels) => {
    expect(labelsOf(inputOf(weeks))).toEqual(labels);
  });

  test("stories of one id each have their first amount drawn before any second", () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ label: `Tour ${index}` }));
    const drawn = labelsOf(inputOf([[storyOf("s", ...many)], [storyOf("s", { label: "Autre tour" })]]));
    expect(drawn).toHaveLength(8);
    expect(drawn).toContain("Autre tour");
  });
});
