/** A deck of twelve slides as a reader would make it: week 16 of 2026, its first five stories, with its trend. */
import { readFileSync } from "node:fs";
import { parseBriefing, parseThemes } from "@/briefing/load";
import { archiveStories } from "@/briefing/model/archive";
import { toldFigures } from "@/briefing/model/figures";
import { defaultStyle } from "@/deck/default-style";
import { emptyComposition } from "@/deck/empty-composition";
import { planDeck } from "@/deck/plan-deck";
import type { DeckPlan } from "@/deck/plan-types";
import type { DeckStyle } from "@/deck/style";
import { trendInput } from "@/pages/deck/trend-input";
import { archives } from "@/publish/archive";
import { readEditions } from "@/publish/editions";

const week = "2026-W16";
const language = "fr";

export function twelveSlides(): { plan: DeckPlan; style: DeckStyle } {
  const file = `public/briefings/${week}.${language}.json`;
  const { briefing } = parseBriefing(JSON.parse(readFileSync(file, "utf8")), file);
  const themes = parseThemes(JSON.parse(readFileSync("public/briefings/themes.json", "utf8")), "themes.json");
  const stories = briefing.stories.slice(0, 5);
  const archive = [...archives(readEditions("public/briefings"))]
    .filter(([name]) => name.endsWith(`.${language}.json`))
    .flatMap(([, rows]) => archiveStories(rows));
  const plan = planDeck(
    {
      briefing,
      themes,
      stories,
      figures: toldFigures(stories),
      filters: [],
      scale: "log",
      url: `https://vigie.example/${language}/briefings/${week}`,
      language,
      trend: trendInput(stories, { archive, choice: "auto", themes, language, scale: "log" }),
    },
    emptyComposition,
  );
  const css = readFileSync("src/ui/tokens.css", "utf8");
  return { plan, style: defaultStyle(css, { ratio: "16:9", scheme: "light" }) };
}
