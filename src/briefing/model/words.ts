/** Domain terms in the reader's language. Exhaustive by type: a new kind without its word does not compile. */
import type { Language } from "@/lib/language";
import { weekNumber, weekYear } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import type { Claim, EntityKind, FigureKind, Qualifier } from "../schema";

type Word = (inputs: Record<string, never>, options: { locale: Language }) => string;

const kinds: Record<FigureKind, Word> = {
  valuation: m.kind_valuation,
  funding: m.kind_funding,
  acquisition: m.kind_acquisition,
  capex: m.kind_capex,
  revenue: m.kind_revenue,
  "damages-claimed": m.kind_damages_claimed,
  settlement: m.kind_settlement,
  fine: m.kind_fine,
  users: m.kind_users,
  performance: m.kind_performance,
  capacity: m.kind_capacity,
  other: m.kind_other,
};

const claims: Record<Claim, Word> = {
  announced: m.claim_announced,
  reported: m.claim_reported,
  claimed: m.claim_claimed,
  estimated: m.claim_estimated,
  measured: m.claim_measured,
};

const qualifiers: Record<Qualifier, Word> = {
  exactly: m.qualifier_word_exactly,
  about: m.qualifier_word_about,
  "more-than": m.qualifier_word_more_than,
  "up-to": m.qualifier_word_up_to,
  reported: m.qualifier_word_reported,
};

const entityKindWords: Record<EntityKind, Word> = {
  company: m.entity_company,
  person: m.entity_person,
  institution: m.entity_institution,
  product: m.entity_product,
  investor: m.entity_investor,
  place: m.entity_place,
};

export function entityKindWord(kind: EntityKind, language: Language): string {
  return entityKindWords[kind]({}, { locale: language });
}

export function kindWord(kind: FigureKind, language: Language): string {
  return kinds[kind]({}, { locale: language });
}

export function claimWord(claim: Claim, language: Language): string {
  return claims[claim]({}, { locale: language });
}

export function qualifierWord(qualifier: Qualifier, language: Language): string {
  return qualifiers[qualifier]({}, { locale: language });
}

/** "S06 2026". */
export function weekShort(week: string, language: Language): string {
  return `${m.week_short({ number: weekNumber(week) }, { locale: language })} ${weekYear(week)}`;
}
