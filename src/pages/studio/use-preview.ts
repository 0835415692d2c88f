import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type AnyRouter, useRouter } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { type LoadedBriefing, parseBriefing } from "@/briefing/load";
import { briefingQueries } from "@/briefing/queries";
import { type Issue, SchemaError } from "@/lib/errors";
import { type Language, languages } from "@/lib/language";
import { readMessage, studioChannel } from "./preview-channel";
import { readableStories } from "./readable-stories";
import { createStore } from "./store";

export type Shown =
  | { kind: "waiting" }
  /** The draft is no edition yet: what it lacks. */
  | { kind: "lacking"; issues: readonly Issue[]; stories: number }
  | { kind: "shown" };

const shown = createStore<Shown>({ kind: "waiting" });
let listening: string | undefined;

/**
 * Shows the studio's draft in this window, for as long as the window lives: the dashboard takes the page's place, and
 * goes on following the draft. Once a window, whatever is drawn in it; asked again by a reload, which starts anew.
 */
function listen(id: string, language: Language, client: QueryClient, router: AnyRouter): void {
  if (listening === id) return;
  listening = id;
  const channel = studioChannel(id);
  let week: string | undefined;
  // The bar keeps the preview's own address on every page of the draft, and a reload asks the studio again.
  const mask = { to: "/$lang/studio/preview", params: { lang: language }, hash: id, unmaskOnReload: true };
  channel.onmessage = (event) => {
    const message = readMessage(event);
    if (message?.kind !== "show") return;
    const loaded = languages.flatMap((one) => read(message.editions[one]));
    for (const { edition } of loaded) if (edition) put(client, edition);
    const mine = read(message.editions[language])[0] ?? loaded[0];
    if (!mine?.edition) return shown.set({ kind: "lacking", issues: mine?.issues ?? [], stories: mine?.stories ?? 0 });
    shown.set({ kind: "shown" });
    const next = mine.edition.briefing.week;
    if (next === week) return;
    week = next;
    void router.navigate({
      to: "/$lang/briefings/$week",
      params: { lang: mine.edition.briefing.language, week },
      replace: true,
      mask,
    });
  };
  router.subscribe("onResolved", ({ toLocation: { pathname, search, hash, maskedLocation } }) => {
    const isDrafts = week !== undefined && pathname.includes(`/briefings/${week}`);
    if (!isDrafts || maskedLocation) return;
    // The same place with the same state would only be loaded again: with a state of its own it is masked.
    const state = <T>(before: T) => ({ ...before, preview: id });
    void router.navigate({ to: pathname, search, hash, state, replace: true, resetScroll: false, mask });
  });
  channel.postMessage({ kind: "ask" });
}

interface Read {
  edition?: LoadedBriefing;
  issues: readonly Issue[];
  /** How many stories could be shown. */
  stories: number;
}

function read(input: unknown): Read[] {
  if (input === undefined) return [];
  try {
    const edition = parseBriefing(input, "");
    return [{ edition, issues: [], stories: edition.briefing.stories.length }];
  } catch (error) {
    return [{ issues: error instanceof SchemaError ? error.issues : [], stories: readableStories(input) }];
  }
}

function put(client: QueryClient, edition: LoadedBriefing): void {
  const { week, language } = edition.briefing;
  // An edition never goes stale (briefing/queries.ts): the published one does not come in its place.
  client.setQueryData(briefingQueries.week(week, language).queryKey, edition);
}

/** What this window shows of the draft that its address names. */
export function usePreview(id: string, language: Language): Shown {
  const client = useQueryClient();
  const router = useRouter();
  return useSyncExternalStore(
    (changed) => {
      listen(id, language, client, router);
      return shown.subscribe(changed);
    },
    shown.get,
    shown.get,
  );
}
