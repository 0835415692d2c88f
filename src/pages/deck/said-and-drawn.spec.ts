/** What a title says is what the slide draws, at a rate that it names: each of these was once untrue. */
import { expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import type { Briefing, Story } from "@/briefing/schema";
import { planChart } from "@/deck/plan-chart";
import { decisionsSlide, moneySlide } from "@/deck/plan-closing";
import type { SummaryInput } from "@/deck/plan-input";
import { themeSlides } from "@/deck/plan-slides";
import { trendInput } from "@/pages/deck/trend-input";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { plain, someRates, tell } from "@/testing/chart-builders";

type FigureInput = NonNullable<Parameters<typeof aFigure>[0]>;
const storyOf = (id: string, ...figures: FigureInput[]) =>
  aStory({
    id,
    title: `Signal ${id}`,
    figures: figures.map((over, i) => aFigure({ id: `f${i}`, label: id, ...over })),
  });
const inputOf = (stories: readonly Story[], over: Partial<SummaryInput> = {}): SummaryInput => ({
  briefing: { ...aBriefing(), stories: [...stories] },
  themes: someThemes,
  stories,
  figures: toldFigures(stories),
  filters: [],
  scale: "log",
  url: "https://vigie.example/",
  language: "fr",
  ...over,
});

test("of two largest amounts that are equal, the one that the title names is drawn, with its caveat", () => {
  const more: Record<number, FigureInput> = {
    0: { kind: "acquisition", label: "Achat", value: 9e9 },
    1: { kind: "valuation", label: "Valorisation", value: 9e9, note: "Avant impôt." },
  };
  const stories = Array.from({ length: 11 }, (_, i) => {
    const second = more[i];
    return storyOf(`s${i}`, { value: 1e6 * (i + 1) }, ...(second ? [second] : []));
  });
  const [slide] = moneySlide(inputOf(stories));
  const named = plain(slide?.title ?? "")
    .split(" · ")
    .at(-1);
  const bars = slide?.chart?.type === "bar" ? slide.chart.bars : [];
  expect(bars.map(({ label }) => label)).toContain(named);
});

test("two editions that give the same rate name it once", () => {
  const week = (over: Partial<Briefing>, ...stories: Story[]) => ({
    ...aBriefing({ rates: someRates("2026-01-30") }),
    ...over,
    stories,
  });
  const euros = (id: string) => storyOf(id, { unit: "EUR", value: 1e9 });
  const editions = [
    week({ week: "2026-W05" }, euros("x"), storyOf("a", {}), storyOf("b", {}), storyOf("c", {})),
    week({}, euros("y")),
  ];
  const stories = editions.flatMap((one) => one.stories);
  const chart = planChart(toldFigures(stories), inputOf(stories, { briefing: editions[1] ?? aBriefing(), editions }));
  expect(chart?.note?.match(/30 janvier 2026/g)).toHaveLength(1);
});

test("a number after a name meets no bar that is called so", () => {
  const stories = [
    storyOf("s", { label: "A (2)", value: 3e6 }, { label: "A", value: 2e6 }, { label: "A", value: 1e6 }),
  ];
  const labels = planChart(toldFigures(stories), inputOf(stories))?.bars.map(({ label }) => label) ?? [];
  expect(new Set(labels).size).toBe(3);
});

test("of a repeated id the first that says something stands", () => {
  const decision = (text: string) => ({ id: "a", text, owner: "", date: "" });
  expect(decisionsSlide([decision(" "), decision("Décider")], inputOf([]))[0]?.title).toBe("1 décision à prendre");
});

test("beyond three years, what is said is of what is drawn", () => {
  const value = (asOf: string, billions: number) => ({
    by: "Acme",
    asOf,
    kind: "valuation" as const,
    label: "Valorisation",
    value: billions * 1e9,
    note: `Réserve ${billions}.`,
  });
  const archive = tell(value("2021-01-10", 1), value("2024-05-10", 3), value("2025-05-10", 4), value("2026-01-10", 5));
  const trend = trendInput([], { archive, choice: "auto", themes: someThemes, language: "fr", scale: "log" });
  const texts = trend?.chart.lines.flatMap((line) => line.texts.flatMap((text) => text ?? [])) ?? [];
  expect(trend?.chart.months).toHaveLength(36);
  expect([trend?.caveats.length, trend?.notes.length, trend?.chart.lines[0]?.refs.length]).toEqual([3, 3, 3]);
  expect(texts).toContain(/(\d+\u202fMd\$) en /.exec(trend?.title ?? "")?.[1]);
});

test("a converted amount in a theme's title has its dated rate on the slide", () => {
  const stories = [storyOf("a", { unit: "EUR", value: 5e9 }), storyOf("b", {}, { id: "g" })];
  const briefing = { ...aBriefing({ rates: someRates("2026-01-30") }), stories };
  const [slide] = themeSlides(inputOf(stories, { briefing }));
  expect(plain(slide?.title ?? "")).toContain("(6,25 Md$)");
  expect(JSON.stringify(slide)).toContain("30 janvier 2026");
});
