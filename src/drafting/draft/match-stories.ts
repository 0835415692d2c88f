/** Which story of one language is which of the other. */
import { isSameFigure } from "./same-figure";
import type { DraftStory } from "./types";

/** More pairs than that are not compared: order alone decides. */
const mostPairs = 40_000;

/** The leader's story for each of the follower's that has one. */
export function matchedStories(
  leaders: readonly DraftStory[],
  own: readonly DraftStory[],
): Map<DraftStory, DraftStory> {
  const match = new Map<DraftStory, DraftStory>();
  const left = new Set(leaders);
  const pairs = leaders.length * own.length > mostPairs ? [] : scored(leaders, own);
  for (const { leader, part } of pairs) {
    if (match.has(part) || !left.delete(leader)) continue;
    match.set(part, leader);
  }
  // What nothing speaks for or against: where as many are left on both sides, by their order.
  const rest = own.filter((part) => !match.has(part));
  if (rest.length === left.size) {
    const open = leaders.filter((leader) => left.has(leader));
    for (const [index, part] of rest.entries()) {
      const leader = open[index];
      if (leader) match.set(part, leader);
    }
  }
  return match;
}

function scored(leaders: readonly DraftStory[], own: readonly DraftStory[]) {
  return leaders
    .flatMap((leader, place) =>
      own.map((part, index) => ({ leader, part, score: likeness(leader, part), apart: Math.abs(place - index) })),
    )
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || a.apart - b.apart);
}

/** A figure in common tells most, then who is named; themes alone tell too little. */
function likeness(a: DraftStory, b: DraftStory): number {
  if (a.id.value !== "" && a.id.value === b.id.value) return 1000;
  const figures = b.figures.filter((figure) => a.figures.some((each) => isSameFigure(each, figure))).length;
  const ids = new Set(a.entities.map(({ id }) => id.value));
  const entities = b.entities.filter(({ id }) => ids.has(id.value)).length;
  const themes = new Set(a.themes.map(({ id }) => id));
  const shared = b.themes.filter(({ id }) => themes.has(id)).length;
  const isLed = a.themes[0] !== undefined && a.themes[0].id === b.themes[0]?.id;
  return 3 * figures + 2 * entities + 0.5 * shared + (isLed ? 0.5 : 0);
}
