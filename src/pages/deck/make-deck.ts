/** All that the page shows and sends, from what it has read: pure. */
import { type ToldFigure, toldFigures } from "@/briefing/model/figures";
import type { Briefing, Story, Theme } from "@/briefing/schema";
import type { Composition } from "@/deck/composition";
import { placeDeck } from "@/deck/layout/place";
import type { PlacedSlide } from "@/deck/layout/placed";
import { type Sheet, sheetOf } from "@/deck/layout/sheet";
import { deckSlides, planDeck } from "@/deck/plan-deck";
import type { DeckInput, TrendInput } from "@/deck/plan-input";
import type { DeckPlan, SlidePlan } from "@/deck/plan-types";
import type { DeckStyle } from "@/deck/style";
import type { Language } from "@/lib/language";
import { applySelection, entitiesIn } from "@/selection/apply";
import { filterLabels } from "@/selection/labels";
import { effectiveSearch, type Search } from "@/selection/search";
import type { PickedStory } from "@/workspace/picks";

export interface DeckMaterial {
  /** Oldest first, one at least. */
  editions: readonly Briefing[];
  picks?: readonly PickedStory[] | undefined;
  themes: readonly Theme[];
  search: Search;
  language: Language;
  site: string | undefined;
  /** Where the deck links back to. */
  url: string;
  trend: (stories: readonly Story[]) => TrendInput | undefined;
}

export interface Deck {
  input: DeckInput;
  stories: readonly { week: string; story: Story }[];
  plan: DeckPlan;
  /** In order, those left out too. */
  slides: SlidePlan[];
  sheet: Sheet;
  style: DeckStyle;
  /** Of the plan: what leaves. */
  placed: PlacedSlide[];
}

export function makeDeck(material: DeckMaterial, composition: Composition, style: DeckStyle): Deck {
  const { editions, themes, search, language, site, url } = material;
  const stories = storiesOf(material);
  const chosen = stories.map(({ story }) => story);
  const told = editions.filter(({ week }) => stories.some((one) => one.week === week));
  const briefing = told.at(-1) ?? editions.at(-1);
  if (!briefing) throw new RangeError("a deck needs an edition");
  const input: DeckInput = {
    briefing,
    editions: told,
    themes,
    stories: chosen,
    figures: figuresOf(chosen, material),
    filters: material.picks ? [] : filtersOf(material),
    picked: Boolean(material.picks),
    scale: search.scale,
    url,
    language,
    site,
    trend: composition.form === "full" ? material.trend(chosen) : undefined,
  };
  const plan = planDeck(input, composition);
  const sheet = sheetOf(style.size, style.logo);
  return { input, stories, plan, slides: deckSlides(input, composition), sheet, style, placed: placeDeck(plan, sheet) };
}

function storiesOf(material: DeckMaterial): { week: string; story: Story }[] {
  const { editions, picks } = material;
  if (picks)
    return picks.flatMap((pick) => {
      const story = editions.find(({ week }) => week === pick.week)?.stories.find(({ id }) => id === pick.story);
      return story ? [{ week: pick.week, story }] : [];
    });
  return editions.flatMap((briefing) =>
    applySelection(briefing, knownSearch(material)).stories.map((story) => ({
      week: briefing.week,
      story,
    })),
  );
}

function figuresOf(stories: readonly Story[], { picks, search }: DeckMaterial): ToldFigure[] {
  return toldFigures(stories, picks ? [] : search.kind);
}

/** The themes that no edition of the deck knows are dropped from all of them. */
function knownSearch({ editions, search, themes }: DeckMaterial): Search {
  const known = new Set(editions.flatMap((briefing) => effectiveSearch(search, themes, briefing).theme));
  return { ...search, theme: search.theme.filter((id) => known.has(id)) };
}

function filtersOf(material: DeckMaterial): string[] {
  const { editions, themes, language } = material;
  const entities = editions.flatMap(entitiesIn);
  return filterLabels(knownSearch(material), entities, themes, language).map(({ label }) => label);
}
