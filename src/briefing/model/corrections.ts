/** What was put right in an edition after it was published, in words: a reader of last week's number must see that it moved. */
import { formatQuantity } from "@/lib/format";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { type Briefing, claims, type Figure, figureKinds, qualifiers, type Story, type Theme } from "../schema";
import { themeOf } from "./themes";
import { claimWord, kindWord, qualifierWord } from "./words";

export interface ToldCorrection {
  /** ISO date. */
  date: string;
  /** The story that it is in, if it is in one that the edition still has. */
  story: Story | undefined;
  /** What was corrected: "Levée de série A, montant". */
  field: string;
  old: string;
  now: string;
  reason: string;
}

type Word = (inputs: Record<string, never>, options: { locale: Language }) => string;

/** The words for the last name in a path that has any; what is not named here is "text". */
const words: Record<string, Word> = {
  title: m.correction_title,
  standfirst: m.correction_standfirst,
  takeaways: m.correction_takeaways,
  summary: m.correction_summary,
  body: m.correction_body,
  highlights: m.correction_highlights,
  implication: m.correction_implication,
  themes: m.correction_themes,
  entities: m.correction_entities,
  figures: m.correction_figures,
  sources: m.correction_sources,
  source: m.correction_source,
  entity: m.correction_entity,
  stories: m.correction_stories,
  outlook: m.correction_outlook,
  faq: m.correction_faq,
  date: m.correction_date,
  asOf: m.correction_date,
  value: m.correction_value,
  unit: m.correction_unit,
  qualifier: m.correction_qualifier,
  kind: m.correction_kind,
  claim: m.correction_claim,
  label: m.correction_label,
  note: m.correction_note,
  rates: m.correction_rates,
};

/** Newest first. Paths are JSON pointers (RFC 6901) into the edition as it is now; one that leads nowhere is still told. */
export function toldCorrections(briefing: Briefing, themes: readonly Theme[], language: Language): ToldCorrection[] {
  return (briefing.corrections ?? [])
    .map(({ date, path, old, new: now, reason }) => {
      const keys = path.split("/").slice(1).map(unescaped);
      const story = keys[0] === "stories" ? briefing.stories[Number(keys[1])] : undefined;
      const figure = keys[2] === "figures" ? story?.figures[Number(keys[3])] : undefined;
      const name = keys.findLast((key) => Object.hasOwn(words, key)) ?? "";
      const word = (words[name] ?? m.correction_text)({}, { locale: language });
      const told = (value: unknown) => textOf(value, { name, story, figure }, themes, language);
      return {
        date,
        story,
        field: figure ? m.correction_of({ of: figure.label, field: lower(word) }, { locale: language }) : word,
        old: told(old),
        now: told(now),
        reason,
      };
    })
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

const unescaped = (key: string) => key.replaceAll("~1", "/").replaceAll("~0", "~");
const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

interface Place {
  /** The last name in the path that has a word. */
  name: string;
  story: Story | undefined;
  figure: Figure | undefined;
}

function textOf(value: unknown, place: Place, themes: readonly Theme[], language: Language): string {
  const none = value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length);
  if (none) return m.correction_nothing({}, { locale: language });
  if (Array.isArray(value)) return value.map((part) => textOf(headOf(part), place, themes, language)).join(", ");
  if (typeof value === "number") return numberText(value, place, language);
  if (typeof value === "string") return termOf(value, place, themes, language);
  return String(headOf(value));
}

function numberText(value: number, { name, story, figure }: Place, language: Language): string {
  if (figure && name === "value") return formatQuantity(value, figure.unit, language).text;
  if (name === "source") return story?.sources[value]?.title ?? String(value);
  return String(value);
}

/** What an object is known by. */
function headOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const of = value as Record<string, unknown>;
  const head = ["title", "label", "name", "text", "question", "path"]
    .map((key) => of[key])
    .find((one) => typeof one === "string");
  return head ?? JSON.stringify(value);
}

/** The format's own terms in the reader's language; any other text as it is. */
function termOf(value: string, { name, story }: Place, themes: readonly Theme[], language: Language): string {
  const one = <T extends string>(terms: readonly T[]) => terms.find((term) => term === value);
  if (name === "entity") return story?.entities.find(({ id }) => id === value)?.name ?? value;
  if (name === "themes") return themeOf(themes, value).label[language];
  const kind = name === "kind" ? one(figureKinds) : undefined;
  const claim = name === "claim" ? one(claims) : undefined;
  const qualifier = name === "qualifier" ? one(qualifiers) : undefined;
  if (kind) return kindWord(kind, language);
  if (claim) return claimWord(claim, language);
  if (qualifier) return qualifierWord(qualifier, language);
  return value;
}
