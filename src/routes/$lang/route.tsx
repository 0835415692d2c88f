import { createFileRoute, Outlet, redirect, stripSearchParams, useMatches } from "@tanstack/react-router";
import { briefingQueries } from "@/briefing/queries";
import { isLanguage } from "@/lib/language";
import { preferredLanguage } from "@/lib/preferred-language";
import { ErrorPage } from "@/pages/errors/error-page";
import { NotFoundPage } from "@/pages/errors/not-found-page";
import { Shell } from "@/pages/shell/shell";
import { searchDefaults, searchSchema } from "@/selection/search";
import { LanguageProvider } from "@/ui/language";

export const Route = createFileRoute("/$lang")({
  validateSearch: searchSchema,
  search: { middlewares: [stripSearchParams(searchDefaults)] },
  beforeLoad: ({ params, location }) => {
    if (isLanguage(params.lang)) return { language: params.lang };
    // An address without a language: the same, in the reader's.
    const to = `/${preferredLanguage()}${location.pathname}`.replace(/\/+$/, "");
    throw redirect({ to, search: true, replace: true });
  },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(briefingQueries.config()),
      queryClient.ensureQueryData(briefingQueries.themes()),
      // Without the list a week can still be read: the pages that need it say that it is missing.
      queryClient.prefetchQuery(briefingQueries.editions()),
    ]).then(() => undefined),
  component: LanguageRoom,
  errorComponent: ({ error, reset }) => (
    <LanguageProvider language={preferredLanguage()}>
      <ErrorPage error={error} onRetry={reset} />
    </LanguageProvider>
  ),
  notFoundComponent: NotFoundPage,
});

function LanguageRoom() {
  const { language } = Route.useRouteContext();
  const bare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.bare) });
  return (
    // The key redraws every word at once: Paraglide's locale is no React state.
    <LanguageProvider key={language} language={language}>
      {bare ? (
        <Outlet />
      ) : (
        <Shell>
          <Outlet />
        </Shell>
      )}
    </LanguageProvider>
  );
}
