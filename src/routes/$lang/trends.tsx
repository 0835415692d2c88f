import { createFileRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadChunk } from "@/lib/chunk";
import { loadArchive } from "@/pages/archive/load-archive";
import { ErrorPage } from "@/pages/errors/error-page";
import { WeekSkeleton } from "@/pages/week/week-skeleton";

export const Route = createFileRoute("/$lang/trends")({
  loaderDeps: ({ search: { from, to } }) => ({ from, to }),
  loader: ({ context: { queryClient, language }, deps }) => loadArchive(queryClient, language, deps),
  component: lazyRouteComponent(() => loadChunk(() => import("@/pages/trends/trends-page")), "TrendsPage"),
  pendingComponent: WeekSkeleton,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
