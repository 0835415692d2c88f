/** Where a text says the names of a gazetteer. */
import type { Token } from "../tokens";
import { ambiguousNames, plainWords } from "./common-words";
import { type NameNode, nameAt } from "./gazetteer";
import { givenNames } from "./given-names";

export interface TokenMention {
  entity: string;
  /** Indices into the tokens, end exclusive. */
  from: number;
  to: number;
}

/** In the order of the text, none within another. Linear: names are a few words long. */
export function knownMentions(root: NameNode, text: string, tokens: readonly Token[]): TokenMention[] {
  const mentions: TokenMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = nameAt(root, text, tokens, at);
    if (!found || !standsAlone(text, tokens, at, found.length)) continue;
    mentions.push({ entity: found.entity, from: at, to: at + found.length });
    at += found.length - 1;
  }
  return mentions;
}

/** No part of an address, of another word, or of a person's name ("Jean-Claude"); no word that only looks like the name. */
function standsAlone(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (!first || !last || isOfAddress(text, first.start, last.end)) return false;
  if (length > 1) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before && text.charAt(first.start - 1) === "-" && givenNames.has(before.key)) return false;
  if (!ambiguousNames.has(first.key)) return true;
  if (after && after.gap === "" && /^[ \u00a0\u202f]$/.test(text.slice(last.end, after.start)))
    if (articles.has(after.key) || /^\d+$/.test(after.key)) return false;
  return first.key.length > 1 || isLoneLetter(text, first, before);
}

const articles = new Set([...plainWords].filter((word) => ["the", "a", "an", "your", "this", "these"].includes(word)));
const lettered = new Set(
  "modele model serie series generation gen rayon rayons facteur axe plan classe type".split(" "),
);

/** "X" the company: no "X-ray", "10 X", "génération X", "X." of a list. */
function isLoneLetter(text: string, { start, end }: Token, before: Token | undefined): boolean {
  if (/[-‐\d)×/&]/.test(text.charAt(end)) || /[-‐\d×/&.]/.test(text.charAt(start - 1))) return false;
  return !(
    before?.key !== undefined &&
    start - before.end === 1 &&
    (lettered.has(before.key) || /\d$/.test(before.key))
  );
}

/** "openai.com", "@anthropic", "#nvidia", "example.org/meta". */
export function isOfAddress(text: string, start: number, end: number): boolean {
  if (/[@#_]/.test(text.charAt(start - 1))) return true;
  if (/[\p{L}\p{N}/][/.]$/u.test(text.slice(Math.max(0, start - 2), start)) && /[a-z]/.test(text.charAt(start)))
    return true;
  return /^(?:\.[a-z]{2,}|[@_]\w)/.test(text.slice(end, end + 4));
}
