/** The state of every page, which is its address. Each key falls back by itself: a shared link never breaks. */
import * as z from "zod/mini";
import { type Briefing, type FigureKind, figureKinds, type Theme } from "@/briefing/schema";
import { isWeek } from "@/lib/weeks";

export const sorts = ["importance", "date", "amount"] as const;
export const scales = ["log", "linear"] as const;
/** Weeks that the dashboard looks back on, to say what is new. */
export const lookbacks = ["1", "4", "12"] as const;
export type Lookback = (typeof lookbacks)[number];
export type Sort = (typeof sorts)[number];
export type Scale = (typeof scales)[number];

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const isId = (item: string) => idPattern.test(item);
const isKind = (item: string): item is FigureKind => (figureKinds as readonly string[]).includes(item);

/** "a,b" or ["a", "b"], each once, what is not understood left out. */
function listOf<T extends string>(known: (item: string) => boolean) {
  const read = z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((value: string | string[]) => [...new Set(itemsOf(value).filter(known))] as T[]),
  );
  return z.catch(z.prefault(read, []), []);
}

function itemsOf(value: string | string[]): string[] {
  return (typeof value === "string" ? value.split(",") : value).map((item) => item.trim()).filter(Boolean);
}

const week = z.catch(z.optional(z.string().check(z.refine(isWeek))), undefined);

export const searchSchema = z.object({
  /** Any of these themes. */
  theme: listOf<string>(isId),
  /** Any of these companies or persons. */
  entity: listOf<string>(isId),
  /** Stories that have a figure of any of these kinds, and these figures only. */
  kind: listOf<FigureKind>(isKind),
  q: z.catch(z._default(z.string().check(z.maxLength(200)), ""), ""),
  from: week,
  to: week,
  sort: z.catch(z._default(z.enum(sorts), "importance"), "importance"),
  scale: z.catch(z._default(z.enum(scales), "log"), "log"),
  since: z.catch(z._default(z.enum(lookbacks), "1"), "1"),
});

export type Search = z.output<typeof searchSchema>;

/** What an address leaves out. */
export const searchDefaults = {
  theme: [],
  entity: [],
  kind: [],
  q: "",
  sort: "importance",
  scale: "log",
  since: "1",
} satisfies Partial<Search>;

/** Keys that mail and chat tools append to links, which mean nothing here and are no fault of the reader's. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|mkt_tok|igshid|ref)$/;

/** The parts of a raw address that were dropped, as the reader would recognise them: "sort=size", "colour". */
export function ignoredParts(raw: Record<string, string>): string[] {
  return Object.entries(raw).flatMap(([key, value]) => {
    if (tracking.test(key)) return [];
    switch (key) {
      case "theme":
      case "entity":
        return unknownItems(key, value, isId);
      case "kind":
        return unknownItems(key, value, isKind);
      case "q":
        return value.length > 200 ? [`q=${value.slice(0, 20)}…`] : [];
      case "from":
      case "to":
        return isWeek(value) ? [] : [`${key}=${value}`];
      case "sort":
        return (sorts as readonly string[]).includes(value) ? [] : [`${key}=${value}`];
      case "scale":
        return (scales as readonly string[]).includes(value) ? [] : [`${key}=${value}`];
      case "since":
        return (lookbacks as readonly string[]).includes(value) ? [] : [`${key}=${value}`];
      default:
        return [key];
    }
  });
}

function unknownItems(key: string, value: string, known: (item: string) => boolean): string[] {
  return itemsOf(value)
    .filter((item) => !known(item))
    .map((item) => `${key}=${item}`);
}

/** The search without the themes that neither the taxonomy nor the edition knows: these are said in a banner, and dropped. */
export function effectiveSearch(search: Search, themes: readonly Theme[], briefing: Briefing): Search {
  const known = new Set([...themes.map((theme) => theme.id), ...briefing.stories.flatMap((story) => story.themes)]);
  return { ...search, theme: search.theme.filter((id) => known.has(id)) };
}
