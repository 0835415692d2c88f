/** A number with its magnitude, before anything is known of its unit. */
import type { Context } from "./context";
import { endsInHalf, halfAt, readMagnitude } from "./magnitudes";
import { beginsNumber, readWords } from "./number-words";
import type { Token } from "./tokens";

export interface Quantity {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  /** Magnitude included. */
  value: number;
  /** The magnitude, 1 where none is written. */
  scale: number;
  /** Written in digits. */
  digits: boolean;
  integer: boolean;
  grouped: boolean;
  /** An article alone: "un", "a". */
  single: boolean;
  /** "une dizaine", "a dozen". */
  approximate: boolean;
  /** The magnitude is a letter or two, which proves nothing: "M", "k". */
  abbreviated: boolean;
}

/** 2.7 × 1e9 without the dust of binary fractions. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** The quantity that begins at a token. `signed`: a currency stands before it. */
export function quantityAt(context: Context, from: number, signed: boolean): Quantity | undefined {
  const { tokens, taken, quantities } = context;
  const token = tokens[from];
  if (!token || taken[from]) return undefined;
  if (signed) return read(context, token, from, signed);
  if (token.kind !== "number" && !beginsNumber(token.key)) return undefined;
  const known = quantities[from];
  if (known !== undefined) return known ?? undefined;
  const quantity = read(context, token, from, signed);
  quantities[from] = quantity ?? null;
  return quantity;
}

function read(context: Context, { kind }: Token, from: number, signed: boolean): Quantity | undefined {
  return kind === "number" ? inDigits(context, from, signed) : inWords(context, from, signed);
}

function isAndAHalf({ tokens }: Context, at: number): boolean {
  return tokens[at]?.key === "and" && tokens[at + 1]?.key === "a" && tokens[at + 2]?.key === "half";
}

function inDigits(context: Context, from: number, signed: boolean): Quantity | undefined {
  const { tokens } = context;
  const token = tokens[from];
  if (!token) return undefined;
  let [value, to, integer] = [token.value, from + 1, token.integer];
  const next = tokens[to];
  // "2½".
  if (next?.kind === "number" && next.glued && next.value < 1 && next.text.length === 1) {
    value += next.value;
    integer = false;
    to++;
  }
  if (isAndAHalf(context, to)) {
    value += 0.5;
    to += 3;
  }
  const base = { from, digits: true, integer, grouped: token.grouped, single: false, approximate: false };
  return scaled(context, { ...base, to, value, scale: 1, abbreviated: false }, signed);
}

const lone = /^(?:an?|une?|la)$/;
const goesOn =
  /^(?:-|hundred|thousand|mille|cents?|half|demie?|dozen|couple|\w+aines?|douzaine|quinzaine|milliers?|millions?|milliards?|billions?|trillions?|lakhs?|crores?|and)$/;

function articleAt(tokens: readonly Token[], from: number): Quantity | undefined {
  if (tokens[from]?.key === "la") return undefined;
  const plain = { digits: false, integer: true, grouped: false, approximate: false, abbreviated: false };
  return { from, to: from + 1, value: 1, scale: 1, single: true, ...plain };
}

function inWords(context: Context, from: number, signed: boolean): Quantity | undefined {
  const { tokens, taken } = context;
  if (!beginsNumber(tokens[from]?.key ?? "")) return undefined;
  if (tokens[from]?.glued && tokens[from - 1]?.kind !== "sign" && !/['’]$/.test(tokens[from - 1]?.text ?? ""))
    return undefined;
  // Most are articles, and nothing more.
  if (lone.test(tokens[from]?.key ?? "") && !goesOn.test(tokens[from + 1]?.key ?? "")) return articleAt(tokens, from);
  const base = { from, digits: false, integer: true, grouped: false, single: false, approximate: false };
  const half = halfAt(tokens, from);
  if (half !== undefined)
    return scaled(context, { ...base, to: half, value: 0.5, scale: 1, abbreviated: false }, signed);
  const words = readWords(tokens, from);
  if (!words) return undefined;
  for (let at = from; at < words.to; at++) if (taken[at]) return undefined;
  let { to, value } = words;
  if (isAndAHalf(context, to)) {
    to += 3;
    value += 0.5;
  }
  const quantity = {
    ...base,
    to,
    value,
    scale: 1,
    approximate: words.approximate,
    single: words.single,
    abbreviated: false,
  };
  return scaled(context, quantity, signed);
}

function scaled(context: Context, quantity: Quantity, signed: boolean): Quantity {
  const { tokens, language } = context;
  // "une centaine de millions".
  const linked = quantity.approximate && /^(?:de|d')$/.test(tokens[quantity.to]?.key ?? "") ? 1 : 0;
  const magnitude = readMagnitude(tokens, quantity.to + linked, language, signed);
  if (!magnitude || (!quantity.digits && magnitude.abbreviated)) return quantity;
  let { to, factor } = magnitude;
  let value = times(quantity.value, factor);
  if (endsInHalf(tokens, to)) value += factor / 2;
  // "mille milliards", "3 000 milliards" are read whole; "2 thousand billion" and "3 lakh crore" too.
  const second = factor < 1e9 ? readMagnitude(tokens, to, language, signed) : undefined;
  if (second && !second.abbreviated && !(tokens[to]?.key === "-")) {
    value = times(value, second.factor);
    factor = times(factor, second.factor);
    to = second.to;
  }
  // "un milliard deux cents millions".
  const rest = factor >= 1e9 && !magnitude.abbreviated ? quantityAt(context, to, false) : undefined;
  if (rest && !rest.abbreviated && rest.scale >= 1e6 && rest.scale < factor) {
    value = times(value + rest.value, 1);
    to = rest.to;
  }
  return { ...quantity, to, value, scale: factor, single: false, abbreviated: magnitude.abbreviated };
}
