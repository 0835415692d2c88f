import type { Lexicons } from "@/briefing/lexicons";
import type { Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import type { Week } from "@/lib/weeks";
import type { Gazetteer } from "../entities/gazetteer";

/** What the engine knows besides the text. */
export interface DraftingContext {
  language: Language;
  /** Where the editor has said it. */
  week?: Week;
  /** ISO 8601 with an offset. */
  publishedAt: string;
  themes: readonly Theme[];
  lexicons: Lexicons;
  gazetteer: Gazetteer;
  /** Of weeks and days named without one. */
  year?: number;
}
