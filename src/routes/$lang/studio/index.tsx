import { createFileRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadChunk } from "@/lib/chunk";
import { ErrorPage } from "@/pages/errors/error-page";
import { WeekSkeleton } from "@/pages/week/week-skeleton";

export const Route = createFileRoute("/$lang/studio/")({
  loader: async ({ context: { queryClient, language } }) => {
    const { loadStudio } = await loadChunk(() => import("@/pages/studio/studio-queries"));
    await loadStudio(queryClient, language);
  },
  component: lazyRouteComponent(() => loadChunk(() => import("@/pages/studio/studio-page")), "StudioPage"),
  pendingComponent: WeekSkeleton,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
