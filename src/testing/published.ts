/** The published editions, as the app reads them. */
import { readFileSync } from "node:fs";
import { parseBriefing, parseThemes } from "@/briefing/load";
import type { Briefing, Theme } from "@/briefing/schema";
import type { Language } from "@/lib/language";

export function published(week: string, language: Language): Briefing {
  const name = `${week}.${language}.json`;
  return parseBriefing(JSON.parse(readFileSync(`public/briefings/${name}`, "utf8")), name).briefing;
}

export function publishedThemes(): Theme[] {
  return parseThemes(JSON.parse(readFileSync("public/briefings/themes.json", "utf8")), "themes.json");
}
