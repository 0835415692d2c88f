import { useQueries, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { weeksOf } from "@/briefing/model/editions";
import { briefingQueries } from "@/briefing/queries";
import type { Composition } from "@/deck/composition";
import { defaultStyle } from "@/deck/default-style";
import type { DeckStyle } from "@/deck/style";
import { styleOf } from "@/deck/template/style-of-template";
import type { Search } from "@/selection/search";
import { searchText } from "@/selection/search-string";
import { usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import tokens from "@/ui/tokens.css?raw";
import { usePicks } from "@/workspace/use-picks";
import { deckQueries, trendYears } from "./deck-queries";
import { type DeckSource, deckSource } from "./deck-source";
import { type Deck, makeDeck } from "./make-deck";
import { trendInput } from "./trend-input";

export function useDeckSource(): DeckSource {
  const { from, to } = usePageSearch();
  const { data: editions = [] } = useQuery(briefingQueries.editions());
  const picks = usePicks();
  return useMemo(() => deckSource({ from, to }, editions, picks), [from, to, editions, picks]);
}

export interface LoadedDeck {
  /** Absent when the selection is empty. */
  deck: Deck | undefined;
  /** Weeks whose edition could not be read. */
  missingWeeks: string[];
  trendMissing: boolean;
}

/** The deck of a source under a composition. Throws when none of its editions could be read. */
export function useDeck(source: DeckSource, composition: Composition): LoadedDeck {
  const pageLanguage = useLanguage();
  const language = composition.language ?? pageLanguage;
  const search = usePageSearch();
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const { data: config } = useSuspenseQuery(briefingQueries.config());
  const { data: published = [] } = useQuery(briefingQueries.editions());
  const style = useDeckStyle(composition);
  const { origin = "" } = useRouter();
  const weeks = useQueries({ queries: source.weeks.map((week) => briefingQueries.week(week, language)) });
  const years = useQueries({
    queries: trendYears(source, weeksOf(published)).map((year) => briefingQueries.archive(year, language)),
  });
  const failed = weeks.filter(({ isError }) => isError);
  if (failed.length && failed.length === weeks.length) throw failed[0]?.error;
  const editions = weeks.flatMap(({ data }) => data?.briefing ?? []);
  const archive = years.flatMap(({ data }) => data ?? []).filter(({ week }) => week <= (source.weeks.at(-1) ?? ""));
  // Queries keep the identity of what they hold: joined, their versions tell when a deck must be made anew.
  const version = [...weeks, ...years].map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the editions and the archive.
  const deck = useMemo(() => {
    if (!editions.length) return undefined;
    const made = makeDeck(
      {
        editions,
        picks: source.picks,
        themes,
        search,
        language,
        site: config.title,
        url: linkBack(origin, source, search, pageLanguage),
        trend: (stories) =>
          trendInput(stories, { archive, choice: composition.trend, themes, language, scale: search.scale }),
      },
      composition,
      style,
    );
    return made.stories.length ? made : undefined;
  }, [version, source, themes, search, language, config, composition, style]);
  return {
    deck,
    missingWeeks: source.weeks.filter((_, i) => weeks[i]?.isError),
    trendMissing: years.some(({ isError }) => isError),
  };
}

/** Of one week its dashboard, with the filters; else the deck's own page. */
function linkBack(origin: string, source: DeckSource, search: Search, language: string): string {
  const [week] = source.weeks;
  const base = `${origin}${import.meta.env.BASE_URL}${language}`;
  if (source.picks || source.weeks.length !== 1) return `${base}/deck${searchText(search)}`;
  return `${base}/briefings/${week}${searchText({ ...search, from: undefined, to: undefined })}`;
}

function useDeckStyle({ ratio, scheme }: Composition): DeckStyle {
  const { data: config } = useSuspenseQuery(briefingQueries.config());
  const { data: template } = useQuery(deckQueries.template());
  const { data: logo } = useQuery(deckQueries.logo(config.logo));
  const { accent } = config;
  return useMemo(() => {
    const base = defaultStyle(tokens, { ratio, scheme, ...(accent && { accent }), ...(logo && { logo }) });
    return template ? styleOf(template, base) : base;
  }, [ratio, scheme, accent, logo, template]);
}
