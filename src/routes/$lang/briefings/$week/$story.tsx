import { createFileRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadChunk } from "@/lib/chunk";
import { ErrorPage } from "@/pages/errors/error-page";
import { WeekSkeleton } from "@/pages/week/week-skeleton";

export const Route = createFileRoute("/$lang/briefings/$week/$story")({
  component: lazyRouteComponent(() => loadChunk(() => import("@/pages/story/story-page")), "StoryPage"),
  pendingComponent: WeekSkeleton,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
