/** What the editor works on: one edition in one or two languages, kept whole in the browser. Pure. */

import { briefingSchema } from "@/briefing/briefing-schema";
import type { LoadedBriefing } from "@/briefing/load";
import type { Briefing } from "@/briefing/schema";
import { completenessOf } from "@/drafting/draft/completeness";
import { parseDraft } from "@/drafting/draft/draft-schema";
import { draftOf } from "@/drafting/draft/from-edition";
import { inStep } from "@/drafting/draft/in-step";
import type { Draft } from "@/drafting/draft/types";
import { isLanguage, type Language, languages } from "@/lib/language";
import type { DossierEntry } from "@/workspace/dossiers";

export interface Dossier {
  format: 1;
  /** The editor's own name for it, or "": then the edition's title serves. */
  name: string;
  /** The language that figures, names and the order of stories are edited in. */
  leader: Language;
  drafts: Partial<Record<Language, Draft>>;
  /** The published edition that is being corrected. */
  originals: Partial<Record<Language, Briefing>>;
  /** Why each change to it was made, by the change's JSON pointer. */
  reasons: Partial<Record<Language, Record<string, string>>>;
}

export type DraftChange = (draft: Draft) => Draft;

export function dossierOf(draft: Draft): Dossier {
  const { language } = draft;
  return { format: 1, name: "", leader: language, drafts: { [language]: draft }, originals: {}, reasons: {} };
}

/** To correct what is published, in each language that it has. */
export function dossierOfEditions(editions: readonly LoadedBriefing["briefing"][]): Dossier | undefined {
  const [first] = editions;
  if (!first) return undefined;
  const by = <T>(of: (briefing: Briefing) => T) => Object.fromEntries(editions.map((one) => [one.language, of(one)]));
  return { format: 1, name: "", leader: first.language, drafts: by(draftOf), originals: by((one) => one), reasons: {} };
}

export function languagesOf({ drafts }: Dossier): Language[] {
  return languages.filter((language) => drafts[language]);
}

export function leaderOf({ drafts, leader }: Dossier): Draft | undefined {
  return drafts[leader];
}

/** Changes one language's draft; what the languages share follows the leader. */
export function withDraft(dossier: Dossier, language: Language, change: DraftChange): Dossier {
  const before = dossier.drafts[language];
  if (!before) return dossier;
  const after = change(before);
  if (after === before) return dossier;
  const drafts = { ...dossier.drafts, [language]: after };
  if (language === dossier.leader)
    for (const other of languagesOf(dossier)) {
      const follower = dossier.drafts[other];
      if (other !== language && follower) drafts[other] = inStep(after, follower);
    }
  return { ...dossier, drafts };
}

export function titleOf(dossier: Dossier): string {
  return dossier.name || leaderOf(dossier)?.title.value || "";
}

export function entryOf(id: string, dossier: Dossier, changed: number): DossierEntry {
  const leader = leaderOf(dossier);
  const { filled, total } = leader ? completenessOf(leader) : { filled: 0, total: 1 };
  return {
    id,
    name: titleOf(dossier),
    week: leader?.week.value ?? "",
    languages: languagesOf(dossier),
    changed,
    filled: total ? filled / total : 0,
  };
}

/** What was kept, by this version or another; undefined where it cannot be read. */
export function parseDossier(stored: unknown): Dossier | undefined {
  if (!isRecord(stored) || stored["format"] !== 1 || !isLanguage(stored["leader"])) return undefined;
  const { name, leader, drafts, originals, reasons } = stored;
  const read: Dossier = {
    format: 1,
    name: typeof name === "string" ? name : "",
    leader,
    drafts: perLanguage(drafts, parseDraft),
    originals: perLanguage(originals, (edition) => briefingSchema.safeParse(edition).data),
    reasons: perLanguage(reasons, textsOf),
  };
  return read.drafts[leader] ? read : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function perLanguage<T>(stored: unknown, parse: (one: unknown) => T | undefined): Partial<Record<Language, T>> {
  const read: Partial<Record<Language, T>> = {};
  if (!isRecord(stored)) return read;
  for (const language of languages) {
    const one = stored[language] === undefined ? undefined : parse(stored[language]);
    if (one !== undefined) read[language] = one;
  }
  return read;
}

function textsOf(stored: unknown): Record<string, string> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
