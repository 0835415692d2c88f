import { useMemo } from "react";
import { type ArchiveStory, dayOf } from "@/briefing/model/archive";
import { claimWord } from "@/briefing/model/words";
import { amountText, weekShort } from "@/charts/amount-words";
import { formatDate } from "@/lib/format";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** Every figure of the stories, money or not, newest first, folded until it is asked for. */
export function FigureRows({ stories }: { stories: readonly ArchiveStory[] }) {
  const language = useLanguage();
  const told = useMemo(
    () =>
      stories
        .flatMap((story) => story.figures.map((figure) => ({ story, figure })))
        .toSorted((a, b) => (dayOf(b) ?? "").localeCompare(dayOf(a) ?? "")),
    [stories],
  );
  if (!told.length) return <p className="mt-4 text-muted">{m.figures_none()}</p>;
  return (
    <details className="mt-8 border-y border-line print-open">
      <summary className="min-h-11 content-center text-sm">
        {m.figures_all({ count: told.length, shown: told.length })}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: the section around it is the landmark. */}
      <div role="group" aria-label={m.figures_over_time()} tabIndex={0} className="overflow-x-auto pb-4">
        <table className="w-full min-w-[44rem] border-collapse text-left text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              {[
                m.column_date(),
                m.column_holder(),
                m.column_measure(),
                m.column_figure(),
                m.column_claim(),
                m.column_story(),
              ].map((column) => (
                <th key={column} scope="col" className="py-2 pr-4 font-medium">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ story, figure }) => (
              <tr key={figure.key} className="border-b border-line align-top">
                <td className="py-2 pr-4 whitespace-nowrap">{formatDate(dayOf({ story, figure }), language)}</td>
                <td className="py-2 pr-4">{figure.holder?.name ?? "—"}</td>
                <td lang={story.language} className="py-2 pr-4">
                  {figure.label}
                </td>
                <td className="py-2 pr-4 tabular-nums">{amountText(figure, language)}</td>
                <td className="py-2 pr-4">{figure.claim ? claimWord(figure.claim, language) : "—"}</td>
                <td className="py-2 pr-4">
                  <StoryLink
                    week={story.week}
                    story={story.id}
                    className="underline decoration-line underline-offset-3 hover:decoration-current"
                  >
                    <span lang={story.language}>{story.title}</span> ({weekShort(story.week, language)})
                  </StoryLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
