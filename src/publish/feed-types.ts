/** A feed before it is written as Atom or JSON Feed. */
import type { Language } from "@/lib/language";

export interface Feed {
  /** Under `briefings/`, without its ending: "feed.fr", "feed.capital.fr". */
  name: string;
  /** Where it leads, within the site: "fr/briefings". */
  path: string;
  /** A URN that never changes. */
  id: string;
  language: Language;
  title: string;
  subtitle: string | undefined;
  author: string;
  /** RFC 3339. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  path: string;
  id: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** HTML; `link` gives the address of a path within the site, undefined where links are to be left out. */
  content: (link: (path: string) => string | undefined) => string;
  /** RFC 3339. */
  published: string;
  updated: string;
  tags: { id: string; label: string }[];
}
