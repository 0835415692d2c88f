import { createFileRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadChunk } from "@/lib/chunk";
import { DeckErrorPage } from "@/pages/errors/deck-error-page";
import { WeekSkeleton } from "@/pages/week/week-skeleton";

export const Route = createFileRoute("/$lang/deck/present")({
  // Nothing around it: it has the whole screen.
  staticData: { bare: true },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, language }, deps }) => {
    const { loadDeck } = await loadChunk(() => import("@/pages/deck/deck-queries"));
    await loadDeck(queryClient, language, deps);
  },
  component: lazyRouteComponent(() => loadChunk(() => import("@/pages/deck/present-page")), "PresentPage"),
  pendingComponent: WeekSkeleton,
  errorComponent: ({ error, reset }) => <DeckErrorPage error={error} onRetry={reset} />,
});
