/** What titles of one newsletter begin with in turn: "A.", "B.", "C."; "Lundi :", "Mardi :". */
import type { Title } from "./heads";
import { fold } from "./words";

const lettered = /^\(?([A-Z])[.)]\s+(?=\S)|^([A-Z])\s[–—:|]\s+(?=\S)/u;
const day =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\s\d{1,2})?\s?(?::|\s[–—-]|\|)\s+(?=\S)/iu;

/** Takes them off, where two or more have them; a day becomes the kicker. */
export function takePrefixesOff(titles: readonly Title[], text: string): void {
  const heads = titles.map(({ span }) => text.slice(span.start, Math.min(span.end, span.start + 24)));
  const letters = heads.map((head) => lettered.exec(head));
  const codes = letters.flatMap((match) => (match?.[1] ?? match?.[2] ?? "").charCodeAt(0) || []);
  const first = codes[0];
  const inTurn = codes.every((code, at) => at === 0 || code === (codes[at - 1] ?? 0) + 1);
  const listed = codes.length >= 2 && first === 65 && inTurn;
  const days = heads.map((head) => day.exec(head));
  const dated = new Set(days.flatMap((match) => (match ? fold(match[1] ?? "") : []))).size >= 2;
  for (const [at, title] of titles.entries()) {
    const match = (listed && letters[at]) || (dated && days[at]);
    if (!match) continue;
    const { start, end } = title.span;
    title.span = { start: start + match[0].length, end };
    if (match === days[at]) title.kicker ??= { start, end: start + match[0].replace(/[\s:|–—-]+$/u, "").length };
  }
}
