import { usePageSearch } from "@/selection/use-search";
import { WeekErrorPage } from "./week-error-page";

/** None of the deck's weeks could be read; of one that is not published, the page says so and leads to those that are. */
export function DeckErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { from, to } = usePageSearch();
  return <WeekErrorPage week={to ?? from ?? ""} error={error} onRetry={onRetry} />;
}
