import { BlockWriter } from "./draft-block";
import { linkOf } from "./links";

/** Addresses by the number that stands for them in the text: "[1] https://…". */
export type References = ReadonlyMap<string, string>;

const TOKEN = /\*\*|\[(\d{1,3})\]|\[([^[\]\n]{1,300})\]\((?=https?:\/\/)|[<(]?(?:https?:\/\/|www\.)[^\s<>"“”«»]+>?/gi;

const PLAIN = { bold: false };
const MOST_WORDS = 10;
const LONGEST_ADDRESS = 4000;

/**
 * Writes a line of plain text: addresses become links, one in brackets goes to the words before it and out of the text,
 * and marks that surely are marks (`**bold**`, `[words](address)`) are carried out.
 */
export function writeLine(line: string, references: References): BlockWriter {
  const writer = new BlockWriter();
  let at = 0;
  const bold = boldMarks(line);
  let isBold = false;
  const write = (to: number) => writer.write(line.slice(at, to), { bold: isBold });
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    const [token, reference, label] = match;
    const start = match.index;
    let end = start + token.length;
    if (token === "**") {
      if (!bold.has(start)) continue;
      write(start);
      isBold = !isBold;
    } else if (label !== undefined) {
      const close = closing(line, end);
      const url = linkOf(line.slice(end, close));
      if (!url) continue;
      write(start);
      writer.write(label, { bold: isBold, url });
      end = close + 1;
    } else if (reference !== undefined) {
      const url = references.get(reference);
      if (url === undefined) continue;
      write(start);
      if (!linkLabel(writer, url)) writer.write(token, { ...PLAIN, url });
    } else {
      write(start);
      end = writeAddress(writer, line, start, end);
    }
    at = end;
    TOKEN.lastIndex = end;
    if (/^[.,;:!?)]/.test(line.slice(at, at + 1))) writer.unspace();
  }
  write(line.length);
  return writer;
}

/** Positions of "**" that come in pairs with words between them. */
function boldMarks(line: string): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const match of line.matchAll(/\*\*(?=[^\s*])[^*\n]{1,400}\*\*/g)) {
    marks.add(match.index);
    marks.add(match.index + match[0].length - 2);
  }
  return marks;
}

/** Where the round bracket closes that opened before `from`; the line's next white space if it never does. */
function closing(line: string, from: number): number {
  let depth = 1;
  let at = from;
  const furthest = Math.min(line.length, from + LONGEST_ADDRESS);
  for (; at < furthest; at++) {
    const character = line.charAt(at);
    if (/\s/.test(character)) return at;
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return at;
}

/** Writes the address at `start`, or links the words before it to it; returns where the line goes on. */
function writeAddress(writer: BlockWriter, line: string, start: number, end: number): number {
  const opener = line.charAt(start);
  const isBracketed = opener === "<" || opener === "(";
  const from = isBracketed ? start + 1 : start;
  if (opener === "(") {
    const close = closing(line, from);
    const url = line.charAt(close) === ")" ? linkOf(line.slice(from, close)) : undefined;
    if (url && linkLabel(writer, url)) return close + 1;
  }
  if (opener === "<" && line.charAt(end - 1) === ">") {
    const url = linkOf(line.slice(from, end - 1));
    if (url && !linkLabel(writer, url)) writer.write(line.slice(from, end - 1), { ...PLAIN, url });
    if (url) return end;
  }
  const bare = bareAddress(line.slice(from, end));
  if (isBracketed) writer.write(opener, PLAIN);
  const url = linkOf(bare);
  writer.write(bare, url ? { ...PLAIN, url } : PLAIN);
  return from + bare.length;
}

/** An address without what closes the sentence or the bracket that it stands in. */
function bareAddress(run: string): string {
  let depth = 0;
  let end = 0;
  for (; end < run.length; end++) {
    const character = run.charAt(end);
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth < 0) break;
  }
  while (end > 1 && ".,;:!?…'’*_]}>".includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end);
}

/** What ends a clause before a label. */
const CLAUSE = /[.!?;,:]\s|\s[–—|]\s|•\s|\(/g;

/** Links the words that an address follows: back to the start of the line or clause, ten at most. */
function linkLabel(writer: BlockWriter, url: string): boolean {
  const offset = Math.max(writer.linkedTo, writer.length - writer.tail.length);
  const tail = writer.tail.slice(writer.tail.length - (writer.length - offset));
  const last = [...tail.matchAll(CLAUSE)].at(-1);
  const from = last ? last.index + last[0].length : 0;
  const words = tail.slice(from);
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  const first = [...words.matchAll(/\S+/g)].slice(-MOST_WORDS)[0];
  writer.linkBack(offset + from + (first?.index ?? 0), url);
  return true;
}
