import type { EntityKind } from "@/briefing/schema";
import type { Block, SourceText } from "../source-text";
import type { Span } from "../spans";
import { fold, type Token, tokensOf } from "../tokens";
import { shortForm } from "./aliases";
import { type CapitalRun, capitalRuns, hasCapital, isSpeltAsName } from "./capitals";
import { isNoName, isNoNameAlone } from "./common-words";
import { definedAlias } from "./definitions";
import type { Gazetteer } from "./gazetteer";
import { givenNames } from "./given-names";
import { institutionHeads, institutionWords, kindOf } from "./kinds";
import { isOfAddress, knownMentions } from "./known-mentions";
import { publisherMentions } from "./publishers";
import type { FoundEntity } from "./types";

/** What is known of one text while its names are looked for. */
interface Search {
  text: string;
  tokens: readonly Token[];
  gazetteer: Gazetteer;
  /** By token: whether a mention has it. */
  taken: boolean[];
  found: Map<string, FoundEntity>;
  /** "Kling", where "Kling 3.0" is named: the product, not who makes it. */
  lines: Set<string>;
}

/**
 * Whom and what a text names, in the order of first mention: first the archive's names and their aliases, then what is
 * written as names are (proposals, `from: "text"`), with the short forms that the text goes on by ("Musk", "UMG").
 */
export function findEntities(source: SourceText, gazetteer: Gazetteer, within?: Span): FoundEntity[] {
  const { text } = source;
  const part = within ?? { start: 0, end: text.length };
  const tokens = tokensOf(text, part);
  const search: Search = {
    text,
    tokens,
    gazetteer,
    taken: tokens.map(() => false),
    found: new Map(),
    lines: new Set(),
  };
  const runs = capitalRuns(text, tokens, part).filter(outsideHeads(source.blocks, tokens));
  const publishers = publisherMentions(text, tokens, source.blocks);
  for (const { from, to, isSource } of publishers) if (isSource) search.taken.fill(true, from, to);
  const versions = runs.flatMap((run) => (run.version ? versioned(search, run) : []));
  for (const run of versions) propose(search, run);
  for (const { entity, from, to } of knownMentions(gazetteer.root, text, tokens))
    if (!search.taken.slice(from, to).includes(true)) mention(search, entity, from, to);
  // Of publishers, the names that are words but for their article: "Le Monde".
  for (const { from, to } of publishers) if (to - from > 1) propose(search, { from, to, version: false, opens: false });
  const words = wordCounts(text, tokens);
  const trimmed = runs.filter((run) => !run.version).map((run) => withoutOpener(run, tokens, words));
  for (const run of trimmed)
    if (run.to - run.from > 1 && !isGiven(text, tokens.slice(run.from, run.to))) propose(search, run);
  takeShortForms(search);
  const inside = new Set(trimmed.filter(({ opens }) => !opens).map(({ from }) => written(search, from, from + 1)));
  for (const run of trimmed)
    if (run.to - run.from === 1 && isName(written(search, run.from, run.to), run, inside, words, acts(tokens[run.to])))
      propose(search, run);
  return [...search.found.values()]
    .map((entity) => ({ ...entity, mentions: entity.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Not in the head of a table, whose words are its columns'. Of runs in the order of the text. */
function outsideHeads(blocks: readonly Block[], tokens: readonly Token[]): (run: CapitalRun) => boolean {
  const heads = blocks.filter(({ header }) => header);
  let at = 0;
  return ({ from }) => {
    const start = tokens[from]?.start ?? 0;
    while ((heads[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return start < (heads[at]?.span.start ?? Number.POSITIVE_INFINITY);
  };
}

const spanOf = ({ tokens }: Search, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

function written(search: Search, from: number, to: number): string {
  const { start, end } = spanOf(search, from, to);
  return search.text.slice(start, end);
}

/** How often each word is there, as it is written. */
function wordCounts(text: string, tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of tokens) {
    const word = text.slice(start, end);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A first word that the text has in small letters too is no part of the name: "Éditeur Acme", "Chips Nvidia". */
function withoutOpener(run: CapitalRun, tokens: readonly Token[], words: ReadonlyMap<string, number>): CapitalRun {
  const key = tokens[run.from]?.key ?? "";
  if (!run.opens || run.to - run.from < 2 || !words.has(key)) return run;
  return { ...run, from: run.from + 1, opens: false };
}

/** "OpenAI GPT-5" is GPT-5, of OpenAI; "Claude Opus 4.6" is one name. Nothing where the number is of another kind. */
function versioned({ text, tokens, gazetteer }: Search, run: CapitalRun): CapitalRun[] {
  const [maker] = knownMentions(gazetteer.root, text, tokens.slice(run.from, run.to));
  const kind = maker && gazetteer.entities.get(maker.entity)?.kind;
  const rest = run.from + (maker?.to ?? 0);
  // "Meta 3": a known company and a number are no product.
  const named = tokens.slice(rest, run.to).filter(({ key }) => !/^\d/.test(key));
  if (maker?.from === 0 && kind !== "product" && maker.to < run.to - run.from)
    return named.length ? [{ ...run, from: rest }] : [];
  // The archive knows it with its version.
  if (maker?.from === 0 && maker.to === run.to - run.from) return [];
  // "Environ 52": a word that opens a sentence, and a number.
  const first = tokens[run.from];
  const doubtful = run.opens && run.to - run.from === 2 && first && !isSpeltAsName(text.slice(first.start, first.end));
  return doubtful && !maker ? [] : [run];
}

/** "Jean-Claude" alone is hardly anyone. */
function isGiven(text: string, [first, second, ...more]: readonly Token[]): boolean {
  if (!first || !second || more.length || !givenNames.has(first.key)) return false;
  return givenNames.has(second.key) || text.charAt(first.end) === "-";
}

function isName(
  word: string,
  run: CapitalRun,
  inside: ReadonlySet<string>,
  words: ReadonlyMap<string, number>,
  acts: boolean,
): boolean {
  if (isNoNameAlone(fold(word))) return false;
  if (isSpeltAsName(word)) return true;
  // Of a British address: "SW1A".
  if (/^[A-Z]{1,2}\d[A-Z]$/.test(word)) return false;
  // "Marta thinks": someone of whom the text says no more.
  if (givenNames.has(fold(word)) && !acts) return false;
  if (word.length < 3 || institutionHeads.has(fold(word)) || words.has(word.toLowerCase())) return false;
  // Short acronyms that are said once are more often of the trade than of someone.
  const count = words.get(word) ?? 0;
  if (!/\p{Ll}/u.test(word)) {
    if (institutionWords.has(fold(word))) return true;
    return word.length < 7 && (count > 1 || acts || (word.length > 3 && !run.opens));
  }
  return !run.opens || inside.has(word) || acts;
}

function propose(search: Search, { from, to, version }: CapitalRun): void {
  const { text, tokens, taken, gazetteer } = search;
  const { start, end } = spanOf(search, from, to);
  if (taken.slice(from, to).includes(true) || isOfAddress(text, start, end)) return;
  const name = text.slice(start, end).replace(/\s+/g, " ");
  const id = idOf(name);
  if (!id) return;
  const known = search.found.has(id) || gazetteer.entities.has(id);
  const kind = search.lines.has(name) ? "product" : kindOf(text, tokens, from, to, version);
  mention(search, id, from, to, known ? undefined : { name, kind });
}

function mention(
  search: Search,
  id: string,
  from: number,
  to: number,
  made?: { name: string; kind: EntityKind },
): void {
  const { found, gazetteer, taken } = search;
  const known = gazetteer.entities.get(id);
  const one: FoundEntity | undefined =
    found.get(id) ??
    (known
      ? { ...known, from: "archive", mentions: [] }
      : made && { id, ...made, aliases: [], from: "text", mentions: [] });
  if (!one) return;
  found.set(id, one);
  if (one.kind === "product") search.lines.add(one.name.replace(/ [\d.]{1,6}[a-z]?$/, ""));
  one.mentions.push(spanOf(search, from, to));
  taken.fill(true, from, to);
}

/** Last names, first words and the text's own initials, wherever they stand, once the whole name is said. */
function takeShortForms(search: Search): void {
  const { text, tokens, taken, found } = search;
  const shorts = new Map<string, string | undefined>();
  const add = (word: string | undefined, id: string) => {
    // What stands for two stands for neither.
    if (word) shorts.set(word, shorts.has(word) && shorts.get(word) !== id ? undefined : id);
  };
  for (const { id, name, kind, mentions } of found.values()) {
    add(shortForm(name, kind), id);
    for (const span of mentions) add(definedAlias(text, span, kind), id);
  }
  tokens.forEach(({ start, end }, at) => {
    const word = text.slice(start, end);
    const id = taken[at] || !hasCapital(word) ? undefined : shorts.get(word);
    const one = id === undefined ? undefined : found.get(id);
    if (!one || (tokens[at + 1]?.gap === "" && isPartOfName(text, tokens[at + 1]))) return;
    mention(search, one.id, at, at + 1);
    if (!one.aliases.includes(word)) found.set(one.id, { ...one, aliases: [...one.aliases, word] });
  });
}

/** "Lotus Cars" is not the "Lotus" of Lotus Health. */
function isPartOfName(text: string, next: Token | undefined): boolean {
  return next !== undefined && hasCapital(text.slice(next.start, next.end)) && !isNoName(next.key);
}

/** What companies do: "Databricks lève", "Snap cuts". */
const deeds = new Set(
  "leve rachete acquiert lance annonce devoile publie presente ouvre vaut vise supprime poursuit attaque signe investit prevoit propose deploie entre revendique affirme promet boucle double triple emprunt emprunte commande construit livre teste integre raises buys acquires launches announces unveils releases publishes opens plans cuts sues signs invests says claims wants closes doubles triples borrows orders builds ships tests adds introduces expands hires lays files joins seeks".split(
    " ",
  ),
);

function acts(next: Token | undefined): boolean {
  return next?.gap === "" && deeds.has(next.key);
}

/** A slug, as the editions write them: "Challenger, Gray & Christmas" is challenger-gray-and-christmas. */
function idOf(name: string): string {
  const slug = fold(name.replaceAll("&", " and "))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  // A slug begins with a letter; a name in another script has none, and so is left to the editor.
  return /^[a-z]/.test(slug) || slug === "" ? slug : `n-${slug}`;
}
