import type { QueryClient } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { routeTree } from "@/routeTree.gen";
import { ignoredParts } from "@/selection/search";
import { parseKnownSearch, parseSearch, stringifySearch } from "@/selection/search-string";

/**
 * @param history where addresses come from: the browser's, or one in memory for tests and prerendering
 */
export function createAppRouter(queryClient: QueryClient, history: RouterHistory) {
  const { pathname, search, hash } = history.location;
  const ignored = ignoredParts(parseSearch(search));
  // What no page knows leaves the address at once, so that it is not passed on with it.
  const known = stringifySearch(parseKnownSearch(search));
  if (new URLSearchParams(known).size < new URLSearchParams(search).size) history.replace(pathname + known + hash);
  return createRouter({
    routeTree,
    history,
    basepath: import.meta.env.BASE_URL,
    parseSearch: parseKnownSearch,
    stringifySearch,
    context: { queryClient, ignored },
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
  interface StaticDataRouteOption {
    /** Without the shell: the page has the whole window. */
    bare?: boolean;
  }
}
