import { createFileRoute, lazyRouteComponent } from "@tanstack/react-router";
import { briefingQueries } from "@/briefing/queries";
import { loadChunk } from "@/lib/chunk";
import { ErrorPage } from "@/pages/errors/error-page";
import { WeekSkeleton } from "@/pages/week/week-skeleton";

export const Route = createFileRoute("/$lang/briefings/")({
  loader: ({ context: { queryClient } }) =>
    queryClient.ensureQueryData(briefingQueries.editions()).then(() => undefined),
  component: lazyRouteComponent(() => loadChunk(() => import("@/pages/editions/editions-page")), "EditionsPage"),
  pendingComponent: WeekSkeleton,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
