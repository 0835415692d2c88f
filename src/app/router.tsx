import type { QueryClient } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { routeTree } from "@/routeTree.gen";
import { ignoredParts } from "@/selection/search";
import { parseSearch, stringifySearch } from "@/selection/search-string";

/**
 * @param history where addresses come from: the browser's, or one in memory for tests and prerendering
 */
export function createAppRouter(queryClient: QueryClient, history: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    // Read before the router tidies the address: afterwards what was ignored is gone.
    context: { queryClient, ignored: ignoredParts(parseSearch(history.location.search)) },
    defaultPreload: "intent",
    // The query cache decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingMinMs: 300,
    scrollRestoration: true,
    trailingSlash: "never",
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
