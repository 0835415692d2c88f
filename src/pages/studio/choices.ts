/** What the selects of the form offer, in the reader's words. */
import { claimWord, entityKindWord, kindWord, qualifierWord } from "@/briefing/model/words";
import { claims, entityKinds, figureKinds, qualifiers } from "@/briefing/schema";
import type { DraftStory } from "@/drafting/draft/types";
import type { Language } from "@/lib/language";
import { capitalise } from "@/lib/text";
import { type Unit, units } from "@/lib/units";
import { m } from "@/paraglide/messages";
import type { Choice } from "./choice-field";

/** Of the reader's language; made once, for a form that has hundreds of selects. */
const made = new Map<string, readonly Choice[]>();

function once(key: string, make: () => Choice[]): readonly Choice[] {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

export const kindChoices = (language: Language) =>
  once(`kind ${language}`, () => figureKinds.map((value) => ({ value, label: kindWord(value, language) })));

export const qualifierChoices = (language: Language) =>
  once(`qualifier ${language}`, () =>
    qualifiers.map((value) => ({ value, label: capitalise(qualifierWord(value, language)) || m.studio_exactly() })),
  );

export const claimChoices = (language: Language) =>
  once(`claim ${language}`, () => [
    { value: "", label: m.studio_not_said() },
    ...claims.map((value) => ({ value, label: capitalise(claimWord(value, language)) })),
  ]);

export const entityKindChoices = (language: Language) =>
  once(`entity ${language}`, () => entityKinds.map((value) => ({ value, label: entityKindWord(value, language) })));

const currencies = ["USD", "EUR", "GBP", "CNY", "JPY", "CHF", "CAD"];

export const unitChoices = (language: Language) =>
  once(`unit ${language}`, () => [
    ...currencies.map((value) => ({ value, label: value })),
    ...(Object.keys(units) as Unit[]).map((value) => ({ value, label: units[value]?.[language].many ?? value })),
  ]);

/** Whose a figure may be. */
export function holderChoices({ entities }: DraftStory): Choice[] {
  const named = entities.map(({ id, name }) => ({ value: id.value, label: name.value || id.value }));
  return [{ value: "", label: m.studio_not_said() }, ...named.filter(({ value }) => value)];
}

export function sourceChoices({ sources }: DraftStory): Choice[] {
  const named = sources.map(({ key, publisher, title }, index) => ({
    value: key,
    label: publisher.value || title.value || m.studio_source_number({ number: index + 1 }),
  }));
  return [{ value: "", label: m.studio_not_said() }, ...named];
}
