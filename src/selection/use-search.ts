import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Search } from "./search";

/** The page's state, read from its address. */
export function usePageSearch(): Search {
  return useSearch({ from: "/$lang" });
}

/** Changes part of the address in place: filters add no step to the history and leave the reader where they are. */
export function useChangeSearch(): (change: Partial<Search>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({ to: ".", search: (current) => ({ ...current, ...change }), replace: true, resetScroll: false });
}
