/** Feeds as they are sent: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1). Same input, same bytes. */
import type { Briefing, Theme } from "@/briefing/schema";
import { el } from "@/deck/pptx/xml";
import { feedsOf } from "./feed-entries";
import type { Feed, FeedEntry } from "./feed-types";

export interface FeedOptions {
  /** The site's own name, who speaks in its feeds. */
  author: string;
  /** The site's address, http or https, as `siteAddress` gives it; undefined where it is not known. */
  site: string | undefined;
}

/** By name: "feed.fr.xml", "feed.fr.json", "feed.capital.fr.xml". */
export function feedFiles(
  editions: readonly Briefing[],
  themes: readonly Theme[],
  { author, site }: FeedOptions,
): Map<string, string> {
  return new Map(
    feedsOf(editions, themes, author).flatMap((feed) => {
      const atom = [`${feed.name}.xml`, atomOf(feed, site)] as const;
      const isMain = feed.name === `feed.${feed.language}`;
      return isMain ? [atom, [`${feed.name}.json`, jsonFeedOf(feed, site)] as const] : [atom];
    }),
  );
}

/** An address with "/" at its end, without search and hash; undefined where it is no http or https address. */
export function siteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/\/*$/, "/")}` : undefined;
}

/** Without the site's address, links are relative to the feed, which lies in `briefings/`: RFC 4287, section 4.2.7.1. */
export function atomOf(feed: Feed, site: string | undefined): string {
  const link = (path: string) => (site ?? "../") + path;
  const self = site === undefined ? `${feed.name}.xml` : `${site}briefings/${feed.name}.xml`;
  const root = el(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    el("id", {}, feed.id),
    el("title", {}, feed.title),
    feed.subtitle !== undefined && el("subtitle", {}, feed.subtitle),
    el("updated", {}, feed.updated),
    el("author", {}, el("name", {}, feed.author)),
    el("link", { rel: "self", type: "application/atom+xml", href: self }),
    el("link", { rel: "alternate", type: "text/html", href: link(feed.path) }),
    ...feed.entries.map((entry) => atomEntry(entry, link)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

function atomEntry(
  { path, id, title, summary, content, published, updated, tags }: FeedEntry,
  link: (path: string) => string,
) {
  return el(
    "entry",
    {},
    el("id", {}, id),
    el("title", {}, title),
    el("link", { rel: "alternate", type: "text/html", href: link(path) }),
    el("published", {}, published),
    el("updated", {}, updated),
    ...tags.map((tag) => el("category", { term: tag.id, label: tag.label })),
    el("summary", {}, summary),
    el("content", { type: "html" }, content(link)),
  );
}

/** JSON Feed knows absolute addresses only: without the site's, it has none. */
export function jsonFeedOf(feed: Feed, site: string | undefined): string {
  const link = (path: string) => (site === undefined ? undefined : site + path);
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: link(feed.path),
    feed_url: link(`briefings/${feed.name}.json`),
    description: feed.subtitle,
    authors: [{ name: feed.author }],
    language: feed.language,
    items: feed.entries.map(({ path, id, title, summary, content, published, updated, tags }) => ({
      ...{ id, url: link(path), title, summary, content_html: content(link) },
      ...{ date_published: published, date_modified: updated, tags: tags.map(({ label }) => label) },
    })),
  });
}
