import type { ToldFigure } from "@/briefing/model/figures";
import type { Briefing, Story, Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";
import { deckColours, type LineChart } from "./plan-types";

export interface SummaryInput {
  /** The edition that gives the deck its name, its takeaways and its questions: the newest of those told. */
  briefing: Briefing;
  /** Every edition that the stories come from, oldest first, where they are several. */
  editions?: readonly Briefing[];
  themes: readonly Theme[];
  /** The stories that pass the filters, in the order on screen. */
  stories: readonly Story[];
  /** Their figures, of the kinds asked for. */
  figures: readonly ToldFigure[];
  /** The filters in words; empty where the whole week goes out. */
  filters: readonly string[];
  /** Whether the reader chose the stories one by one. */
  picked?: boolean | undefined;
  scale: "log" | "linear";
  /** The dashboard's whole address, filters included. */
  url: string;
  language: Language;
  /** Of the deployment. */
  site?: string | undefined;
}

export interface DeckInput extends SummaryInput {
  trend?: TrendInput | undefined;
}

/** A chart over time: made from the archive, which decks do not read. */
export interface TrendInput {
  /** The finding. */
  title: string;
  chart: LineChart;
  /** What must be said beside it. */
  caveats: string[];
  /** Publishers of the values drawn. */
  publishers: string[];
  /** Every value drawn, with its caveat. */
  notes: string[];
}

/** A theme's colour token as a deck knows it: one that it does not is neutral. */
export function deckColour(token: string): string {
  return (deckColours as readonly string[]).includes(token) ? token : "capital";
}

/** Figures that have a row each on the slide of an only story: more do not fit one page beside a chart. */
export const mostFigureRows = 5;

/** The story that the filters leave, or the only one picked: the slide is then about it. */
export function onlyStory(input: SummaryInput): Story | undefined {
  const { filters, picked, stories } = input;
  return (filters.length || picked) && stories.length === 1 ? stories[0] : undefined;
}

export function editionsOf({ editions, briefing }: SummaryInput): readonly Briefing[] {
  return editions?.length ? editions : [briefing];
}

/** The week that tells a story. Stories are told apart by identity: two weeks may use one id. */
export function weekOf(story: Story, input: SummaryInput): string {
  return editionOf(story, input).week;
}

/** The dated rates of the edition that tells a figure. */
export function ratesOf({ story }: ToldFigure, input: SummaryInput): Briefing["rates"] {
  return editionOf(story, input).rates;
}

function editionOf(story: Story, input: SummaryInput): Briefing {
  return editionsOf(input).find(({ stories }) => stories.includes(story)) ?? input.briefing;
}

/** Whether a week goes out as it is: its editor's takeaways then tell it. */
export function isWholeWeek(input: SummaryInput): boolean {
  return !input.filters.length && !input.picked && editionsOf(input).length === 1;
}
