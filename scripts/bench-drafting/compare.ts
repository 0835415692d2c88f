/** Money and time, ours and theirs, against the corpus by the same rules, which give the benefit of the doubt. */
import { findDates } from "@/drafting/figures/find-dates";
import { findFigures } from "@/drafting/figures/find-figures";
import { overlaps, type Span } from "@/drafting/spans";
import type { ExpectedFigure } from "@/drafting/testing/expected";
import { locator } from "@/drafting/testing/locate";
import type { Newsletter } from "@/drafting/testing/read-corpus";
import { placeFigures, secondsOf } from "@/drafting/testing/score-figures";
import { precision, recall, type Tally, total } from "@/drafting/testing/tally";
import { recognize, type TimedFindings } from "./recognizers";

type Print = (name: string, value: number, unit: string) => void;

const cap = 120_000;

interface Score {
  money: Tally;
  durations: Tally;
  /** Only recall is told: the corpus does not list every date ("Monday", "in the summer"). */
  dates: Tally;
}

export function compare(newsletters: readonly Newsletter[], print: Print): void {
  const ours: Score[] = [];
  const theirs: Score[] = [];
  const spent = { ours: 0, theirs: 0 };
  // Both build their tables on the first call, which is not measured.
  for (const newsletter of newsletters.slice(0, 1)) read(newsletter);
  warmUp();
  for (const newsletter of newsletters) {
    const { source, expected } = newsletter;
    const found = recognize(source, expected.language, cap - spent.theirs);
    if (!found) break;
    const own = read(newsletter);
    ours.push(score(newsletter, own));
    theirs.push(score(newsletter, found));
    spent.ours += own.milliseconds;
    spent.theirs += found.milliseconds;
  }
  print("drafting, beside Recognizers-Text: newsletters read by both", ours.length, "newsletters");
  for (const kind of ["money", "durations", "dates"] as const) {
    const [a, b] = [total(ours.map((one) => one[kind])), total(theirs.map((one) => one[kind]))];
    const name = `drafting: ${kind}, recall`;
    print(name, recall(a), "ours");
    print(name, recall(b), "Recognizers-Text");
    print(name, recall(a) / recall(b), "× Recognizers-Text");
    if (kind === "dates") continue;
    print(`drafting: ${kind}, precision`, precision(a), "ours");
    print(`drafting: ${kind}, precision`, precision(b), "Recognizers-Text");
    print(`drafting: ${kind}, precision`, precision(a) / precision(b), "× Recognizers-Text");
  }
  print(
    "drafting: time to find figures and dates",
    spent.ours / spent.theirs,
    "× Recognizers-Text (money and time only)",
  );
}

function warmUp(): void {
  for (const [text, language] of [
    ["5 € en 2 ans", "fr"],
    ["$5 in 2 years", "en"],
  ] as const) {
    const span = { start: 0, end: text.length };
    recognize({ text, blocks: [{ kind: "paragraph", span, depth: 0, bold: [], links: [] }] }, language, cap);
  }
}

function read({ source, expected }: Newsletter): TimedFindings {
  const before = performance.now();
  const figures = findFigures(source, expected.language);
  const dates = findDates(source, expected.language);
  const milliseconds = performance.now() - before;
  const durations = figures.filter(({ measure }) => measure === "duration");
  return {
    money: figures.filter(({ measure }) => measure === "money"),
    durations: durations.map(({ span, value, unit }) => ({ span, seconds: value * (secondsOf(unit) ?? Number.NaN) })),
    dates,
    milliseconds,
  };
}

function score({ source, expected }: Newsletter, found: TimedFindings): Score {
  const placed = placeFigures(source.text, expected.figures);
  const of = (measure: string) => placed.filter(({ figure }) => (figure.measure === "money") === (measure === "money"));
  const find = locator(source.text, "signs");
  let from = 0;
  const dates = expected.dates.flatMap(({ quote, value }) => {
    const span = find(quote, from);
    if (span) from = span.end;
    return span ? [{ span, value }] : [];
  });
  const said = dates.filter(({ span, value }) =>
    found.dates.some((one) => overlaps(one.span, span) && sameDate(one.value, value)),
  );
  return {
    money: matched(of("money"), found.money, moneyRight),
    durations: matched(of("other"), found.durations, durationRight, "duration"),
    dates: { right: said.length, wrong: 0, missed: expected.dates.length - said.length },
  };
}

/** A year more than the text says beside the day is no fault. */
const sameDate = (found: string, value: string) => found === value || found.endsWith(value.replace(/^-/, ""));

type Found = TimedFindings["money"][number];

/** One end of a range is enough, and a currency that it does not name. */
function moneyRight(figure: ExpectedFigure, { value, low, unit }: Found): boolean {
  const values = figure.low === undefined ? [figure.value] : [figure.value, figure.low];
  const rightUnit = unit === undefined || figure.units.length === 0 || figure.units.includes(unit);
  return rightUnit && values.some((one) => near(one, value) || near(one, low ?? Number.NaN));
}

function durationRight(figure: ExpectedFigure, { seconds }: { seconds: number }): boolean {
  const unit = secondsOf(figure.units[0]) ?? Number.NaN;
  return near(figure.value * unit, seconds, 0.03) || near((figure.low ?? Number.NaN) * unit, seconds, 0.03);
}

const near = (a: number, b: number, tolerance = 1e-6) => Math.abs(a - b) <= tolerance * Math.abs(a);

/** What overlaps an optional figure is neither right nor wrong. */
function matched<T extends { span: Span }>(
  placed: ReturnType<typeof placeFigures>,
  found: readonly T[],
  isRight: (figure: ExpectedFigure, one: T) => boolean,
  measure?: string,
): Tally {
  const taken = new Set<T>();
  let [right, missed] = [0, 0];
  for (const { figure, span } of placed) {
    const over = span ? found.filter((one) => !taken.has(one) && overlaps(one.span, span)) : [];
    const match = over.find((one) => isRight(figure, one));
    if (match) taken.add(match);
    if (figure.optional) for (const one of over) taken.add(one);
    else if (measure === undefined || figure.measure === measure) {
      if (match) right += 1;
      else missed += 1;
    }
  }
  return { right, wrong: found.length - taken.size, missed };
}
