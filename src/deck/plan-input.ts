import type { ToldFigure } from "@/briefing/model/figures";
import type { Briefing, Story, Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { deckColours } from "./plan-types";

export interface SummaryInput {
  briefing: Briefing;
  themes: readonly Theme[];
  /** The stories that pass the filters, in the order on screen. */
  stories: readonly Story[];
  /** Their figures, of the kinds asked for. */
  figures: readonly ToldFigure[];
  /** The filters in words; empty where the whole week goes out. */
  filters: readonly string[];
  scale: "log" | "linear";
  /** The dashboard's whole address, filters included. */
  url: string;
  language: Language;
}

/** A theme's colour token as a deck knows it: one that it does not is neutral. */
export function deckColour(token: string): string {
  return (deckColours as readonly string[]).includes(token) ? token : "capital";
}

/** Figures that have a row each on the slide of an only story: more do not fit one page beside a chart. */
export const mostFigureRows = 5;

/** The story that the filters leave, where it is one alone: the slide is then about it. */
export function onlyStory({ filters, stories }: SummaryInput): Story | undefined {
  return filters.length && stories.length === 1 ? stories[0] : undefined;
}
