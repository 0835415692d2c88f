import type { QueryClient } from "@tanstack/react-query";
import { briefingQueries } from "@/briefing/queries";
import type { Briefing, Theme } from "@/briefing/schema";
import type { Composition } from "@/deck/composition";
import type { DeckExport, DeckFormat, Watch } from "@/deck/deck-exports";
import { slidesOfRefs } from "@/deck/layout/refs";
import { loadChunk } from "@/lib/chunk";
import { download } from "@/lib/download";
import { ChunkError } from "@/lib/errors";
import { m } from "@/paraglide/messages";
import { searchSchema } from "@/selection/search";
import { parseKnownSearch, searchText } from "@/selection/search-string";
import type { DeckSource } from "./deck-source";
import type { Deck } from "./make-deck";

export const loadDeckExports = () => loadChunk(() => import("@/deck/deck-exports"));

export interface ExportOutcome {
  text: string;
  /** A new version was published: only a reload helps. */
  stale?: boolean;
}

interface ExportContext {
  deck: Deck;
  composition: Composition;
  source: DeckSource;
  themes: readonly Theme[];
  client: QueryClient;
}

/** Makes one file, or fills the clipboard, and says in the reader's words how it went. Never rejects. */
export async function runDeckExport(
  format: DeckFormat | "mail",
  context: ExportContext,
  watch: Omit<Watch, "pause">,
): Promise<ExportOutcome> {
  try {
    const exporters = await loadDeckExports();
    const deck = await exportOf(context);
    watch.signal.throwIfAborted();
    if (format === "mail") {
      await exporters.copyDeck(deck);
      return { text: m.export_done_copy() };
    }
    const file = await exporters.deckFile(format, deck, { ...watch, pause: nextTask });
    if (!file) return { text: m.compose_no_charts() };
    download(file.name, file.content);
    return { text: m.export_done_file({ file: file.name }) };
  } catch (error) {
    if (watch.signal.aborted) return { text: m.compose_cancelled() };
    if (error instanceof ChunkError)
      return { text: m.compose_failed({ reason: m.export_failed_chunk() }), stale: true };
    const refused = error instanceof DOMException && error.name === "NotAllowedError";
    return { text: m.compose_failed({ reason: refused ? m.export_failed_clipboard() : m.export_failed_unknown() }) };
  }
}

async function exportOf({ deck, composition, source, themes, client }: ExportContext): Promise<DeckExport> {
  const { input, plan, placed, sheet, style, stories } = deck;
  const { briefing, url } = input;
  const editions = await editionsOfRefs(deck, client);
  const picks = source.picks ?? [];
  // The newest week is another one next month: the record names it.
  const [from, to] = [source.weeks[0], source.weeks.at(-1)];
  const search = searchText(
    searchSchema.parse({ ...(picks.length ? {} : { from, to }), ...parseKnownSearch(location.search) }),
  );
  return { plan, placed, sheet, style, composition, briefing, editions, stories, themes, search, picks, url };
}

/** The deck's own editions, and those that its trend is drawn from, as far as they can be read. */
async function editionsOfRefs({ input, placed }: Deck, client: QueryClient): Promise<Briefing[]> {
  const own = input.editions ?? [input.briefing];
  const weeks = new Set([...slidesOfRefs(placed).keys()].map((ref) => ref.split("/", 1)[0] ?? ""));
  for (const { week } of own) weeks.delete(week);
  const others = [...weeks].map((week) =>
    client.ensureQueryData(briefingQueries.week(week, input.language)).then(
      ({ briefing }) => [briefing],
      () => [],
    ),
  );
  return [...own, ...(await Promise.all(others)).flat()].toSorted((a, b) => a.week.localeCompare(b.week));
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
