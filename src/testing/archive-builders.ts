/** Rows of a year for tests. What a label says is read by the model, as it is for a file's rows. */
import type { ArchiveEntity, ArchiveFigure, ArchiveStory } from "@/briefing/model/archive";
import { isFirm, measureOf } from "@/briefing/model/measures";
import type { Rates } from "@/briefing/schema";

export const acme: ArchiveEntity = { id: "acme", name: "Acme", kind: "company" };
export const zeta: ArchiveEntity = { id: "zeta", name: "Zeta", kind: "investor" };

/** One euro is a dollar and a quarter. */
export const someRates: Rates = {
  base: "EUR",
  date: "2026-02-06",
  quotes: { USD: 1.25 },
  source: { title: "Reference rates", publisher: "ECB", url: "https://example.com/rates" },
};

export function anArchiveFigure(over: Partial<ArchiveFigure> = {}): ArchiveFigure {
  const figure = {
    key: "2026-W06/a-story/0",
    label: "Levée de fonds",
    kind: "funding",
    value: 35e6,
    unit: "USD",
    qualifier: "exactly",
    claim: "announced",
    holder: acme,
    asOf: undefined,
    publisher: "A paper",
    note: undefined,
    rates: undefined,
    ...over,
  } satisfies Partial<ArchiveFigure>;
  return { measure: measureOf(figure), firm: isFirm(figure), ...figure };
}

export function anArchiveStory(over: Partial<ArchiveStory> = {}): ArchiveStory {
  const { week = "2026-W06", id = "a-story" } = over;
  return {
    key: `${week}/${id}`,
    week,
    language: "fr",
    id,
    title: "Un signal",
    date: "2026-02-03",
    themes: ["infrastructure"],
    entities: [acme],
    thread: undefined,
    figures: [],
    ...over,
  };
}
