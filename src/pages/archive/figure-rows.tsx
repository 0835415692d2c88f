import { useMemo } from "react";
import { type ArchiveStory, dayOf } from "@/briefing/model/archive";
import type { Theme } from "@/briefing/schema";
import { amountTable } from "@/charts/amount-words";
import { DataTable } from "@/charts/data-table";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { useStoryAddresses } from "./addresses";

/** Every figure of the stories, money or not, newest first, folded until it is asked for. */
export function FigureRows({ stories, themes }: { stories: readonly ArchiveStory[]; themes: readonly Theme[] }) {
  const language = useLanguage();
  const addresses = useStoryAddresses();
  const told = useMemo(
    () =>
      stories
        .flatMap((story) => story.figures.map((figure) => ({ story, figure })))
        .toSorted((a, b) => (dayOf(a) ?? "").localeCompare(dayOf(b) ?? "")),
    [stories],
  );
  if (!told.length) return <p className="mt-4 text-muted">{m.figures_none()}</p>;
  return (
    <details className="mt-8 border-y border-line print-open">
      <summary className="min-h-11 content-center text-sm">
        {m.figures_all({ count: told.length, shown: told.length })}
      </summary>
      <DataTable
        {...addresses}
        table={amountTable(told, { themes, language })}
        caption={m.figures_over_time()}
        language={language}
      />
    </details>
  );
}
