import { createFileRoute, redirect } from "@tanstack/react-router";
import { newestWeek } from "@/briefing/model/editions";
import { briefingQueries } from "@/briefing/queries";
import { ErrorPage } from "@/pages/errors/error-page";
import { NoEditionsPage } from "@/pages/errors/no-editions-page";

export const Route = createFileRoute("/$lang/")({
  loader: async ({ context: { queryClient }, params }) => {
    const week = newestWeek(await queryClient.ensureQueryData(briefingQueries.editions()));
    if (week)
      throw redirect({ to: "/$lang/briefings/$week", params: { ...params, week }, search: true, replace: true });
  },
  component: NoEditionsPage,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
