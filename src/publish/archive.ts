/** Writes the rows of a year: what pages over time need of its editions, in one request. */
import type { ArchiveFile } from "@/briefing/archive-schema";
import { editionsFor } from "@/briefing/model/editions";
import { sourceOf, type ToldFigure } from "@/briefing/model/figures";
import { type Briefing, isMoneyKind, type Story } from "@/briefing/schema";
import { type Language, languages } from "@/lib/language";
import { weekYear } from "@/lib/weeks";

/** The files of every year and language, by name: "2026.fr.json". */
export function archives(editions: readonly Briefing[]): Map<string, ArchiveFile> {
  const years = [...new Set(editions.map(({ week }) => weekYear(week)))];
  return new Map(
    years.flatMap((year) =>
      languages.map((language) => [`${year}.${language}.json`, archiveOf(editions, year, language)] as const),
    ),
  );
}

/** A week that lacks the language is there in one that it has, and marked so. */
export function archiveOf(editions: readonly Briefing[], year: number, language: Language): ArchiveFile {
  const ofYear = editions.filter(({ week }) => weekYear(week) === year);
  const chosen = editionsFor(ofYear, language).reverse();
  const lists = new Lists();
  const stories = chosen.flatMap((edition) => edition.stories);
  const figures = stories.flatMap((story) => story.figures.map((figure) => ({ story, figure })));
  const columns = { stories: storyColumns(stories, lists), figures: figureColumns(figures, lists) };
  const weeks = chosen.map((edition) => ({
    week: edition.week,
    ...(edition.language === language ? {} : { language: edition.language }),
    ...(edition.rates ? { rates: edition.rates } : {}),
    stories: edition.stories.length,
  }));
  return { year, language, ...lists.all(), weeks, ...columns };
}

function storyColumns(stories: readonly Story[], lists: Lists): ArchiveFile["stories"] {
  return {
    id: stories.map(({ id }) => id),
    title: stories.map(({ title }) => title),
    date: stories.map(({ date }) => date ?? null),
    themes: stories.map(({ themes }) => themes.map((theme) => lists.themes.place(theme))),
    entities: stories.map(({ entities }) => entities.map((entity) => lists.entity(entity))),
    thread: stories.map(({ thread }) => (thread ? lists.threads.place(thread) : null)),
    figures: stories.map(({ figures }) => figures.length),
  };
}

function figureColumns(told: readonly ToldFigure[], lists: Lists): ArchiveFile["figures"] {
  const figures = told.map(({ figure }) => figure);
  return {
    id: figures.map(({ id }) => id),
    label: figures.map(({ label }) => label),
    kind: figures.map(({ kind }) => kind),
    value: figures.map(({ value }) => value),
    unit: figures.map(({ unit }) => unit),
    qualifier: figures.map(({ qualifier }) => qualifier),
    claim: figures.map(({ claim }) => claim ?? null),
    entity: told.map(({ story, figure }) => {
      const holder = story.entities.find(({ id }) => id === figure.entity);
      return holder ? lists.entity(holder) : null;
    }),
    asOf: figures.map(({ asOf }) => asOf ?? null),
    publisher: told.map((one) => {
      const source = sourceOf(one);
      return source ? lists.publishers.place(source.publisher) : null;
    }),
    // Only money is drawn over time, and so only its caveats must be at hand.
    note: figures.map(({ kind, note }) => (note && isMoneyKind(kind) ? note : null)),
  };
}

/** Words that come often, once each: a row names them by their place. */
class Lists {
  readonly themes = new Places();
  readonly threads = new Places();
  readonly publishers = new Places();
  readonly #entities = new Places();
  readonly #rows: ArchiveFile["entities"] = [];

  entity({ id, name, kind }: Story["entities"][number]): number {
    // Told apart by all three: an editor who renames a company does not rename it in the past.
    const place = this.#entities.place(`${id} ${kind} ${name}`);
    this.#rows[place] = [id, name, kind];
    return place;
  }

  all() {
    return {
      themes: this.themes.items,
      threads: this.threads.items,
      publishers: this.publishers.items,
      entities: this.#rows,
    };
  }
}

class Places {
  readonly items: string[] = [];
  readonly #known = new Map<string, number>();

  place(item: string): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    this.#known.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}
