import { useState } from "react";
import type { ArchiveStory } from "@/briefing/model/archive";
import { keyFigure } from "@/briefing/model/company";
import { themeOf } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { amountText } from "@/charts/amount-words";
import { formatDate } from "@/lib/format";
import { weekNumber } from "@/lib/weeks";
import { StoryLink } from "@/pages/parts/story-link";
import { ThemeTags } from "@/pages/parts/theme-tags";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { themeStyle } from "@/ui/theme-style";

/** A page that holds ten years must still open in a car. */
const atFirst = 60;

/** Stories in order, each with its day, themes and key figure. */
export function StoryRows({ stories, themes }: { stories: readonly ArchiveStory[]; themes: readonly Theme[] }) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, stories.length - atFirst);
  return (
    <>
      {hidden > 0 && (
        <Button onClick={() => setAll(true)} className="mt-4">
          {m.show_earlier({ count: hidden, shown: hidden })}
        </Button>
      )}
      <ol className="mt-4 border-b border-line">
        {stories.slice(hidden).map((story) => (
          <StoryRow key={story.key} story={story} themes={themes} />
        ))}
      </ol>
    </>
  );
}

function StoryRow({ story, themes }: { story: ArchiveStory; themes: readonly Theme[] }) {
  const language = useLanguage();
  return (
    <li
      style={themeStyle(themeOf(themes, story.themes[0]).colour)}
      className="relative grid gap-x-8 gap-y-1 border-t border-line py-4 sm:grid-cols-[9rem_1fr] lg:grid-cols-[9rem_1fr_16rem] break-inside-avoid"
    >
      <p className="text-sm text-muted">
        {formatDate(story.date, language)}
        <span className="sm:block"> {m.week_label({ number: weekNumber(story.week) })}</span>
      </p>
      <div className="min-w-0">
        <ThemeTags ids={story.themes} themes={themes} />
        <StoryLink
          week={story.week}
          story={story.id}
          className="headline quiet-link mt-1 block text-lg leading-snug after:absolute after:inset-0"
        >
          <span lang={story.language}>{story.title}</span>
        </StoryLink>
      </div>
      <KeyFigure story={story} />
    </li>
  );
}

/** One figure, whose it is and what it measures. */
export function KeyFigure({ story }: { story: ArchiveStory }) {
  const language = useLanguage();
  const figure = keyFigure(story);
  if (!figure) return null;
  return (
    <p className="min-w-0 text-xs text-muted sm:col-start-2 lg:col-start-3">
      <span className="numeral block text-lg whitespace-normal text-(--theme)">{amountText(figure, language)}</span>
      <span lang={story.language}>{[figure.holder?.name, figure.label].filter(Boolean).join(" · ")}</span>
    </p>
  );
}
