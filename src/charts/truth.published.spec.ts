/**
 * A check of the truth: what the pages over time say is computed again from the raw editions by plain code, amounts
 * being sorted by hand into the books below, as an auditor would. Weeks that come later are left out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseArchive } from "@/briefing/archive-load";
import { largestByWeek } from "@/briefing/model/amounts";
import { companions } from "@/briefing/model/company";
import { movement } from "@/briefing/model/movement";
import type { Figure, Story } from "@/briefing/schema";
import { archives } from "@/publish/archive";
import { readEditions, readThemes } from "@/publish/editions";
import { applyArchive } from "@/selection/apply-archive";
import { searchSchema } from "@/selection/search";
import { amountText } from "./amount-words";
import { fundingSeries } from "./funding-series";
import { heatSeries } from "./heat-series";
import { mentionsSeries } from "./mentions-series";
import { timelineSeries } from "./timeline-series";
import { capex, legal, revenues, valuations } from "./trend-charts";

const folder = "public/briefings";
const lastWeek = "2026-W16";
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const files = archives(readEditions(folder));
const themes = readThemes(folder);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** Every piece whole, one after the other: the words between them are the language's. */
function says(text: string | undefined, ...pieces: (string | number)[]): void {
  const whole = pieces.map((piece) => String(piece).replaceAll(/[$.*+?()|[\]]/g, "\\$&"));
  const pattern = whole.map((piece) => `(?<![\\p{L}\\d.,])${piece}(?![.,]?\\d|\\p{L})`).join(".*?");
  expect(plain(text ?? "")).toMatch(new RegExp(pattern, "su"));
}

/** "week/story/figure,figure" as the path of each figure. */
const book = (text: string) =>
  text.match(/\S+/g)?.flatMap((line) => line.split(",").map((id, n) => (n ? line.replace(/[^/]+$/, id) : id))) ?? [];

/** Announced rounds and stakes in dollars, told when they were news: those that may be added up. */
const rounds = book(`
  2025-W49/nvidia-synopsys-2bn/stake 2025-W49/black-forest-labs-series-b/series-b 2025-W51/databricks-134bn/round
  2026-W02/xai-series-e-20bn/series-e 2026-W02/zhipu-minimax-ipos/minimax-ipo 2026-W04/openevidence-12bn/series-d
  2026-W04/humans-and-480m-seed/seed-round 2026-W05/nvidia-coreweave-2bn/stake-purchased
  2026-W05/synthesia-4bn/series-e 2026-W06/lotus-health-35m/series-a 2026-W07/anthropic-series-g-380bn/series-g
  2026-W07/runway-series-e/series-e 2026-W08/world-labs-1bn/round 2026-W09/openai-110bn/round
  2026-W09/wayve-series-d/series-d 2026-W10/nvidia-photonics-4bn/total-stakes 2026-W11/nscale-series-c/series-c
  2026-W11/ami-labs-1bn-seed/seed-round 2026-W11/legora-550m/series-d 2026-W14/nvidia-marvell-2bn/stake`);
const yearPlans = book(`
  2026-W03/tsmc-capex-2026/capex-2026-high,capex-2026-low
  2026-W06/hyperscaler-capex-2026/four-groups-capex,amazon-capex,alphabet-capex,meta-capex`);
const yearSpent = book("2026-W03/tsmc-capex-2026/capex-2025");
const programmes = book(`
  2025-W50/india-52bn/amazon-pledge,microsoft-pledge 2026-W03/lilly-nvidia-lab/joint-programme
  2026-W08/india-summit-200bn/reliance-pledge,adani-pledge`);
const contracts = book(`
  2026-W03/openai-cerebras-10bn/contract-value 2026-W09/meta-amd-6gw/chip-contract,contract-other-estimates
  2026-W09/openai-110bn/cloud-commitment 2026-W12/meta-nebius-27bn/contract-maximum
  2026-W15/meta-coreweave-21bn/added-commitment 2026-W16/cerebras-s1/openai-contract`);
const claims = book(`
  2026-W03/musk-v-openai-134bn/gains-claimed 2026-W06/publishers-v-anthropic-3bn/damages-claimed
  2026-W12/bmg-v-anthropic/potential-damages`);
const settlements = book("2025-W52/carreyrou-v-six-labs/class-settlement");
const finesInEuros = book("2025-W49/eu-fines-x-120m/dsa-fine");
/** Others of these kinds: parts, sums of several, loans, gifts, plans, ceilings, told again, old, or in no dollars. */
const setAside = `
  advertising-register-part claimed-from-microsoft contract-optional-part individual-investors total-with-co-investors
  amazon-conditional contract-firm-part damages-second-case expected-borrowing first-suit-damages maximum-fine-fixed
  claimed-from-openai debt first-breach-ceiling open-source-donations repeat-breach-ceiling researcher-access-part
  century-tranche dollar-tranche maximum-fine-usd payment-per-work round-september softbank-total total-commitment
  autodesk-part blue-tick-part last-tranche total-equity total-pledged total-raised uber-tranche usage-credits
  equity-investment seed-round-euros softbank-new-part statutory-ceiling sweden-investment two-pledges-total
  amazon-part bridge-loan ipo-proceeds maximum-fine openai-loan round-total stake-each`;

describe.each(["fr", "en"] as const)("in %s", (language) => {
  const say = <T>(french: T, english: T) => (language === "fr" ? french : english);
  const digits = (value: number) => String(Number(value.toPrecision(3))).replace(".", say(",", "."));
  const bn = (value: number) => say(`${digits(value / 1e9)} Md$`, `$${digits(value / 1e9)}bn`);
  const times = (low: number, high: number) => `×${digits(Number((high / low).toFixed(1)))}`;

  type Told = Story & { week: string };
  const raw: Told[] = readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`) && name.slice(0, 8) <= lastWeek)
    .sort()
    .flatMap((name) => json(name).stories.map((story: Story) => ({ ...story, week: name.slice(0, 8) })));
  const figures = raw.flatMap(({ week, id: story, entities, figures: own }) =>
    own.map((figure) => {
      const holder = entities.find(({ id }) => id === figure.entity)?.name;
      return { ...figure, week, holder, day: `${figure.asOf}`, path: `${week}/${story}/${figure.id}` };
    }),
  );
  const booked = (paths: readonly string[]) => figures.filter(({ path }) => paths.includes(path));
  const total = (list: readonly Figure[]) => list.reduce((sum, { value }) => sum + value, 0);
  const more = ({ qualifier }: Figure) => Number(qualifier === "more-than");
  /** Largest first, more than so much being more than so much. */
  const byValue = (list: typeof figures) => list.toSorted((a, b) => b.value - a.value || more(b) - more(a));

  /** As every page has them: written to a file, read from it, held to an address. */
  function shown(address: Record<string, string> = {}) {
    const years = [`2025.${language}.json`, `2026.${language}.json`];
    const rows = years.flatMap((name) => parseArchive(JSON.parse(JSON.stringify(files.get(name))), name));
    return applyArchive(rows, searchSchema.parse({ to: lastWeek, ...address })).stories;
  }
  const context = { themes, language, scale: "log" } as const;
  const all = shown();
  const timeline = (spec: typeof valuations, stories = all) => timelineSeries(stories, spec, context);
  const january = { from: "2026-W01", to: "2026-W06" };
  const inJanuary = ({ week }: { week: string }) => week >= january.from && week <= january.to;

  /** What each holder announced of one kind since June 2025, each day once, oldest first; those with two days or more. */
  function courses(kind: string, isOne: (label: string) => boolean) {
    const announced = figures.filter((one) => one.kind === kind && one.claim === "announced" && isOne(one.label));
    const own = announced.filter(({ day, unit }) => day >= "2025-06-02" && unit === "USD");
    return [...new Set(own.map(({ entity }) => `${entity}`))].flatMap((entity) => {
      const days = new Map(own.filter((one) => one.entity === entity).map(({ day, value }) => [day, value]));
      const course = [...days].sort(([a], [b]) => a.localeCompare(b));
      const change = (course.at(-1)?.[1] ?? 0) - (course[0]?.[1] ?? 0);
      return course.length > 1 ? [{ entity, change, told: course.map(([day, value]) => `${day} ${value / 1e9}`) }] : [];
    });
  }
  const valued = courses("valuation", (label) => !/pre-money|opération|in the deal/i.test(label));
  const earning = courses("revenue", (label) => /annualis/i.test(label));

  test("every amount of these kinds is in one book, or set aside", () => {
    const books = [rounds, yearPlans, yearSpent, programmes, contracts, claims, settlements, finesInEuros].flat();
    expect(booked(books)).toHaveLength(books.length);
    const kinds = /^(capex|damages-claimed|settlement|fine|funding announced)/;
    const others = figures.filter(({ kind, claim, path }) => kinds.test(`${kind} ${claim}`) && !books.includes(path));
    expect([...new Set(others.map(({ id }) => id))].sort()).toEqual(setAside.trim().split(/\s+/).sort());
  });

  test("Anthropic’s valuation goes from 183 to 380 billions, the widest change in dollars of three", () => {
    const [widest] = valued.toSorted((a, b) => b.change - a.change);
    expect(widest).toMatchObject({ entity: "anthropic", told: ["2025-09-30 183", "2026-02-12 380"] });
    const course = say(
      [bn(183e9), "septembre 2025", bn(380e9), "février 2026"],
      [bn(183e9), bn(380e9), "September 2025", "February 2026"],
    );
    says(timeline(valuations).reading, "Anthropic", ...course, times(183, 380), valued.length);
  });

  test("OpenAI’s valuations after the money are its line, and 730 billions before it are on none", () => {
    expect(valued.find(({ entity }) => entity === "openai")?.told).toEqual(["2026-02-27 840", "2026-03-31 852"]);
    const [before] = figures.filter(({ entity, label }) => entity === "openai" && /pre-money/i.test(label));
    const drawn = timeline(valuations).points.filter(({ value }) => value === 730e9);
    expect(drawn).toMatchObject([{ shape: "triangle", hollow: false, amount: { figure: { label: before?.label } } }]);
    // Every line joins what its holder announced, and nothing else.
    const lines = [valuations, revenues].flatMap((spec) => timeline(spec).lines);
    const joined = lines.map(({ points }) => points.map(({ value, amount }) => `${amount.day} ${value / 1e9}`));
    expect(joined.sort()).toEqual([...valued, ...earning].map(({ told }) => told).sort());
  });

  test("Anthropic’s annual pace of revenue goes from 9 to 30 billions, and no other has two", () => {
    expect(earning).toMatchObject([{ entity: "anthropic", told: ["2025-12-31 9", "2026-02-12 14", "2026-04-06 30"] }]);
    const course = say(
      [`environ ${bn(9e9)}`, "décembre 2025", `plus de ${bn(30e9)}`, "avril 2026", "environ"],
      [`about ${bn(9e9)}`, `more than ${bn(30e9)}`, "December 2025", "April 2026", "about"],
    );
    says(timeline(revenues).reading, "Anthropic", ...course, times(9, 30));
  });

  test("182 billions were raised in 20 operations, 143 of them in February 2026, 110 of them by OpenAI", () => {
    const counted = booked(rounds);
    const months = [...new Set(counted.map(({ day }) => day.slice(0, 7)))].sort();
    const sums = months.map((id) => ({ id, sum: total(counted.filter(({ day }) => day.startsWith(id))) }));
    const [best] = sums.toSorted((a, b) => b.sum - a.sum);
    expect([total(counted), counted.length, best]).toEqual([181.98e9, 20, { id: "2026-02", sum: 142.55e9 }]);
    const { columns, reading } = fundingSeries(all, context);
    expect(columns.map(({ id, total: sum }) => ({ id, sum }))).toEqual(sums);
    const [since, month] = say(["décembre 2025", "février 2026"], ["December 2025", "February 2026"]);
    says(reading, bn(181.98e9), since, 20, month, bn(142.55e9), `${byValue(counted)[0]?.holder}, ${bn(110e9)}`);
    const early = counted.filter(inJanuary);
    expect([total(early), early.length]).toEqual([23.585e9, 7]);
    says(fundingSeries(shown(january), context).reading, bn(23.585e9), 7, `xAI, ${bn(20e9)}`);
  });

  /** A reading in parts: of each measure the number of amounts, the largest and whose it is. */
  function saysLargest(reading: string, ...measures: string[][]) {
    const known = { estimated: say(", estimé", ", estimated"), reported: say(", rapporté", ", reported") };
    return measures.map((paths, place) => {
      const [{ value, holder, claim } = { value: 0 }] = byValue(booked(paths));
      const standing = claim === "estimated" || claim === "reported" ? known[claim] : ")";
      const count = paths.length === 1 ? say("un montant", "one amount") : paths.length;
      says(reading.split(";")[place], count, bn(value), `(${holder}${standing}`);
      return value;
    });
  }

  test("the largest of each measure of capital expenditure: 650, 40.9, 110 and 100 billions", () => {
    const largest = saysLargest(timeline(capex).reading, yearPlans, yearSpent, programmes, contracts);
    expect(largest).toEqual([650e9, 40.9e9, 110e9, 100e9]);
  });

  test("three claims up to Musk’s 134 billions, one settlement, and a fine in euros that the notes name", () => {
    const { reading, points, notes } = timeline(legal);
    expect(saysLargest(reading, claims, settlements)).toEqual([134e9, 1.5e9]);
    const [fine] = booked(finesInEuros);
    expect(fine).toMatchObject({ holder: "X", value: 120e6, unit: "EUR" });
    expect(points.map(({ amount }) => amount.figure.kind)).not.toContain("fine");
    const notDrawn = notes.find((note) => /Non tracé|Not drawn/.test(note));
    says(notDrawn, `X (${fine?.label})`, say("120 M€", "€120m"));
  });

  const themesOf = (story: Told) => story.themes;
  const playersOf = ({ entities }: Told) => entities.flatMap(({ id, kind }) => (/product|place/.test(kind) ? [] : id));
  const weeksOf = (stories: readonly Told[]) => new Set(stories.map(({ week }) => week)).size;
  /** Most first: of how many stories, in how many weeks. */
  function tally(stories: readonly Told[], idsOf: (story: Told) => string[]) {
    const found = [...new Set(stories.flatMap(idsOf))].map((id) => {
      const own = stories.filter((story) => idsOf(story).includes(id));
      return { id, count: own.length, weeks: weeksOf(own), name: nameOf(id) };
    });
    return found.sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
  }
  const nameOf = (id: string): string =>
    json("themes.json").themes.find((theme: { id: string }) => theme.id === id)?.label[language] ??
    raw.flatMap(({ entities }) => entities).findLast((entity) => entity.id === id)?.name;

  test("the heat map counts the stories of each theme, in all and in 2026-W13; two are level in the lead", () => {
    const { rows, reading } = heatSeries(all, context);
    const counts = (stories: readonly Told[]) => tally(stories, themesOf).map(({ id, count }) => `${id} ${count}`);
    expect(rows.map((row) => `${row.id} ${row.total}`).sort()).toEqual(counts(raw).sort());
    const ofWeek = rows.flatMap(({ cells }) => cells).filter(({ id }) => id.endsWith("/2026-W13"));
    const shownOfWeek = ofWeek.map(({ id, count }) => `${id.split("/")[0]} ${count}`).sort();
    expect(shownOfWeek).toEqual(counts(raw.filter(({ week }) => week === "2026-W13")).sort());
    expect(shownOfWeek).toEqual(["capital 1", "legal-risk 6", "multimodal 3", "operations 1", "regulated-sectors 1"]);
    expect(counts(raw).slice(0, 3)).toEqual(["infrastructure 37", "legal-risk 37", "operations 27"]);
    says(reading, `${nameOf("infrastructure")}, ${nameOf("legal-risk")}`, say("à égalité", "level"), 37, 126);
  });

  test("Anthropic and OpenAI are named most, then Nvidia", () => {
    const top = tally(raw, playersOf).slice(0, 3);
    const counts = top.map(({ name, count, weeks }) => `${name} ${count} ${weeks}`);
    expect(counts).toEqual(["Anthropic 23 16", "OpenAI 23 17", "Nvidia 22 15"]);
    const { bars, reading } = mentionsSeries(all, context);
    for (const [place, { name, count, weeks }] of top.entries()) says(bars[place]?.name, name, count, weeks, 20);
    says(reading, "Anthropic, OpenAI", say("égalité", "level"), 23, raw.length);
  });

  test.each<[Record<string, string>, (story: Told) => boolean, string]>([
    [{ theme: "legal-risk" }, (one) => one.themes.includes("legal-risk"), "legal-risk 37 20,anthropic 10 9,openai 8 7"],
    [{ entity: "openai" }, (one) => playersOf(one).includes("openai"), "capital 9 9,openai 23 17,anthropic 7 7"],
    [january, inJanuary, "capital 11 6,nvidia 7 4,anthropic 6 4"],
  ])("under %o the leads are those of what is left", (address, keeps, leads) => {
    const [left, stories] = [raw.filter(keeps), shown(address)];
    expect(stories.map(({ key }) => key)).toEqual(left.map(({ week, id }) => `${week}/${id}`));
    const [[theme], [player, next]] = [tally(left, themesOf), tally(left, playersOf)];
    if (!theme || !player || !next) throw new Error("nothing is left");
    expect([theme, player, next].map(({ id, count, weeks }) => `${id} ${count} ${weeks}`).join()).toBe(leads);
    const [count, weeks] = [left.length, weeksOf(left)];
    says(heatSeries(stories, context).reading, theme.name, theme.count, count, theme.weeks, weeks);
    const { reading } = mentionsSeries(stories, context);
    const behind = tally(left, playersOf).flatMap((one) => (one.count === next.count ? one.name : []));
    says(reading, player.name, player.count, count, player.weeks, weeks, ...behind, next.count);
  });

  test.each([
    [["2026-W06"], 6, [], 8],
    [["2026-W03", "2026-W04", "2026-W05", "2026-W06"], 5, ["anthropic-valuation"], 21],
  ])("what moved in 2026-W07 against %j", (against, ...found) => {
    const [now, before] = [["2026-W07"], against].map((some) => raw.filter(({ week }) => some.includes(week)));
    const threads = (stories: readonly Told[] = []) => [...new Set(stories.flatMap(({ thread }) => thread ?? []))];
    const [current, past] = [threads(now).sort(), threads(before).sort()];
    const continued = current.filter((thread) => past.includes(thread));
    const fresh = current.filter((thread) => !past.includes(thread));
    const quiet = past.filter((thread) => !current.includes(thread));
    expect([fresh.length, continued, quiet.length]).toEqual(found);
    const moves = movement(all, "2026-W07", against.length);
    const of = (status: string) => moves.threads.flatMap((one) => (one.status === status ? one.thread : [])).sort();
    expect([moves.against, of("new"), of("continued"), of("quiet")]).toEqual([against, fresh, continued, quiet]);
    const per = (stories: readonly Told[] = [], id: string) => stories.filter((one) => one.themes.includes(id)).length;
    const themeMoves = themes.map(({ id }) => [id, per(now, id), per(before, id) / against.length]);
    expect(moves.themes.map((move) => [move.theme, move.now, move.before]).sort()).toEqual(themeMoves.sort());
  });

  test.each([
    ["2025-W49", 3.25e9, "3,25 Md$", "$3.25bn"],
    // Its 82.5 billion Hong Kong dollars are no more than that, and what is managed is no amount of money.
    ["2026-W01", 41e9, "environ 41 Md$", "about $41bn"],
    ["2026-W15", 87.8e9, "environ 87,8 Md$", "about $87.8bn"],
  ])("the largest amount of %s", (of, value, french, english) => {
    const [first] = byValue(figures.filter((one) => one.week === of && one.kind !== "other" && one.unit === "USD"));
    expect(first?.value).toBe(value);
    const told = largestByWeek(all).get(of);
    expect([told?.figure.label, told?.figure.holder?.name]).toEqual([first?.label, first?.holder]);
    expect(told && plain(amountText(told.figure, language))).toBe(say(french, english));
  });

  test("Anthropic’s company: OpenAI, the Department of Defense, Coatue, GIC, Google, and one of those named twice", () => {
    const own = raw.filter((story) => playersOf(story).includes("anthropic"));
    const around = tally(own, playersOf).slice(1, 7);
    expect(around.map(({ count }) => count)).toEqual([7, 5, 4, 4, 3, 2]);
    const links = companions(shown({ entity: "anthropic" }), "anthropic", 6);
    expect(links.map((one) => [one.entity.name, one.count])).toEqual(around.map((one) => [one.name, one.count]));
  });

  // What the page once said was not so.
  test.each<[string, () => string, string, string]>([
    [
      "a fine of 120 M€ is not “no amount”",
      () => timeline(legal).reading,
      "amende prononcée : 120 M€ (X), non tracé faute de taux.",
      "fined: €120m (X), not drawn for want of a rate.",
    ],
    [
      "840 to 852 billions is not ×1",
      () => timeline(valuations, shown({ entity: "openai" })).reading,
      "OpenAI : environ 840 Md$ en février 2026, 852 Md$ en mars 2026, environ ×1,01.",
      "OpenAI: from about $840bn to $852bn between February 2026 and March 2026, about ×1.01.",
    ],
    [
      "“more than” is not “up to”",
      () => timeline(capex).reading,
      "le plus élevé plus de 100 Md$ (Meta, rapporté par la presse).",
      "the highest more than $100bn (Meta, reported by the press).",
    ],
    [
      "OpenAI follows too",
      () => mentionsSeries(shown(january), context).reading,
      "Suivent Anthropic ; OpenAI (6 chacun).",
      "Anthropic; OpenAI follow (6 each).",
    ],
  ])("%s", (_, reading, french, english) => expect(plain(reading())).toContain(say(french, english)));
});
