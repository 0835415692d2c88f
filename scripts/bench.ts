/**
 * What the README promises, measured: one JSON line a figure. Sizes are shares of their budget; times are ratios to a
 * yardstick taken in the same run, since absolute times say more about a machine than about the program.
 */
import { readFileSync } from "node:fs";
import { parseBriefing, parseThemes } from "@/briefing/load";
import { toldFigures } from "@/briefing/model/figures";
import { defaultStyle } from "@/deck/default-style";
import { planSummary } from "@/deck/plan";

import { writePptx } from "@/deck/pptx/write-pptx";
import { applySelection } from "@/selection/apply";
import { searchSchema } from "@/selection/search";
import { benchDeck } from "./bench-deck";
import { benchDrafting } from "./bench-drafting";
import { benchTrends } from "./bench-trends";

const file = "public/briefings/2026-W06.fr.json";
const text = readFileSync(file, "utf8");
const themes = parseThemes(JSON.parse(readFileSync("public/briefings/themes.json", "utf8")), "themes.json");
const style = defaultStyle(readFileSync("src/ui/tokens.css", "utf8"), { ratio: "16:9", scheme: "light" });
const { briefing } = parseBriefing(JSON.parse(text), file);
const search = searchSchema.parse({ theme: "legal-risk,operations", q: "anthropic" });
const plan = planSummary({
  briefing,
  themes,
  stories: briefing.stories,
  figures: toldFigures(briefing.stories),
  filters: [],
  scale: "log",
  url: "https://vigie.example/fr/briefings/2026-W06",
  language: "fr",
});

/** Median milliseconds of a call, over 41 calls after 10 to warm up. */
function time(call: () => unknown): number {
  const times = Array.from({ length: 51 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.slice(10).sort((a, b) => a - b)[20] ?? 0;
}

function print(name: string, value: number, unit: string): void {
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(3)), unit }));
}

const yardstick = time(() => JSON.parse(text));
print(
  "read an edition: parse and check",
  time(() => parseBriefing(JSON.parse(text), file)) / yardstick,
  "× JSON.parse of it",
);
print(
  "filter an edition by two themes and a word",
  time(() => applySelection(briefing, search)) / yardstick,
  "× JSON.parse of it",
);
print("write the one-page deck", time(() => writePptx(plan, style)) / yardstick, "× JSON.parse of the edition");
print("size of the one-page deck", writePptx(plan, style).length / 1000, "kB");
await benchDeck(print);
await benchTrends(print);
await benchDrafting(print);
