/** Currencies: signs, ISO 4217 codes and words, before the number and behind it. */

import { phraseAt, phrasesOf } from "./phrases";
import type { Token } from "./tokens";

export interface CurrencyReading {
  /** Index of the token after it. */
  to: number;
  /** ISO 4217; undefined where the word is shared by several ("francs", "pesos"). */
  code: string | undefined;
  /** 0.01 of cents. */
  factor: number;
}

const signs: Record<string, string> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "￥": "JPY",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₪": "ILS",
  "฿": "THB",
  "₫": "VND",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
};
/** Letters right before or behind a dollar sign: "US$", "C$", "$CA". */
const dollars: Record<string, string> = {
  US: "USD",
  U: "USD",
  USD: "USD",
  C: "CAD",
  CA: "CAD",
  CAD: "CAD",
  A: "AUD",
  AU: "AUD",
  AUD: "AUD",
  S: "SGD",
  SG: "SGD",
  HK: "HKD",
  NT: "TWD",
  TW: "TWD",
  NZ: "NZD",
  R: "BRL",
  MX: "MXN",
};
const codes = new Set(
  "USD EUR GBP JPY CNY CHF INR KRW CAD AUD HKD SGD TWD NZD SEK NOK DKK PLN CZK HUF RON BRL MXN ARS CLP ZAR AED SAR QAR KWD ILS TRY RUB UAH THB VND IDR MYR PHP PKR EGP NGN KES MAD TND DZD XOF XAF".split(
    " ",
  ),
);
const otherCodes: Record<string, string> = { RMB: "CNY", CNH: "CNY", Rs: "INR", CN: "CNY", STG: "GBP" };

const cents = 0.01;
const wordEntries: [string, { code: string | undefined; factor?: number; needsScale?: boolean }][] = [
  ["dollar|dollars", { code: "USD" }],
  ["dollar|dollars us|americain|americains", { code: "USD" }],
  ["us|american dollar|dollars", { code: "USD" }],
  ["dollar|dollars canadien|canadiens", { code: "CAD" }],
  ["canadian dollar|dollars", { code: "CAD" }],
  ["dollar|dollars australien|australiens", { code: "AUD" }],
  ["australian dollar|dollars", { code: "AUD" }],
  ["dollar|dollars singapourien|singapouriens", { code: "SGD" }],
  ["dollar|dollars de singapour", { code: "SGD" }],
  ["singapore dollar|dollars", { code: "SGD" }],
  ["dollar|dollars de hong kong", { code: "HKD" }],
  ["dollar|dollars hongkongais", { code: "HKD" }],
  ["dollar|dollars de hong - kong", { code: "HKD" }],
  ["hong kong dollar|dollars", { code: "HKD" }],
  ["dollar|dollars taiwanais", { code: "TWD" }],
  ["dollar|dollars de taiwan", { code: "TWD" }],
  ["taiwan|taiwanese dollar|dollars", { code: "TWD" }],
  ["new taiwan dollar|dollars", { code: "TWD" }],
  ["dollar|dollars neo - zelandais", { code: "NZD" }],
  ["new zealand dollar|dollars", { code: "NZD" }],
  ["euro|euros", { code: "EUR" }],
  ["livre|livres sterling|sterlings", { code: "GBP" }],
  ["livre|livres", { code: "GBP", needsScale: true }],
  ["livre|livres turque|turques", { code: "TRY" }],
  ["livre|livres egyptienne|egyptiennes", { code: "EGP" }],
  ["turkish lira|liras", { code: "TRY" }],
  ["pound|pounds", { code: "GBP", needsScale: true }],
  ["pound|pounds sterling", { code: "GBP" }],
  ["british pound|pounds", { code: "GBP" }],
  ["quid", { code: "GBP" }],
  ["yen|yens", { code: "JPY" }],
  ["japanese yen", { code: "JPY" }],
  ["yuan|yuans|renminbi|renminbis", { code: "CNY" }],
  ["chinese yuan", { code: "CNY" }],
  ["franc|francs suisse|suisses", { code: "CHF" }],
  ["swiss franc|francs", { code: "CHF" }],
  ["franc|francs cfa", { code: "XOF" }],
  ["franc|francs", { code: undefined, needsScale: true }],
  ["roupie|roupies|rupee|rupees", { code: "INR" }],
  ["roupie|roupies indienne|indiennes", { code: "INR" }],
  ["indian rupee|rupees", { code: "INR" }],
  ["roupie|roupies indonesienne|indonesiennes", { code: "IDR" }],
  ["indonesian rupiah", { code: "IDR" }],
  ["rupiah|rupiahs", { code: "IDR" }],
  ["roupie|roupies pakistanaise|pakistanaises", { code: "PKR" }],
  ["wons", { code: "KRW" }],
  ["won", { code: "KRW", needsScale: true }],
  ["won|wons sud - coreen|coreens", { code: "KRW" }],
  ["won|wons coreen|coreens", { code: "KRW" }],
  ["korean|korea won", { code: "KRW" }],
  ["south korean won", { code: "KRW" }],
  ["couronne|couronnes suedoise|suedoises", { code: "SEK" }],
  ["couronne|couronnes norvegienne|norvegiennes", { code: "NOK" }],
  ["couronne|couronnes danoise|danoises", { code: "DKK" }],
  ["couronne|couronnes tcheque|tcheques", { code: "CZK" }],
  ["krona|kronor", { code: "SEK" }],
  ["swedish krona|kronor|crowns|kroner", { code: "SEK" }],
  ["norwegian krone|kroner|crowns", { code: "NOK" }],
  ["danish krone|kroner|crowns", { code: "DKK" }],
  ["czech koruna|crowns", { code: "CZK" }],
  ["zloty|zlotys", { code: "PLN" }],
  ["forint|forints", { code: "HUF" }],
  ["rouble|roubles|ruble|rubles", { code: "RUB" }],
  ["hryvnia|hryvnias", { code: "UAH" }],
  ["shekel|shekels", { code: "ILS" }],
  ["dirham|dirhams", { code: "AED" }],
  ["dirham|dirhams marocain|marocains", { code: "MAD" }],
  ["riyal|riyals", { code: "SAR" }],
  ["reais", { code: "BRL" }],
  ["real|reals bresilien|bresiliens", { code: "BRL" }],
  ["brazilian real|reais", { code: "BRL" }],
  ["peso|pesos mexicain|mexicains", { code: "MXN" }],
  ["mexican peso|pesos", { code: "MXN" }],
  ["peso|pesos", { code: undefined, needsScale: true }],
  ["rand|rands", { code: "ZAR", needsScale: true }],
  ["ringgit|ringgits", { code: "MYR" }],
  ["baht|bahts", { code: "THB" }],
  ["naira|nairas", { code: "NGN" }],
  ["cent|cents", { code: undefined, factor: cents }],
  ["cent|cents de dollar", { code: "USD", factor: cents }],
  ["us cent|cents", { code: "USD", factor: cents }],
  ["cent|cents americains", { code: "USD", factor: cents }],
  ["centime|centimes", { code: "EUR", factor: cents }],
  ["centime|centimes d' euro|euros", { code: "EUR", factor: cents }],
  ["centime|centimes suisse|suisses", { code: "CHF", factor: cents }],
  ["pence", { code: "GBP", factor: cents }],
  ["¢", { code: "USD", factor: cents }],
];
const currencyWords = phrasesOf(wordEntries);

function codeOf(written: string): string | undefined {
  if (codes.has(written)) return written;
  return Object.hasOwn(otherCodes, written) ? otherCodes[written] : undefined;
}

/** Whether a currency may begin with a token. */
export function beginsCurrency(token: Token): boolean {
  if (token.kind === "sign") return Object.hasOwn(signs, token.text);
  return (
    token.kind === "word" &&
    token.text.length < 4 &&
    (codeOf(token.text) !== undefined || dollarOf(token) !== undefined)
  );
}

function signOf(token: Token | undefined): string | undefined {
  return token?.kind === "sign" && Object.hasOwn(signs, token.text) ? signs[token.text] : undefined;
}

function dollarOf(token: Token | undefined): string | undefined {
  return token?.kind === "word" && Object.hasOwn(dollars, token.text) ? dollars[token.text] : undefined;
}

/** A currency that stands before its number, at a token: "$", "US$", "CN¥", "EUR", "Rs.". The number comes at `to`. */
export function currencyBefore(tokens: readonly Token[], from: number): CurrencyReading | undefined {
  const [token, next] = [tokens[from], tokens[from + 1]];
  const sign = signOf(token);
  // "$ 40 million", "$-5m".
  if (sign) return { to: numberAt(tokens, from + 1), code: sign, factor: 1 };
  if (token?.kind !== "word") return undefined;
  if (next?.glued && next.text === "$" && dollarOf(token)) return { to: from + 2, code: dollarOf(token), factor: 1 };
  if (next?.glued && signOf(next) && codeOf(token.text)) return { to: from + 2, code: codeOf(token.text), factor: 1 };
  const code = codeOf(token.text);
  if (!code || token.text === "CN") return undefined;
  const to = next?.key === "." && token.text === "Rs" ? from + 2 : from + 1;
  return { to, code, factor: 1 };
}

function numberAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.glued && /^[-−–]$/.test(tokens[at]?.key ?? "") ? at + 1 : at;
}

/** A currency that stands behind its number or magnitude, at a token: "€", "$US", "USD", "dollars canadiens", "cents". */
export function currencyAfter(tokens: readonly Token[], from: number, scaled: boolean): CurrencyReading | undefined {
  const [token, next] = [tokens[from], tokens[from + 1]];
  const sign = signOf(token);
  if (sign && token) {
    // A sign that belongs to the next number: "1.5 $2bn".
    if (!token.glued && next?.kind === "number" && next.glued) return undefined;
    const country = token.text === "$" ? dollarOf(next) : undefined;
    if (country && (next?.glued || /^(US|CA|AU|CAN|HK)$/.test(next?.text ?? "")))
      return { to: from + 2, code: country, factor: 1 };
    return { to: from + 1, code: sign, factor: 1 };
  }
  if (token?.kind === "word") {
    if (next?.text === "$" && next.glued && dollarOf(token)) return { to: from + 2, code: dollarOf(token), factor: 1 };
    const code = codeOf(token.text);
    if (code && token.text !== "CN" && token.text !== "Rs") return { to: from + 1, code, factor: 1 };
  }
  const word = phraseAt(tokens, from, currencyWords);
  if (!word) return undefined;
  // Books and weights are counted in "livres" and "pounds" too, and "won" is a verb: such words need millions before them.
  if (word.value.needsScale && !scaled) return undefined;
  return { to: word.to, code: word.value.code, factor: word.value.factor ?? 1 };
}
