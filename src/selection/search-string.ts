import { type Search, searchDefaults, searchSchema } from "./search";

/**
 * Addresses as people write them: every value is text, a list is joined by commas. The router's own reading would
 * take `q=2026` for a number and write lists as JSON.
 */
export function parseSearch(text: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(text))
    found.set(key, found.has(key) ? `${found.get(key)},${value}` : value);
  return Object.fromEntries(found);
}

/** Only what pages know: the rest is told to the reader once, and not carried from page to page. */
export function parseKnownSearch(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parseSearch(text)).filter(([key]) => Object.hasOwn(searchSchema.shape, key)),
  );
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join(",") : value;
    return text === undefined || text === "" ? [] : [`${encode(key)}=${encode(String(text))}`];
  });
  return pairs.length ? `?${pairs.join("&")}` : "";
}

/** The address of a search outside of the router, as the router would write it: without what is the default. */
export function searchText(search: Partial<Search>): string {
  const defaults: Record<string, unknown> = searchDefaults;
  return stringifySearch(
    Object.fromEntries(Object.entries(search).filter(([key, value]) => String(value) !== String(defaults[key]))),
  );
}

function encode(text: string): string {
  // A lone surrogate, which encodeURIComponent refuses, becomes U+FFFD.
  return encodeURIComponent(text.toWellFormed()).replaceAll("%2C", ",").replaceAll("%20", "+");
}
