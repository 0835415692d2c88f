/** What feeds tell: editions in the main ones, stories in those of a theme. */
import { figureText } from "@/briefing/model/figures";
import type { Briefing, Story, Theme } from "@/briefing/schema";
import { el, type Xml } from "@/deck/pptx/xml";
import { type Language, languages } from "@/lib/language";
import { m } from "@/paraglide/messages";
import type { Feed, FeedEntry } from "./feed-types";
import { stableId } from "./stable-id";

/** A year: who comes back after longer has the archive. */
const mostEditions = 52;
/** The date of a feed without entries, which Atom asks for all the same. */
const never = "1970-01-01T00:00:00Z";

/** One a language, and one a theme and language. An edition is in the feeds of its own language only. */
export function feedsOf(editions: readonly Briefing[], themes: readonly Theme[], author: string): Feed[] {
  return languages.flatMap((language) => {
    const newest = editions
      .filter((edition) => edition.language === language)
      .toSorted((a, b) => b.week.localeCompare(a.week))
      .slice(0, mostEditions);
    return [
      mainFeed(newest, language, themes, author),
      ...themes.map((theme) => themeFeed(newest, theme, language, author)),
    ];
  });
}

function mainFeed(editions: readonly Briefing[], language: Language, themes: readonly Theme[], author: string): Feed {
  const entries = editions.map((edition) => editionEntry(edition, themes));
  return {
    ...{ name: `feed.${language}`, path: `${language}/briefings`, id: stableId(`feed/${language}`), language },
    ...{ title: author, subtitle: undefined, author, updated: lastOf(entries), entries },
  };
}

function themeFeed(editions: readonly Briefing[], theme: Theme, language: Language, author: string): Feed {
  const { id, label, description } = theme;
  const entries = editions.flatMap((edition) =>
    edition.stories.flatMap((story, index) =>
      story.themes.includes(id) ? storyEntry(edition, story, index, theme) : [],
    ),
  );
  return {
    ...{ name: `feed.${id}.${language}`, path: `${language}/themes/${id}`, id: stableId(`feed/${id}/${language}`) },
    ...{ language, title: `${author} · ${label[language]}`, subtitle: description[language], author },
    ...{ updated: lastOf(entries), entries },
  };
}

function editionEntry(edition: Briefing, themes: readonly Theme[]): FeedEntry {
  const { week, language, title, standfirst, takeaways, stories } = edition;
  const path = `${language}/briefings/${week}`;
  const leading = themes.filter(({ id }) => stories.some((story) => story.themes[0] === id));
  return {
    ...{ path, id: stableId(`${week}/${language}`), title, summary: standfirst, ...dates(edition, "") },
    tags: leading.map(({ id, label }) => ({ id, label: label[language] })),
    content: (link) =>
      html(
        el("p", {}, standfirst),
        el("h2", {}, m.takeaways_title({}, { locale: language })),
        el("ul", {}, ...takeaways.map(({ text }) => el("li", {}, text))),
        el("h2", {}, m.stories_title({}, { locale: language })),
        ...stories.flatMap((story) => [
          el("h3", {}, anchor(link(`${path}/${story.id}`), story.title)),
          el("p", {}, story.summary),
          ...figureList(story, language),
        ]),
      ),
  };
}

function storyEntry(edition: Briefing, story: Story, index: number, { id, label }: Theme): FeedEntry {
  const { week, language } = edition;
  return {
    ...{ path: `${language}/briefings/${week}/${story.id}`, id: stableId(`${week}/${story.id}/${language}`) },
    ...{ title: story.title, summary: story.summary, ...dates(edition, `/stories/${index}/`) },
    tags: [{ id, label: label[language] }],
    content: () =>
      html(
        ...story.body.map((paragraph) => el("p", {}, paragraph)),
        ...figureList(story, language),
        el("p", {}, el("strong", {}, m.for_leaders({}, { locale: language })), " ", story.implication),
        ...(story.sources.length ? [el("p", {}, m.sources_label({}, { locale: language }), ...sources(story))] : []),
      ),
  };
}

function figureList({ figures }: Story, language: Language): Xml[] {
  if (!figures.length) return [];
  return [
    el(
      "ul",
      {},
      ...figures.map((figure) => el("li", {}, `${figure.label} · `, el("strong", {}, figureText(figure, language)))),
    ),
  ];
}

const sources = (story: Story) =>
  story.sources.flatMap(({ title, publisher, url }, index) => [
    index ? "\u00a0· " : " ",
    anchor(url, `${publisher}, ${title}`),
  ]);
const anchor = (href: string | undefined, text: string) => (href === undefined ? text : el("a", { href }, text));
const html = (...parts: Xml[]) => parts.map(({ xml }) => xml).join("");

/** An entry is new again when it was corrected: RFC 4287, section 4.2.15. Corrections of `path` and below it count. */
function dates({ publishedAt, corrections = [] }: Briefing, path: string): { published: string; updated: string } {
  const published = instant(publishedAt);
  const ours = corrections.filter((correction) => correction.path.startsWith(path)).map(({ date }) => instant(date));
  return { published, updated: [published, ...ours].sort().at(-1) ?? published };
}

/** RFC 3339 in UTC, to the second, so that dates sort as texts do. */
function instant(date: string): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, "Z");
}

const lastOf = (entries: readonly FeedEntry[]) =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? never;
