import { useQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { briefingQueries } from "@/briefing/queries";
import { usePageSearch } from "@/selection/use-search";

/** What of the address has no effect: parts that no page knows, and themes that the taxonomy lacks. */
export function useIgnored(): string[] {
  const { ignored } = useRouteContext({ from: "/$lang" });
  const { theme } = usePageSearch();
  const { data: themes } = useQuery(briefingQueries.themes());
  const unknown = themes ? theme.filter((id) => !themes.some((known) => known.id === id)) : [];
  return [...ignored, ...unknown.map((id) => `theme=${id}`)];
}
