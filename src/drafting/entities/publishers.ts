/** Who reports the news: named as a source ("selon Reuters", "(Bloomberg)") it is no part of it. */
import type { Block } from "../source-text";
import type { Span } from "../spans";
import { fold, type Token } from "../tokens";

const names =
  `Reuters|Bloomberg|Bloomberg News|Financial Times|FT|Wall Street Journal|WSJ|New York Times|NYT|Washington Post|CNBC|CNN|BBC|Axios|Politico|Semafor|TechCrunch|Wired|Ars Technica|Business Insider|Fortune|Forbes|Handelsblatt|Nikkei|Nikkei Asia|South China Morning Post|Associated Press|AFP|MIT Technology Review|404 Media|VentureBeat|Le Figaro|Le Monde|Les Échos|Les Echos|Le Point|La Tribune|L’Usine Digitale|L’Usine Nouvelle|L’Express|L’Opinion|Libération|Mediapart|BFM Business|BFM TV|Contexte|Next INpact|Numerama|Sifted|Maddyness|The Information|The Verge|The Guardian|The Times|The Economist|The Atlantic|The Register|The Telegraph|Der Spiegel|El País|Agence France-Presse`.split(
    "|",
  );

/** By its first word, as it is written; longest first. The article is part of a name that is a word without it. */
const byFirst = new Map<string, string[][]>();
const contracted: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Le /, ["au ", "du "]],
  [/^Les /, ["aux ", "des "]],
];
const spellings = names.flatMap((name) => [
  name,
  ...contracted.flatMap(([article, forms]) =>
    article.test(name) ? forms.map((form) => name.replace(article, form)) : [],
  ),
]);
for (const name of spellings) {
  const words = name.split(/[ ’-]/);
  const first = words[0] ?? "";
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
  );
}
/** The same as look-ups compare words: most words of a text are none. */
const firstKeys = new Set([...byFirst.keys()].map(fold));

const articles = new Set(["le", "la", "les", "l", "the", "du", "au", "aux", "des", "de", "d"]);
const before = new Set("selon apres per via source sources told citing cites citant dixit lire read".split(" "));
/** Words that name a source before "by", "to", "par", "au": "reported by", "according to". */
const twoBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["to", "according spoke told"],
    ["by", "reported cited seen obtained reviewed quoted viewed revealed"],
    ["par", "revele revelee revelees rapporte rapportee cite citee citees cites consulte consulte obtenu vu interroge"],
    ["au", "declare confie explique indique affirme repris dit"],
    ["aux", "declare confie explique indique affirme dit"],
    ["a", "declare confie explique indique affirme dit"],
  ].map(([word = "", verbs = ""]) => [word, new Set(verbs.split(" "))]),
);
const reports = new Set(
  "reports reported writes wrote revealed reveals rapporte rapportait revele revelait ecrit avance evoque indique croit".split(
    " ",
  ),
);

export interface PublisherMention {
  /** Indices into the tokens, end exclusive. */
  from: number;
  to: number;
  /** Named for where the news is from. */
  isSource: boolean;
}

/** In the order of the text. Linear. */
export function publisherMentions(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): PublisherMention[] {
  const links = new Map(blocks.flatMap((block) => block.links.map(({ span }) => [span.start, span] as const)));
  const found: PublisherMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = publisherEnd(text, tokens, at);
    if (to === at) continue;
    const from = articleBefore(tokens, at);
    const isSource = isNamedAsSource(text, tokens, from, to, links) || goesOn(tokens, found.at(-1), from);
    // "le patron du Monde": the name has lost its article.
    if (isSource || !/^(?:a|d)/.test(text.charAt(tokens[at]?.start ?? 0))) found.push({ from: at, to, isSource });
    at = to - 1;
  }
  return found;
}

/** "selon le Financial Times et Reuters". */
function goesOn(tokens: readonly Token[], last: PublisherMention | undefined, from: number): boolean {
  if (!last?.isSource || from - last.to > 1) return false;
  return from === last.to ? tokens[from]?.gap === "," : /^(?:et|and|ou|or)$/.test(tokens[last.to]?.key ?? "");
}

function publisherEnd(text: string, tokens: readonly Token[], at: number): number {
  if (!firstKeys.has(tokens[at]?.key ?? "")) return at;
  const wordAt = (index: number) => {
    const token = tokens[index];
    return token && text.slice(token.start, token.end);
  };
  for (const words of byFirst.get(capitalised(wordAt(at) ?? "")) ?? [])
    if (words.every((word, index) => (index === 0 ? capitalised(wordAt(at) ?? "") : wordAt(at + index)) === word))
      return at + words.length;
  return at;
}

/** "selon les Échos", "l’Express": its article may be written small. */
function capitalised(word: string): string {
  return /^(?:l[ea]?s?|the)$/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function articleBefore(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.gap === "" && articles.has(tokens[at - 1]?.key ?? "") ? at - 1 : at;
}

function isNamedAsSource(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  links: ReadonlyMap<number, Span>,
): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last) return false;
  const link = links.get(first.start);
  if (link && Math.abs(link.end - last.end) < 2) return true;
  const [lead, tail] = [text.slice(Math.max(0, first.start - 3), first.start), text.slice(last.end, last.end + 3)];
  // In brackets, behind a stroke, or alone on its line.
  if (/\(\s?$/.test(lead) || /^\s?\)/.test(tail)) return true;
  if (/(?:^|[|–—·•/\n])\s*$/.test(lead) && /^\s*(?:$|[|·•/\n])/.test(tail)) return true;
  if (next?.gap === "" && (reports.has(next.key) || (next.key === "a" && reports.has(tokens[to + 1]?.key ?? ""))))
    return true;
  const key = tokens[from - 1]?.key ?? "";
  return before.has(key) || (twoBefore.get(tokens[from]?.key ?? "")?.has(key) ?? false) || saidTo(tokens, from, key);
}

/** "according to the Financial Times", "a confié au Monde". */
function saidTo(tokens: readonly Token[], from: number, key: string): boolean {
  return twoBefore.get(key)?.has(tokens[from - 2]?.key ?? "") ?? false;
}
