import { m } from "@/paraglide/messages";
import type { ChartTexts } from "./chart-data";

/** As many notes as can be read under a picture; more are told by their number. */
const mostNotes = 6;

/** The paragraphs under a picture: caveats, sources, whose it is. */
export function credits({ notes, sources }: ChartTexts, edition: string): string[] {
  const told = notes.length > mostNotes ? [m.picture_caveats({ count: notes.length, shown: notes.length })] : notes;
  return [...told, ...(sources.length ? [m.picture_sources({ publishers: sources.join(", ") })] : []), edition];
}
