/** Opens what a reader drops: a deck made here, whose view comes back, or a company's template. */
import type { QueryClient } from "@tanstack/react-query";
import type { LoadedBriefing } from "@/briefing/load";
import { briefingQueries } from "@/briefing/queries";
import type { Composition } from "@/deck/composition";
import { type Changes, changedFigures } from "@/deck/roundtrip/changes";
import type { DeckRecord } from "@/deck/roundtrip/deck-record";
import { RecordError, readRecord } from "@/deck/roundtrip/read-record";
import { TemplateError } from "@/deck/template/errors";
import { openPackage, packageLimits } from "@/deck/template/open-package";
import { readTemplate } from "@/deck/template/read-template";
import { m } from "@/paraglide/messages";
import { type Search, searchSchema } from "@/selection/search";
import { parseKnownSearch } from "@/selection/search-string";
import { writeDraft } from "@/workspace/drafts";
import { currentPicks, type PickedStory, replacePicks } from "@/workspace/picks";
import { deckKey, deckQueries, templateKey } from "./deck-queries";
import { type DeckSource, deckSource } from "./deck-source";
import { parseXml } from "./parse-xml";

export type Opened =
  | { kind: "deck"; name: string; record: DeckRecord; changes: Changes; before: Before }
  | { kind: "template"; name: string }
  /** In the reader's words. */
  | { kind: "refused"; name: string; reason: string };

/** What the deck that is opened takes the place of. */
export interface Before {
  composition: Composition;
  picks: readonly PickedStory[];
}

/** Never rejects, and changes nothing unless the file is whole. Nothing of it leaves the browser. */
export async function openFile(file: File, client: QueryClient): Promise<Opened> {
  const { name } = file;
  try {
    if (file.size > packageLimits.file) throw new TemplateError("too-large");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const record = readRecord(openPackage(bytes, parseXml));
    if (record) {
      const changes = await changesOf(record, client);
      return { kind: "deck", name, record, changes, before: await restore(record, client) };
    }
    const template = readTemplate(bytes, name, parseXml);
    client.setQueryData(deckQueries.template().queryKey, template);
    await writeDraft(templateKey, { name, bytes });
    return { kind: "template", name };
  } catch (error) {
    return { kind: "refused", name, reason: reasonOf(error) };
  }
}

/** The address of the deck's page that shows the record again. */
export function searchOf(record: DeckRecord): Search {
  return searchSchema.parse(parseKnownSearch(record.search));
}

export function sourceOf(record: DeckRecord): DeckSource {
  return deckSource(searchOf(record), [], record.picks);
}

/** Puts the record in the place of the reader's draft for the same selection. */
async function restore(record: DeckRecord, client: QueryClient): Promise<Before> {
  const source = sourceOf(record);
  const before = { composition: await client.ensureQueryData(deckQueries.draft(source)), picks: currentPicks() };
  const composition = { ...record.composition, language: record.language };
  if (record.picks.length) replacePicks(record.picks);
  client.setQueryData(deckQueries.draft(source).queryKey, composition);
  await writeDraft(deckKey(source), composition);
  return before;
}

/** What the editions say now, read again for every week of the deck. */
async function changesOf(record: DeckRecord, client: QueryClient): Promise<Changes> {
  const read = record.editions.map(({ week, language }) =>
    client.fetchQuery({ ...briefingQueries.week(week, language), staleTime: 0 }).catch(() => undefined),
  );
  const editions = (await Promise.all(read)).filter((loaded): loaded is LoadedBriefing => loaded !== undefined);
  return changedFigures(
    record,
    editions.map(({ briefing }) => briefing),
    record.language,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof RecordError) return error.reason === "newer" ? m.open_newer() : m.open_record_broken();
  if (!(error instanceof TemplateError)) return m.open_broken({ detail: "?" });
  switch (error.reason) {
    case "not-a-package":
    case "not-a-presentation":
      return m.open_not_package();
    case "protected":
    case "old-format":
      return m.open_protected();
    case "too-large":
      return m.open_too_large();
    case "broken":
    case "no-master":
    case "no-theme":
    case "bad-size":
      return m.open_broken({ detail: error.detail || error.reason });
  }
}
