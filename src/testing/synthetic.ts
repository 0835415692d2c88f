/**
 * Years of editions that nobody wrote, for sizes and speeds: their shape, their words and their amounts are drawn from
 * real editions, word after word, so that they compress and compute as real ones would. The same call gives the same
 * editions.
 */
import type { Briefing, Figure, Story } from "@/briefing/schema";
import { addWeeks, weekPeriod } from "@/lib/weeks";

/** Mulberry32, public domain: a seed in, numbers from 0 to 1 out. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many stories the n-th week has: 100 in 13 weeks, so 4,000 in 520. */
function storiesIn(index: number): number {
  return 7 + ((index * 9) % 13 < 9 ? 1 : 0);
}

/** @param real editions of one language; @param last the newest of the weeks to make, which end there */
export function syntheticEditions(real: readonly Briefing[], weeks: number, last: string): Briefing[] {
  const roll = random(weeks);
  const pool = poolOf(real, roll);
  return Array.from({ length: weeks }, (_, index): Briefing => {
    const week = addWeeks(last, index - weeks + 1);
    const model = pick(real, roll);
    const stories = Array.from({ length: storiesIn(index) }, (_, place) =>
      story(`s${index}-${place}`, week, pool, roll),
    );
    return {
      week,
      language: model.language,
      title: pool.title(),
      standfirst: pool.title(),
      period: weekPeriod(week),
      publishedAt: `${weekPeriod(week).to}T18:00:00Z`,
      takeaways: [{ text: pool.title() }],
      stories,
      outlook: model.outlook,
      faq: [],
    };
  });
}

interface Pool {
  stories: readonly Story[];
  entities: Story["entities"];
  publishers: string[];
  slugWords: string[];
  labels: string[];
  title: () => string;
  label: () => string;
  note: () => string;
}

/** What ten years add to the names of twenty weeks. */
const inventedNames = 400;

function poolOf(real: readonly Briefing[], roll: () => number): Pool {
  const stories = real.flatMap((edition) => edition.stories);
  const figures = stories.flatMap((one) => one.figures);
  const slugWords = [...new Set(stories.flatMap(({ id }) => id.split("-")))].filter((word) => /^[a-z]/.test(word));
  const name = () => `${pick(slugWords, roll)} ${pick(slugWords, roll)}`;
  const known = [...new Map(stories.flatMap(({ entities }) => entities).map((one) => [one.id, one])).values()];
  const invented = Array.from({ length: inventedNames }, (_, index) => {
    const called = name();
    return { id: `${called.replaceAll(" ", "-")}-${index}`, name: called, kind: "company" as const };
  });
  return {
    stories,
    entities: [...known, ...invented],
    publishers: [...new Set(stories.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))].concat(
      Array.from({ length: inventedNames }, name),
    ),
    slugWords,
    labels: figures.map(({ label }) => label),
    title: chain(
      stories.map(({ title }) => title),
      roll,
    ),
    label: chain(
      figures.map(({ label }) => label),
      roll,
    ),
    note: chain(
      figures.flatMap(({ note }) => note ?? []),
      roll,
    ),
  };
}

function story(suffix: string, week: string, pool: Pool, roll: () => number): Story {
  const model = pick(pool.stories, roll);
  // A few names come up often, most of them hardly ever.
  const entity = () => pool.entities[Math.floor(-Math.log(1 - roll()) * 60) % pool.entities.length];
  const entities = [...new Map(model.entities.flatMap(() => entity() ?? []).map((one) => [one.id, one])).values()];
  const day = weekPeriod(week).from;
  return {
    ...model,
    id: `${pick(pool.slugWords, roll)}-${pick(pool.slugWords, roll)}-${suffix}`,
    title: pool.title(),
    date: day,
    entities,
    thread: `${pick(pool.slugWords, roll)}-${pick(pool.slugWords, roll)}`,
    sources: model.sources.map((source) => ({ ...source, publisher: pick(pool.publishers, roll) })),
    figures: model.figures.map((figure): Figure => {
      const holder = entities.length ? pick(entities, roll).id : undefined;
      return {
        ...figure,
        label: roll() < 0.5 ? pick(pool.labels, roll) : pool.label(),
        value: Number((10 ** (roll() * 7 + 5)).toPrecision(2)),
        asOf: day,
        entity: holder,
        ...(figure.note ? { note: pool.note() } : {}),
      };
    }),
  };
}

/** Texts in which each word follows one that it followed somewhere. */
function chain(texts: readonly string[], roll: () => number): () => string {
  const after = new Map<string, string[]>();
  for (const text of texts) {
    const words = ["", ...text.split(" "), ""];
    words.slice(1).forEach((word, index) => {
      const before = words[index] ?? "";
      after.set(before, [...(after.get(before) ?? []), word]);
    });
  }
  return () => {
    const made: string[] = [];
    for (
      let word = pick(after.get("") ?? [""], roll);
      word && made.length < 30;
      word = pick(after.get(word) ?? [""], roll)
    )
      made.push(word);
    return made.join(" ") || "—";
  };
}

function pick<T>(list: readonly T[], roll: () => number): T {
  const item = list[Math.floor(roll() * list.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}
