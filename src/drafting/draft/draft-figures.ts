/** A story's figures: each quantity once, with every place that says it. */
import type { FoundDate, FoundFigure } from "../figures/types";
import { contains, type Span, wordsOf } from "../spans";
import { emptyField, fieldOf, type Keys, makeField } from "./build";
import { labelOf } from "./labels";
import { quoteSpan } from "./quote";
import { dayOf, type Reading, sentenceAt } from "./reading";
import { slugOf, UniqueIds } from "./slug";
import { sliceWithin } from "./sorted";
import type { DraftFigure } from "./types";
import { typeset } from "./typeset";

/** `entities`: ids that the story has. `title`: a mention elsewhere is quoted rather than one in it. */
export function figuresOf(
  found: readonly FoundFigure[],
  reading: Reading,
  entities: ReadonlySet<string>,
  keys: Keys,
  title?: Span,
): DraftFigure[] {
  const ids = new UniqueIds();
  return quantities(found).map((mentions) => figureFrom(mentions, reading, entities, keys.next(), ids, title));
}

/** Mentions of one quantity together, in the order of the text. Money without a currency is that of the same amount. */
function quantities(found: readonly FoundFigure[]): FoundFigure[][] {
  const byValue = new Map<string, FoundFigure[][]>();
  const all: FoundFigure[][] = [];
  // Those that say their unit first, so that the others find them.
  for (const figure of found.toSorted((a, b) => Number(a.unit === undefined) - Number(b.unit === undefined))) {
    const key = `${figure.measure} ${figure.value.toPrecision(12)} ${figure.low?.toPrecision(12)}`;
    const alike = byValue.get(key) ?? [];
    const group = alike.find(([first]) => first !== undefined && isSame(first, figure));
    if (group) group.push(figure);
    else {
      const fresh = [figure];
      byValue.set(key, [...alike, fresh]);
      all.push(fresh);
    }
  }
  for (const group of all) group.sort(byPlace);
  return all.sort(([a], [b]) => (a && b ? byPlace(a, b) : 0));
}

const byPlace = (a: FoundFigure, b: FoundFigure) => a.span.start - b.span.start;

function isSame(a: FoundFigure, b: FoundFigure): boolean {
  if (a.unit !== b.unit && b.unit !== undefined) return false;
  // Raised and valued at the same amount are two.
  return a.kind === b.kind || a.kindEvidence.length === 0 || b.kindEvidence.length === 0;
}

function figureFrom(
  mentions: readonly FoundFigure[],
  reading: Reading,
  entities: ReadonlySet<string>,
  key: string,
  ids: UniqueIds,
  title: Span | undefined,
): DraftFigure {
  const { text } = reading.source;
  const { language } = reading.context;
  const main = best(mentions, title);
  const kind = mentions.find(({ kindEvidence }) => kindEvidence.length) ?? main;
  const qualified = mentions.find(({ qualifierSpan }) => qualifierSpan) ?? main;
  const held = mentions.find(({ holder }) => holder && entities.has(holder.entity))?.holder;
  const subject = [main, ...mentions].find((mention) => mention.subject)?.subject;
  const claimed = mentions.find(({ claim }) => claim !== undefined);
  const label = labelOf(kind, subject ? wordsOf(text, subject) : "", language);
  const quote = quoteSpan(text, sentenceAt(reading, main.span.start), main.span);
  const spans = mentions.map(({ span }) => span);
  const evidence = kind.kindEvidence.map(({ span }) => span);
  return {
    key,
    id: makeField(ids.take(idOf(held?.entity, kind, label)), [main.span]),
    label: makeField(label, subject ? [subject] : evidence),
    kind: fieldOf(kind.kind, evidence),
    value: fieldOf<number | null>(main.value, spans),
    unit: makeField(main.unit ?? "", spans),
    qualifier: fieldOf(qualified.qualifier, qualified.qualifierSpan ? [qualified.qualifierSpan] : []),
    entity: held ? makeField(held.entity, [held.span]) : emptyField(),
    asOf: dayBeside(reading, mentions),
    source: emptyField(),
    note: main.low === undefined ? emptyField() : makeField(typeset(wordsOf(text, main.span), language), [main.span]),
    quote: makeField(wordsOf(text, quote), [quote]),
    claim: fieldOf(
      claimed?.claim ?? "",
      claimed?.claimEvidence ? [claimed.claimEvidence.span] : [],
      claimed ? "proposed" : "empty",
    ),
    spans,
  };
}

/** With its unit, outside of the title, and with a word that qualifies it: what tells most is quoted. */
function best(mentions: readonly FoundFigure[], title: Span | undefined): FoundFigure {
  const worth = ({ unit, span, qualifierSpan, subject }: FoundFigure) =>
    (unit === undefined ? 0 : 8) +
    (title && contains(title, span) ? 0 : 4) +
    (qualifierSpan ? 2 : 0) +
    (subject ? 1 : 0);
  // Callers give at least one; the first of equals stays.
  return mentions.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function idOf(holder: string | undefined, { kind }: FoundFigure, label: string): string {
  const what = kind === "other" ? slugOf(label, 28) : kind;
  const both = holder === undefined ? what : slugOf(`${holder} ${what}`, 40);
  return both || "figure";
}

/** The one day that the same sentence says. */
function dayBeside(reading: Reading, mentions: readonly FoundFigure[]) {
  for (const { span } of mentions) {
    const sentence = sentenceAt(reading, span.start);
    const days = sentence ? sliceWithin(reading.dates, sentence).flatMap((date) => daySaid(date, reading)) : [];
    const [day] = days;
    if (day && days.length === 1) return makeField(day.value, [day.span]);
  }
  return emptyField();
}

export function daySaid({ value, span }: FoundDate, { week, year }: Reading): { value: string; span: Span }[] {
  const day = dayOf(value, week, year);
  return day === undefined ? [] : [{ value: day, span }];
}
