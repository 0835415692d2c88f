/** The figures of a text: tokens, amounts, ranges and lists, then what is said of each. */
import type { Language } from "@/lib/language";
import type { Mention } from "../entities/types";
import type { SourceText } from "../source-text";
import type { Span } from "../spans";
import { type Amount, amountAt } from "./amounts";
import { claimOf } from "./claims";
import type { Context } from "./context";
import { isConversion } from "./conversions";
import { isFigure } from "./counts";
import { headingsOver, partsOf } from "./headings";
import { holderOf } from "./holders";
import { finish } from "./lending";
import { qualifierOf } from "./qualifiers";
import { combine } from "./ranges";
import { contextOf } from "./read-context";
import { type KindReading, kindsOf } from "./story-kinds";
import { subjectOf } from "./subjects";
import { tablesOf } from "./tables";
import type { FoundFigure } from "./types";

/** Every amount, whole or not, left to right. */
function amountsOf(context: Context): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const amount = amountAt(context, at);
    if (amount && amount.to > at) amounts.push(amount);
    at = Math.max(at + 1, amount?.to ?? at);
  }
  return amounts;
}

function described(
  context: Context,
  amount: Amount,
  mentions: readonly Mention[],
  titles: readonly (readonly [from: number, to: number] | undefined)[],
  listed: number | undefined,
  reading: KindReading,
): FoundFigure {
  const { tokens } = context;
  const { qualifier, span: qualifierSpan } = qualifierOf(context, amount);
  const { kind, evidence, cue } = reading;
  const said = claimOf(context, amount);
  const subject = subjectOf(context, amount);
  const holder = holderOf(context, amount, mentions, cue?.from, listed, titles);
  return {
    span: { start: tokens[amount.from]?.start ?? 0, end: tokens[amount.to - 1]?.end ?? 0 },
    measure: amount.measure ?? "count",
    value: amount.value,
    ...(amount.low === undefined ? {} : { low: amount.low }),
    unit: amount.unit,
    qualifier,
    ...(qualifierSpan ? { qualifierSpan } : {}),
    kind,
    kindEvidence: evidence,
    ...(said ? { claim: said.claim, claimEvidence: said.evidence } : {}),
    ...(subject ? { subject } : {}),
    ...(holder ? { holder: { span: holder.span, entity: holder.entity } } : {}),
  };
}

/**
 * The figures within `within` (the whole text if absent), in the order of the text, without overlaps. French and English
 * writing are understood whatever `language`, which only settles what is ambiguous ("1,234"). `mentions` are the names
 * that a figure may belong to. Where `within` is a story's stretch, its first line is taken for the title. Linear in the
 * text; never throws.
 */
export function findFigures(
  source: SourceText,
  language: Language,
  mentions: readonly Mention[] = [],
  within?: Span,
): FoundFigure[] {
  const context = contextOf(source, language, within);
  const parts = partsOf(context, source, within !== undefined);
  const tables = tablesOf(context, source);
  const amounts = finish(context, combine(context, amountsOf(context)), parts, tables).filter((amount) =>
    isFigure(context, amount),
  );
  const figures = new Uint8Array(context.tokens.length);
  for (const { from, to } of amounts) figures.fill(1, from, to);
  const named = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const places = amounts.map(({ from }) => tables(from));
  const readings = kindsOf(context, amounts, figures, parts, places);
  const found: FoundFigure[] = [];
  amounts.forEach((amount, index) => {
    const reading = readings[index];
    if (!reading) return;
    const titles = [places[index]?.row, ...headingsOver(parts, parts.at(amount.from))];
    const [before, last] = [amounts[index - 1], found.at(-1)];
    const listed = before && context.sentence[before.from] === context.sentence[amount.from] ? before.to : undefined;
    const figure = described(context, amount, named, titles, listed, reading);
    found.push(last && isConversion(context, before, amount) ? converted(figure, last) : figure);
  });
  return found;
}

/** "$1.03 billion (€890 million)": whose it is and how exact, the first says for both. */
function converted(figure: FoundFigure, { holder, qualifier, qualifierSpan }: FoundFigure): FoundFigure {
  const { holder: _, ...rest } = figure;
  const held = holder ? { ...rest, holder } : figure;
  if (figure.qualifier !== "exactly") return held;
  return { ...held, qualifier, ...(qualifierSpan ? { qualifierSpan } : {}) };
}
