import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { createFileRoute, Outlet, useRouter } from "@tanstack/react-router";
import { briefingQueries } from "@/briefing/queries";
import { WeekErrorPage } from "@/pages/errors/week-error-page";
import { WeekSkeleton } from "@/pages/week/week-skeleton";

export const Route = createFileRoute("/$lang/briefings/$week")({
  loader: ({ context: { queryClient, language }, params }) =>
    queryClient.ensureQueryData(briefingQueries.week(params.week, language)).then(() => undefined),
  component: Outlet,
  pendingComponent: WeekSkeleton,
  errorComponent: ({ error }) => {
    const router = useRouter();
    const boundary = useQueryErrorResetBoundary();
    return (
      <WeekErrorPage
        week={Route.useParams().week}
        error={error}
        onRetry={() => {
          boundary.reset();
          void router.invalidate();
        }}
      />
    );
  },
});
