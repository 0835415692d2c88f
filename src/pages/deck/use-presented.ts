import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Search } from "@/selection/search";
import { searchText } from "@/selection/search-string";
import { usePageSearch } from "@/selection/use-search";
import { deckQueries } from "./deck-queries";
import type { DeckSource } from "./deck-source";
import type { Deck } from "./make-deck";
import { useDeck, useDeckSource } from "./use-deck";

export interface Presented {
  deck: Deck;
  /** From 1. */
  number: number;
  total: number;
  go: (to: number) => void;
}

/** Windows of one selection follow each other, and no others. */
const channelOf = (source: DeckSource, search: Search) =>
  new BroadcastChannel(`vigie:presentation:${source.key}${searchText(search)}`);

/**
 * The deck as it is shown, and the slide that the address names: "#3". The screen and the speaker's window follow each
 * other through a channel of this browser. Undefined while there is nothing to show.
 */
export function usePresented(): Presented | undefined {
  const source = useDeckSource();
  const search = usePageSearch();
  const navigate = useNavigate();
  const { data: composition } = useSuspenseQuery(deckQueries.draft(source));
  const { deck } = useDeck(source, composition);
  const total = deck?.placed.length ?? 0;
  const hash = useLocation({ select: (location) => location.hash });
  const number = Math.min(Math.max(1, Number.parseInt(hash, 10) || 1), Math.max(1, total));
  const show = (to: number) =>
    navigate({ to: ".", search, hash: String(to), replace: true, resetScroll: false, hashScrollIntoView: false });
  // Another window is an outside system: what it says becomes this window's address.
  useEffect(() => {
    const channel = channelOf(source, search);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === "number" && Number.isInteger(data)) void show(data);
    };
    return () => channel.close();
  });
  if (!deck || !total) return undefined;
  return {
    deck,
    number,
    total,
    go: (to) => {
      const next = Math.min(Math.max(1, to), total);
      if (next === number) return;
      void show(next);
      const channel = channelOf(source, search);
      channel.postMessage(next);
      channel.close();
    },
  };
}

const steps: Record<string, (number: number, total: number) => number> = {
  ArrowRight: (number) => number + 1,
  ArrowDown: (number) => number + 1,
  PageDown: (number) => number + 1,
  " ": (number) => number + 1,
  ArrowLeft: (number) => number - 1,
  ArrowUp: (number) => number - 1,
  PageUp: (number) => number - 1,
  Backspace: (number) => number - 1,
  Home: () => 1,
  End: (_, total) => total,
};

/** Keys of a presentation, wherever the focus is; a button that is focused keeps its own. */
export function useSlideKeys(
  { number, total, go }: Pick<Presented, "number" | "total" | "go">,
  other: Record<string, () => void>,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isButton = (event.target as HTMLElement).matches?.("button, a") && [" ", "Enter"].includes(event.key);
      if (isButton) return;
      const step = steps[event.key];
      const action = other[event.key.toLowerCase()];
      if (!step && !action) return;
      event.preventDefault();
      if (step) go(step(number, total));
      else action?.();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
