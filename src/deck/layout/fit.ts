import { countLines, type TextRun } from "@/lib/measure";
import { type Role, roles, type Step } from "./type-scale";

/** Other renderers' fonts run up to 7 % wider, and their lines taller: every box keeps a tenth free. */
export const slack = 1.1;

/** Most texts: told without a look at every script. */
const plain = /^[ -~\u00a0-\u024f\u2009-\u203a]*$/;
// Letters that Arial does not have come from taller fonts: ideographs, emoji, Indic scripts, symbols.
const inArial = ["Latin", "Greek", "Cyrillic", "Hebrew", "Arabic", "Common", "Inherited"];
const tall = new RegExp(
  `[^${inArial.map((script) => `\\p{Script=${script}}`).join("")}]|[\\u{2300}-\\u{2bff}\\u{3000}-\\u{303f}\\u{fe0f}\\u{1d400}-\\u{1faff}]`,
  "u",
);

/** Height in points of one line, slack included. Arial's own line is 1.15 times its size. */
export function lineHeight(size: number, text: string): number {
  return size * slack * (isTall(text) ? 1.45 : 1.15);
}

// The same texts are asked for at many sizes.
const known = new Map<string, boolean>();
const mostKnown = 2000;

function isTall(text: string): boolean {
  let answer = known.get(text);
  if (answer === undefined) {
    answer = !plain.test(text) && tall.test(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, answer);
  }
  return answer;
}

/** Lines that a paragraph takes in `width` points, and their height, slack included. */
export function measureRuns(runs: readonly TextRun[], size: number, width: number) {
  const lines = countLines(runs, size, width / slack);
  return { lines, height: lines * size * slack * (runs.some(({ text }) => isTall(text)) ? 1.45 : 1.15) };
}

export interface FittedText {
  text: string;
  size: number;
  height: number;
}

/**
 * The text at the first of the role's sizes where it takes no more lines than allowed; at the last size it is cut, and
 * the whole goes into `cuts`, for the notes. `suffix` stays whatever is cut before it.
 */
export function fitRole(role: Role, text: string, width: number, cuts: Set<string>, suffix = ""): FittedText {
  return fitText(text, roles[role].bold, width, roles[role].steps, cuts, suffix);
}

export function fitText(
  text: string,
  bold: boolean,
  width: number,
  steps: readonly Step[],
  cuts: Set<string>,
  suffix = "",
): FittedText {
  const runs = (start: string) => [{ text: start + suffix, bold }];
  const fits = (start: string, [size, lines]: Step) => measureRuns(runs(start), size, width).lines <= lines;
  const last = steps.at(-1) ?? [10, 1];
  const step = steps.find((candidate) => fits(text, candidate));
  if (step === undefined) cuts.add(text);
  const start = step === undefined ? cut(text, (part) => fits(part, last)) : text;
  const size = (step ?? last)[0];
  const height = start + suffix === "" ? 0 : measureRuns(runs(start), size, width).height;
  return { text: start + suffix, size, height };
}

/** The longest beginning of a text, with "…", that still fits; it ends at a word unless the word is very long. */
export function cut(text: string, fits: (part: string) => boolean): string {
  const part = (length: number) => {
    // Never the first half of a surrogate pair.
    const whole = /[\ud800-\udbff]$/.test(text.slice(0, length)) ? length - 1 : length;
    return `${text.slice(0, whole).replace(/[\s,;:.–—-]+$/u, "")}…`;
  };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(part(middle))) low = middle;
    else high = middle - 1;
  }
  const space = text.charAt(low) === " " ? low : text.lastIndexOf(" ", low);
  return part(space > low / 2 ? space : low);
}

export function textOf(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join("");
}
