/** A quantity with its unit: what may become a figure. */
import type { Context } from "./context";
import { beginsCurrency, currencyAfter, currencyBefore } from "./currencies";
import { readMagnitude } from "./magnitudes";
import { beginsMultiple, multipleAt } from "./multiples";
import { beginsNumber } from "./number-words";
import { type Quantity, quantityAt, times } from "./quantities";
import type { Token } from "./tokens";
import type { Measure } from "./types";
import { type UnitReading, unitAt } from "./units-lexicon";

export interface Amount {
  /** Tokens, end exclusive: number and unit. */
  from: number;
  to: number;
  /** The number's own tokens, its magnitude included. */
  quantity: Quantity;
  value: number;
  low?: number;
  /** Undefined where nothing says what is counted. */
  measure: Measure | undefined;
  unit: string | undefined;
  /** From the number to the value in `unit`: the magnitude and the unit's own factor. */
  factor: number;
  /** A noun that no table knows. */
  generic: boolean;
  /** Of a unit that is meant whatever the number: small numbers in words count. */
  technical: boolean;
  /** The currency was written with it, not lent by its neighbours. */
  own: boolean;
}

/** Sums, which "35 millions de" may count: they make money of it, whose currency is not said. */
const sums = new Set(
  "valorisation levee investissement investissements revenu revenus chiffre ca capex depense depenses dette dettes dommages benefice benefices perte pertes recettes ventes capitalisation amende amendes financement financements credits commandes budget subventions aides prets economies actifs encours arr marge marges funding revenue sales spending damages debt investment investments profit profits losses market fresh new equity capital cash fines savings valuation funds fonds engagement engagements dons don commitments pledges donations contrats capital ressources prejudice indemnites primes droits taxes salaires dividendes exportations importations apport apports".split(
    " ",
  ),
);
const links = /^(?:de|d'|of)$/;

/** Most tokens begin nothing: they are passed over at the price of a look-up. */
function mayBegin(token: Token): boolean {
  if (token.kind === "number") return true;
  if (token.kind === "sign") return token.text === "×" || beginsCurrency(token);
  return (
    token.kind === "word" &&
    (beginsNumber(token.key) ||
      /^mill(?:ion|iard)$/.test(token.key) ||
      beginsMultiple(token.key) ||
      beginsCurrency(token))
  );
}

/** The amount that begins at a token. */
export function amountAt(context: Context, from: number): Amount | undefined {
  const { tokens } = context;
  const token = tokens[from];
  if (!token || !mayBegin(token)) return undefined;
  const multiple = multipleAt(context, from);
  if (multiple) return multiple;
  const before = beginsCurrency(token) ? currencyBefore(tokens, from) : undefined;
  if (before) {
    const quantity = quantityAt(context, before.to, true);
    if (!quantity || quantity.single) return undefined;
    return money(from, quantity.to, quantity, { ...before, own: true });
  }
  const quantity = wholeAt(context, from) ?? quantityAt(context, from, false);
  return quantity && behind(context, quantity);
}

/** "le milliard de dollars qu'il devait investir": the article counts one, if a currency follows. */
function wholeAt({ tokens, language }: Context, from: number): Quantity | undefined {
  if (!/^(?:le|du|au|ce|son|leur|premier|dernier)$/.test(tokens[from - 1]?.key ?? "")) return undefined;
  const magnitude =
    /^(?:milliard|million)$/.test(tokens[from]?.key ?? "") && readMagnitude(tokens, from, language, false);
  if (!magnitude || !/^(?:de|d')$/.test(tokens[magnitude.to]?.key ?? "")) return undefined;
  if (!currencyAfter(tokens, magnitude.to + 1, true)) return undefined;
  const { to, factor } = magnitude;
  const plain = { digits: false, integer: true, grouped: false, single: false, approximate: false, abbreviated: false };
  return { ...plain, from, to, value: factor, scale: factor };
}

function money(
  from: number,
  to: number,
  quantity: Quantity,
  { code, factor, own }: { code: string | undefined; factor: number; own: boolean },
): Amount {
  const value = times(quantity.value, factor);
  const whole = times(quantity.scale, factor);
  return {
    from,
    to,
    quantity,
    value,
    measure: "money",
    unit: code,
    factor: whole,
    generic: false,
    technical: true,
    own,
  };
}

/** What follows the number says what it is. */
function behind(context: Context, quantity: Quantity): Amount {
  const { tokens, language } = context;
  const { from, to, scale } = quantity;
  // "20 000+ œuvres".
  const plus =
    tokens[to]?.key === "+" && tokens[to]?.glued && !tokens[to + 1]?.glued && tokens[to + 1]?.kind === "word";
  const hyphened = tokens[to]?.key === "-" && tokens[to]?.glued && tokens[to + 1]?.glued ? to + 1 : to;
  const linked =
    links.test(tokens[to]?.key ?? "") && (scale >= 1e3 || quantity.approximate) ? to + 1 : plus ? to + 1 : hyphened;
  const currency = currencyAfter(tokens, linked, scale >= 1e3 || quantity.value >= 1e4);
  if (currency && !(quantity.single && (currency.factor < 1 || tokens[currency.to]?.key === "-"))) {
    if (!quantity.single || !/^(?:an?)$/.test(tokens[from]?.key ?? ""))
      return money(from, currency.to, quantity, { ...currency, own: true });
  }
  const bare: Amount = {
    from,
    to,
    quantity,
    value: quantity.value,
    measure: undefined,
    unit: undefined,
    factor: scale,
    generic: false,
    technical: false,
    own: false,
  };
  if (quantity.single && scale === 1) return oneOf(context, bare, linked);
  const target = linked === hyphened && hyphened > to ? to : linked;
  if (scale >= 1e3 && sums.has(tokens[target]?.key ?? ""))
    return { ...bare, measure: scale >= 1e6 ? "money" : undefined };
  // "20 milliards cités": French counts nothing by millions without "de".
  const french = linked === hyphened && takesDe(tokens[to - 1]?.key ?? "", language);
  const unit =
    french && tokens[target]?.kind === "word" ? undefined : unitAt(tokens, target, language, mayBeGeneric(quantity));
  if (!unit || (unit.generic && quantity.abbreviated && scale >= 1e9)) return bare;
  const { word } = sized(unit, quantity);
  return {
    ...bare,
    to: unit.to,
    value: times(quantity.value, word.factor),
    measure: word.measure,
    unit: word.unit,
    factor: times(scale, word.factor),
    generic: unit.generic,
    technical: word.technical,
  };
}

/** "a 7B model": its size, in parameters. */
function sized(unit: UnitReading, { abbreviated, scale }: Quantity): UnitReading {
  if (unit.word.unit !== "model" || !abbreviated || scale < 1e9) return unit;
  return { ...unit, word: { unit: "parameter", measure: "count", factor: 1, technical: true } };
}

function takesDe(key: string, language: string): boolean {
  return /^milliards?$/.test(key) || (language === "fr" && /^(?:millions?|billions?|trillions?)$/.test(key));
}

/** "un pour cent", "one percent": of all that an article may stand before, only these are counted. */
function oneOf({ tokens, language }: Context, bare: Amount, at: number): Amount {
  const unit = /^(?:un|one)$/.test(tokens[bare.from]?.key ?? "") ? unitAt(tokens, at, language, false) : undefined;
  const measure = unit?.word.measure;
  // "un an", "one month": a term may last so long.
  const long = measure === "duration" && /^(?:week|month|year)$/.test(unit?.word.unit ?? "");
  if (!unit || (measure !== "percentage" && !long)) return bare;
  const { factor, technical } = unit.word;
  return { ...bare, to: unit.to, value: factor, measure, unit: unit.word.unit, factor, technical };
}

/** Years and small numbers stand before too many words that they do not count. */
function mayBeGeneric({ value, scale, digits, integer, grouped, approximate }: Quantity): boolean {
  if (scale > 1) return true;
  if (!integer || value < 10) return false;
  if (!digits) return value > 10 || approximate;
  return grouped || value < 1900 || value > 2100;
}
