/** What editions say now against what a deck says: which figures to correct, and where. */
import { figureText, qualify } from "@/briefing/model/figures";
import type { Briefing } from "@/briefing/schema";
import { formatQuantity } from "@/lib/format";
import type { Language } from "@/lib/language";
import type { DeckRecord } from "./deck-record";
import { hashOf } from "./hash";
import { figuresByRef } from "./record-of";

export interface Changes {
  changed: ChangedFigure[];
  /** Figures that their edition no longer has. */
  gone: GoneFigure[];
  /** Weeks whose edition is not the one that the deck was made from; only an edition in the same language can tell. */
  editionsChanged: string[];
  /** Weeks of which there is no edition: nothing is said of their figures. */
  missing: string[];
}

export interface ChangedFigure {
  ref: string;
  label: string;
  /** As it reads on the slides, and as it should. */
  old: string;
  new: string;
  slides: number[];
}

export interface GoneFigure {
  ref: string;
  label: string;
  text: string;
  slides: number[];
}

/** A figure has changed when its value, unit or qualifier has. Figures are in the record's order, texts in `language`. */
export function changedFigures(record: DeckRecord, editions: readonly Briefing[], language: Language): Changes {
  const own = comparable(record, editions);
  const known = figuresByRef(own);
  const weeks = new Set(own.map(({ week }) => week));
  const changes: Changes = { ...editionChanges(record, own), changed: [], gone: [] };
  for (const figure of record.figures) {
    const { ref, label, value, unit, qualifier, slides } = figure;
    if (!weeks.has(ref.split("/", 1)[0] ?? "")) continue;
    const now = known.get(ref)?.figure;
    const isSame = now?.value === value && now.unit === unit && now.qualifier === qualifier;
    if (isSame) continue;
    const text =
      language === record.language
        ? figure.text
        : qualify(formatQuantity(value, unit, language).text, qualifier, language);
    if (now) changes.changed.push({ ref, label, old: text, new: figureText(now, language), slides });
    else changes.gone.push({ ref, label, text, slides });
  }
  return changes;
}

/** The edition of each week of the deck, in the deck's own language where there is one. */
function comparable({ editions: told }: DeckRecord, editions: readonly Briefing[]): Briefing[] {
  return told.flatMap(({ week, language }) => {
    const same = editions.filter((edition) => edition.week === week);
    return same.find((edition) => edition.language === language) ?? same[0] ?? [];
  });
}

function editionChanges({ editions: told }: DeckRecord, own: Briefing[]): Pick<Changes, "editionsChanged" | "missing"> {
  const weeks = (those: DeckRecord["editions"]) => [...new Set(those.map(({ week }) => week))];
  const changed = told.filter(({ week, language, hash }) => {
    const now = own.find((edition) => edition.week === week && edition.language === language);
    return now && hashOf(now) !== hash;
  });
  const missing = told.filter(({ week }) => !own.some((edition) => edition.week === week));
  return { editionsChanged: weeks(changed), missing: weeks(missing) };
}
