/** What stands before and after the words of a title without being part of them. */
import type { Span } from "../spans";
import { trimmed } from "./words";

export interface Marks {
  /** The words without their marks. */
  words: Span;
  /** "1.", "01 —", "①", "#4", "Signal 3 :", "Story 2/6", "IV." */
  number?: number;
  /** An emoji, or an arrow, square or other sign. */
  sign?: string;
  /** "[Santé]", "SANTÉ |" before the title. */
  label?: Span;
}

const emoji = /^(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|(?<=.)\uFE0F|(?<=.)\u200D)+/u;
const sign = /^[→➜➔➤►▶▸▹◆◇◈■□▪▫●○◦•‣·★☆✦✧✅✔✓»›❯§¶>]{1,3}\s*/u;
const dash = /^[–—-]{1,2}\s+/u;
const keycap = /^(\d)\uFE0F?\u20E3\s*/u;
const circled = /^([①-⑳❶-❿➀-➓])\s*/u;
const hash = /^(?:#|n[°º]\s?|№\s?)\s?(\d{1,2})(?!\d|[.,]\d)\s*(?:\/\s*\d{1,2}(?!\d))?\s*[.:)|·–—-]?\s+/iu;
const numbered =
  /^(?:\(|\[)?(\d{1,2})(?:\s?\/\s?\d{1,2}\s*[.:)\]|·–—-]?\s+|\s?[.)\]/]\s+|\s?[|·:–—]\s*(?=[^\s\d])|\s-\s+|(?<=^0\d)\s+|\s?[.)]?$)/u;
const bigThing = /^(\d{1,2}) (?:big|fun|quick|smart|good|last|more) things?\s?:\s+/iu;
const roman = /^([IVX]{1,5})(?:[.)]\s+|(?<=[IVX]{2})\s?[–—:|·-]\s+)/u;
const counted =
  /^(?:signal|story|histoire|sujet|actu(?:alité)?|news|info|item|numéro|point|fait|temps fort|chapitre|chapter|part|partie|topic|thème|theme|focus|épisode|acte|titre|headline|brève|dossier|tendance|trend|move|event|évènement|événement|annonce|lesson|leçon|signal fort)s?\s{1,2}(?:n[°º]\s?|no\.?\s|#)?(\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}]|[.,]\d|\s+(?:milli|md|bn|%))(?:\s?(?:\/|sur|of)\s?\d{1,2})?\s*(?:[.:)|·–—-]\s*|\s+|$)/iu;
const announced =
  /^(?:exclusif|exclusive|exclu|breaking(?: news)?|alerte|urgent|info|scoop|vidéo|video|analyse|analysis|décryptage|enquête|interview|opinion|update|mise à jour|à la une|top story|lead story|le fait de la semaine|story of the week|big story|the big story|dossier|focus|zoom|titre|title|headline)\s?[|:•·–—-]\s+/iu;
/** "[02:15]", of a recording. */
const stamp =
  /^(?:\[\d{1,2}:\d\d(?::\d\d)?\]|\(\d{1,2}:\d\d(?::\d\d)?\)|\d{1,2}:\d\d(?::\d\d)?(?=\s))\s*(?:[–—|-]\s+)?(?=\S)/u;
const bracketed = /^\[([^[\]\n]{2,28})\]\s+/u;
const piped = /^(\p{Lu}[\p{L}’' &/-]{1,28}?)\s?[|│·•]\s?(?=\S)/u;

const romans: Record<string, number> = { I: 1, V: 5, X: 10 };

function fromRoman(letters: string): number {
  const values = [...letters.toUpperCase()].map((letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function fromCircled(glyph: string): number {
  const code = glyph.codePointAt(0) ?? 0;
  for (const first of [0x2460, 0x2776, 0x2780]) if (code >= first && code < first + 20) return code - first + 1;
  return 0;
}

interface Step {
  length: number;
  number?: number;
  sign?: string;
  label?: [number, number];
}

/** The mark that some words begin with. */
function step(head: string): Step | undefined {
  let match = keycap.exec(head) ?? bigThing.exec(head) ?? hash.exec(head) ?? numbered.exec(head);
  if (match) return { length: match[0].length, number: Number(match[1]) };
  match = circled.exec(head);
  if (match) return { length: match[0].length, number: fromCircled(match[1] ?? "") };
  match = emoji.exec(head) ?? sign.exec(head) ?? stamp.exec(head) ?? dash.exec(head);
  if (match) return { length: match[0].length, sign: match[0].trim() };
  match = roman.exec(head);
  if (match) return { length: match[0].length, number: fromRoman(match[1] ?? "") };
  match = counted.exec(head);
  if (match) {
    const value = match[1] ?? "";
    return { length: match[0].length, number: /\d/.test(value) ? Number(value) : fromRoman(value) };
  }
  match = announced.exec(head);
  if (match) return { length: match[0].length };
  match = bracketed.exec(head);
  if (match) return { length: match[0].length, label: [1, 1 + (match[1] ?? "").length] };
  match = piped.exec(head);
  if (match && (match[1] ?? "").split(" ").length <= 3)
    return { length: match[0].length, label: [0, (match[1] ?? "").length] };
  return undefined;
}

const readingTime = /\s*[([·|–—-]?\s*\b\d{1,2}\s?-?\s?min(?:ute)?s?\.?(?:\s+(?:read|de lecture))?\s*[)\]]?$/iu;
const trailing = /(?:\s|#|\p{Extended_Pictographic}|\uFE0F|\u200D|[\u{1F1E6}-\u{1F1FF}])+$/u;

/** The longest head of a line that is looked at: a title is shorter. */
const headLength = 320;

/** The words of a line without the marks before them; `tail` takes what stands after a title off too. */
export function unmarked(text: string, span: Span, tail = true): Marks {
  let { start } = span;
  const found: Omit<Marks, "words"> = {};
  for (let turn = 0; turn < 5 && start < span.end; turn++) {
    const next = step(text.slice(start, Math.min(span.end, start + headLength)));
    if (!next || next.length === 0) break;
    if (next.number !== undefined) found.number ??= next.number;
    if (next.sign) found.sign ??= next.sign;
    if (next.label) found.label ??= { start: start + next.label[0], end: start + next.label[1] };
    start += next.length;
  }
  let words = trimmed(text, { start, end: Math.max(start, span.end) });
  if (tail && words.end - words.start <= headLength) {
    // Only so much is looked at: the patterns are not linear.
    const from = Math.max(words.start, words.end - 28);
    const kept = text
      .slice(from, words.end)
      .replace(trailing, "")
      .replace(/\s[–—=~-]{1,3}$/u, "")
      .replace(readingTime, "")
      .trimEnd();
    words = trimmed(text, { start: words.start, end: from + kept.length });
  }
  return { words, ...found };
}
