/**
 * The one mock world, for `npm run dev:mock` and the end-to-end tests. Real files pass through; beside them stand
 * weeks that fail in a known way, to be opened by hand: /fr/briefings/2099-W01 and so on.
 */
import { bypass, delay, HttpResponse, http, passthrough } from "msw";
import type { EditionEntry } from "@/briefing/schema";
import { hostileBriefing, longBriefing, neighbourBriefing, oneBadStory, severalFaults } from "./fixtures/briefings";

let refusals = 0;

/** Each sentinel week and what reading it does. */
const sentinels: Record<string, (language: string) => Response | Promise<Response>> = {
  /** The host fails. */
  "2099-W01": () => new HttpResponse("Internal error", { status: 500 }),
  /** The host is slow. */
  "2099-W02": async (language) => {
    await delay(1500);
    return HttpResponse.json({ ...neighbourBriefing("2099-W02"), language });
  },
  /** The file is cut off. */
  "2099-W03": () =>
    new HttpResponse('{ "week": "2099-W03", "title": ', { headers: { "content-type": "application/json" } }),
  /** The envelope breaks the format in several fields. */
  "2099-W04": () => HttpResponse.json({ ...severalFaults() }),
  /** One story of two breaks the format. */
  "2099-W05": (language) => HttpResponse.json({ ...oneBadStory("2099-W05"), language }),
  /** The host does not have it. */
  "2099-W06": () => new HttpResponse("Not found", { status: 404 }),
  /** A single-page host answers a missing file with its own page. */
  "2099-W07": () => HttpResponse.html("<!doctype html><title>Vigie</title>"),
  /** The session has expired. */
  "2099-W08": () => new HttpResponse("Sign in", { status: 401 }),
  /** Nothing answers. */
  "2099-W09": () => HttpResponse.error(),
  /** The longest texts that an editor may write. */
  "2099-W10": (language) => HttpResponse.json({ ...longBriefing("2099-W10"), language }),
  /** The host refuses twice, which is once with the retry, and then answers. */
  "2099-W12": (language) => {
    refusals += 1;
    if (refusals % 3 !== 0) return new HttpResponse("Busy", { status: 503 });
    return HttpResponse.json({ ...neighbourBriefing("2099-W12"), language });
  },
  /** Text that tries to be something else. */
  "2099-W11": (language) => HttpResponse.json({ ...hostileBriefing("2099-W11"), language }),
};

/** Beside the real weeks: one before the first of them, in French only. */
const neighbours: Record<string, readonly string[]> = { "2025-W48": ["fr"] };

export const handlers = [
  http.get("*/briefings/index.json", async ({ request }) => {
    const real = (await (await fetch(bypass(request))).json()) as { editions: EditionEntry[] };
    const others = Object.entries(neighbours).flatMap(([week, languages]) =>
      languages.map((language) => entry(week, language)),
    );
    return HttpResponse.json({ editions: [...real.editions, ...others] });
  }),
  http.get("*/briefings/:file", ({ params }) => {
    const [, week = "", language = ""] = /^(\d{4}-W\d{2})\.(\w{2})\.json$/.exec(String(params["file"])) ?? [];
    const sentinel = sentinels[week];
    if (sentinel) return sentinel(language);
    const languages = neighbours[week];
    if (!languages) return passthrough();
    if (!languages.includes(language)) return new HttpResponse("Not found", { status: 404 });
    return HttpResponse.json({ ...neighbourBriefing(week), language });
  }),
];

function entry(week: string, language: string): EditionEntry {
  const { title, standfirst, period, stories } = neighbourBriefing(week);
  return {
    week,
    language: language === "en" ? "en" : "fr",
    title,
    standfirst,
    period,
    stories: stories.length,
    themes: {},
  };
}
