/** Which counts are figures: "deux choses" and "three ways" are none. */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { isMeasured } from "./durations";
import type { Token } from "./tokens";

/** Behind these a number is the measure of another: "5 $ par million de tokens", "per 1,000 requests". */
const denominators = /^(?:par|per|pour|\/|chaque|every|each)$/;
const pricing = /^(?:[$€£%]|dollars?|euros?|cents?|centimes?)$/;
const times = /^(?:fois|times)$/;

function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || /^(?:un|une|one|deux|two|trois|three)$/.test(token?.key ?? "");
}

function isDenominator({ tokens }: Context, { from, measure, quantity, unit }: Amount): boolean {
  const lead = tokens[from - 1]?.key ?? "";
  if (measure === "money" || measure === "percentage" || unit === "vote") return false;
  // "1 in 4 developers", "un Français sur deux" is a share.
  if (/^(?:in|sur|of|on)$/.test(lead) && measure === "count" && isNumber(tokens[from - 2])) return true;
  const priced = pricing.test(tokens[from - 2]?.key ?? "");
  // "0,016 $ les mille caractères".
  if (/^(?:les|la|le|the)$/.test(lead) && priced) return true;
  if (!denominators.test(lead)) return false;
  // "soutenue par 92 pays" counts them; what prices and rates are told by is round, or stands right behind a sum.
  const round = /^10*$/.test(String(quantity.value));
  return lead === "pour" ? round && priced : round || priced || lead === "/";
}

/** Whether an amount with a measure is said as a figure. */
export function isFigure(context: Context, amount: Amount): boolean {
  const { quantity, measure, technical, generic, unit, value } = amount;
  if (measure === undefined || !Number.isFinite(value) || value < 0) return false;
  if (measure === "money") return value > 0 && !isDenominator(context, amount);
  if (isDenominator(context, amount)) return false;
  if (measure === "duration") return isMeasured(context, amount);
  if (measure === "percentage") return true;
  if (measure === "multiple" || measure === "size") return !quantity.single;
  if (quantity.single && quantity.scale === 1) return false;
  if (times.test(context.tokens[amount.to]?.key ?? "")) return false;
  if (isRank(context, amount)) return false;
  if (generic) return quantity.value >= 10;
  if (technical || (few.has(unit ?? "") && !isKnown(context, amount))) return quantity.value >= (technical ? 2 : 3);
  if (!quantity.integer && quantity.scale === 1) return quantity.digits;
  return quantity.digits ? quantity.value >= 2 : quantity.value >= 10;
}

/** "three warnings", "cinq pays": few of them are worth a figure too, unless they were spoken of before: "les trois pays". */
const few = new Set([
  "warning",
  "country",
  "city",
  "state",
  "patent",
  "plugin",
  "satellite",
  "vote",
  "site",
  "school",
  "store",
]);

function isKnown({ tokens }: Context, { from }: Amount): boolean {
  return /^(?:les|ces|ses|leurs|des|aux|the|these|those|its|their|our|nos|vos|his|her)$/.test(
    tokens[from - 1]?.key ?? "",
  );
}

/** "les 10 premières entreprises", "top 50 companies", "one of the 5 models". */
function isRank({ tokens }: Context, { quantity }: Amount): boolean {
  return (
    /^(?:premiers?|premieres?|first|best|meilleurs?|meilleures?|top)$/.test(tokens[quantity.to]?.key ?? "") &&
    quantity.value <= 100
  );
}
