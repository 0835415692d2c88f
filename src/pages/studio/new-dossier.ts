/** How a draft begins. */
import type { QueryClient } from "@tanstack/react-query";
import { briefingQueries } from "@/briefing/queries";
import type { Briefing } from "@/briefing/schema";
import { emptyDraft } from "@/drafting/draft/build";
import { draftEdition } from "@/drafting/draft/draft-edition";
import type { Draft } from "@/drafting/draft/types";
import { languageOf } from "@/drafting/language";
import type { SourceText } from "@/drafting/source-text";
import type { Language } from "@/lib/language";
import { languages } from "@/lib/language";
import { type Dossier, dossierOf, dossierOfEditions } from "./dossier";
import { contextAt } from "./studio-queries";

/** Of a draft of this browser; the moment is its name. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`;
}

/** What the engine reads in a text, in the language given, else in its own. */
export async function draftFrom(client: QueryClient, source: SourceText, language?: Language): Promise<Draft> {
  const context = await contextAt(client, language ?? languageOf(source.text), new Date().toISOString());
  return draftEdition(source, context);
}

export function emptyDossier(language: Language): Dossier {
  return dossierOf(emptyDraft(language, new Date().toISOString()));
}

/** A published week in every language that it has, the reader's first. Rejects where it cannot be read. */
export async function publishedDossier(
  client: QueryClient,
  week: string,
  language: Language,
): Promise<Dossier | undefined> {
  const read = (one: Language) => client.fetchQuery({ ...briefingQueries.week(week, one), staleTime: 0 });
  const others = languages.filter((one) => one !== language);
  const first = await read(language);
  const rest = await Promise.all(others.map((one) => read(one).catch(() => undefined)));
  // A week that lacks a language answers in another.
  const editions = new Map<Language, Briefing>();
  for (const loaded of [first, ...rest])
    if (loaded && !loaded.omitted.length && !editions.has(loaded.briefing.language))
      editions.set(loaded.briefing.language, loaded.briefing);
  return dossierOfEditions([...editions.values()]);
}
