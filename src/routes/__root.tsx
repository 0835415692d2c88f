import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { ErrorPage } from "@/pages/errors/error-page";

interface RouterContext {
  queryClient: QueryClient;
  /** What the first address held that was not understood. */
  ignored: readonly string[];
}

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
