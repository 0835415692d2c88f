import { createFileRoute } from "@tanstack/react-router";
import { briefingQueries } from "@/briefing/queries";
import { EditionsPage } from "@/pages/editions/editions-page";
import { ErrorPage } from "@/pages/errors/error-page";

export const Route = createFileRoute("/$lang/briefings/")({
  loader: ({ context: { queryClient } }) =>
    queryClient.ensureQueryData(briefingQueries.editions()).then(() => undefined),
  component: EditionsPage,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} onRetry={reset} />,
});
