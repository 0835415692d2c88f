import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBriefing } from "@/briefing/load";
import { type Briefing, isMoneyKind, type Story } from "@/briefing/schema";
import { applySelection, type Filters, fold, hasFilters } from "./apply";
import { type Search, searchDefaults } from "./search";

const none: Filters & Pick<Search, "sort"> = searchDefaults;
const ids = (stories: readonly Story[]) => stories.map(({ id }) => id);
const shown = (briefing: Briefing, search: Partial<typeof none>) =>
  ids(applySelection(briefing, { ...none, ...search }).stories);

test.each([
  ["Énergie", "energie"],
  ["E\u0301nergie", "energie"],
  ["l’IA", "l'ia"],
  ["un cœur", "un coeur"],
  ["Œuvres", "oeuvres"],
  ["Ærø", "aerø"],
  ["ﬁn", "fin"],
  ["１０", "10"],
  ["İzmir", "izmir"],
])("%j is searched as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test.each<[Partial<Filters>, boolean]>([
  [{}, false],
  [{ q: "  " }, false],
  [{ q: "a" }, true],
  [{ theme: ["x"] }, true],
  [{ entity: ["x"] }, true],
  [{ kind: ["fine"] }, true],
])("%j filters: %j", (search, expected) => expect(hasFilters({ ...none, ...search })).toBe(expected));

describe("the week of 2–8 February 2026", () => {
  const { briefing } = parseBriefing(
    JSON.parse(readFileSync("public/briefings/2026-W06.fr.json", "utf8")),
    "2026-W06.fr.json",
  );

  test.each<[Partial<typeof none>, string[]]>([
    [{ theme: ["legal-risk"] }, ["publishers-v-anthropic-3bn"]],
    [
      { theme: ["infrastructure", "legal-risk"] },
      ["spacex-xai-merger", "publishers-v-anthropic-3bn", "hyperscaler-capex-2026"],
    ],
    [{ entity: ["alphabet"], kind: ["capex"] }, ["hyperscaler-capex-2026"]],
    [{ q: "KLEINER perkins" }, ["lotus-health-35m"]],
    [{ q: "editeurs de musique" }, ["publishers-v-anthropic-3bn"]],
    [{ q: "aucun mot de la semaine zzz" }, []],
  ])("%j shows %j", (search, expected) => expect(shown(briefing, search)).toEqual(expected));

  test("by amount the SpaceX deal comes first and stories without money last; by date the complaint of January comes last", () => {
    expect(shown(briefing, { sort: "amount" })[0]).toBe("spacex-xai-merger");
    const moneyless = ids(briefing.stories.filter((story) => !story.figures.some(({ kind }) => isMoneyKind(kind))));
    expect(shown(briefing, { sort: "amount" }).slice(-moneyless.length)).toEqual(moneyless);
    expect(shown(briefing, { sort: "date" }).at(-1)).toBe("publishers-v-anthropic-3bn");
  });
});
