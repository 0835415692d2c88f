/** Other ways in which a text says a name, by rule. */
import type { EntityKind } from "@/briefing/schema";
import { fold } from "../tokens";
import { isCommon } from "./common-words";

/** Legal forms, and words that a name is as often said without. */
const suffixes =
  /[ ,]+(?:Inc|Ltd|Limited|LLC|PLC|SA|SAS|AG|GmbH|NV|AB|AI|Labs?|Group|Groupe|Technolog(?:y|ies)|Health|Corp|Corporation|Holdings?|Industries)\.?$/u;
const american = /^US (?=\p{L}+ \p{L})| (?:des États-Unis|américain)$/u;
const joining = new Set(["of", "the", "and", "for", "de", "la", "le", "du", "des", "et", "d", "l"]);

/** Companies by a description ("Music publishers", "Quatre géants du cloud"): words, not names, and so never looked for. */
export function isDescription(name: string, kind: EntityKind): boolean {
  const words = name.split(/[\s–-]+/);
  if (kind !== "company" || words.length < 2) return false;
  const last = words.findLast((word) => !/^(?:l['’])?(?:IA|AI)$/.test(word)) ?? "";
  return words.includes("and") || words.includes("et") || (/^\p{Ll}/u.test(last) && last !== "combined");
}

/** Without what is common: aliases that two entities share are taken off by the gazetteer. */
export function aliasesOf(name: string, kind: EntityKind): string[] {
  if (kind === "person") return [];
  const found = new Set<string>();
  const plain = name.replace(/^The /, "");
  // "Claude Opus 4.6" is "Opus 4.6" for short.
  const model = kind === "product" ? /^\p{L}+ (\p{Lu}\p{L}* \d[\d.]{0,6})$/u.exec(plain)?.[1] : undefined;
  if (model) found.add(model);
  found.add(plain);
  const short = plain.replace(suffixes, "");
  found.add(short);
  if (kind === "institution") found.add(plain.replace(american, ""));
  const initials = initialsOf(plain);
  if (initials) found.add(initials);
  found.delete(name);
  return [...found].filter(isDistinctive);
}

/** Of three capitalised words and more: "UMG". */
function initialsOf(name: string): string | undefined {
  const words = name.split(/[\s-]+/).filter((word) => !joining.has(word.toLowerCase()));
  if (words.length < 3 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return undefined;
  return words.map((word) => word.charAt(0)).join("");
}

/** The last name of a person, the first of a company, by which a text goes on once it has said the whole. */
export function shortForm(name: string, kind: EntityKind): string | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2 || kind === "institution" || kind === "place" || kind === "product") return undefined;
  const word = kind === "person" ? words.at(-1) : words[0];
  return word && isDistinctive(word) && word.length > 2 && /^\p{Lu}/u.test(word) ? word : undefined;
}

function isDistinctive(name: string): boolean {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return words.length > 1 ? words.some((word) => /^\p{Lu}/u.test(word)) : words.every((word) => !isCommon(fold(word)));
}
