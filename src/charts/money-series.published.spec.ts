import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBriefing, parseThemes } from "@/briefing/load";
import { isMoney, toldFigures } from "@/briefing/model/figures";
import { moneySeries } from "./money-series";

describe.each(["fr", "en"] as const)("the week of 2–8 February 2026, %s", (language) => {
  const file = (name: string) => JSON.parse(readFileSync(`public/briefings/${name}`, "utf8"));
  const { briefing } = parseBriefing(file(`2026-W06.${language}.json`), "W06");
  const all = toldFigures(briefing.stories);
  const money = all.filter(isMoney);
  const { bars, axis, table, notes } = moneySeries(all, "log", {
    rates: briefing.rates,
    themes: parseThemes(file("themes.json"), "themes"),
    language,
  });

  test("draws each of its amounts once, at its own value", () => {
    expect(bars.length).toBeGreaterThan(10);
    const drawn = new Map(bars.map(({ id, value }) => [id, value]));
    expect(drawn).toEqual(new Map(money.map(({ story, figure }) => [`${story.id}/${figure.id}`, figure.value])));
    expect(table.rows).toHaveLength(money.length);
    expect(bars.every(({ value }) => axis.domain[0] <= value && value <= axis.domain[1])).toBe(true);
    expect(axis.labels).toHaveLength(axis.ticks.length);
  });

  test("tells every bar apart within its kind", () => {
    const names = bars.map(({ name }) => name.split(/ ?[:\u202f]/u)[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("says each caveat of its amounts", () => {
    const caveats = money.flatMap(({ figure }) => figure.note ?? []);
    expect(caveats.filter((note) => !notes.some((line) => line.endsWith(note)))).toEqual([]);
  });

  test.each([
    ["spacex-xai-merger/xai-valuation", 250e9, "environ 250\u202fMd$", "about $250bn"],
    ["spacex-xai-merger/combined-valuation", 1.25e12, "environ 1\u202f250\u202fMd$", "about $1.25tn"],
    ["publishers-v-anthropic-3bn/damages-claimed", 3e9, "plus de 3\u202fMd$", "more than $3bn"],
    ["lotus-health-35m/series-a", 35e6, "35\u202fM$", "$35m"],
  ])("%s stands at %d", (id, value, french, english) => {
    expect(bars.find((bar) => bar.id === id)).toMatchObject({ value, text: language === "fr" ? french : english });
  });
});
