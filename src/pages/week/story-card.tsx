import { themeOf } from "@/briefing/model/themes";
import type { Story, Theme } from "@/briefing/schema";
import { AddToDeck } from "@/pages/parts/add-to-deck";
import { FigureCaption, FigureNumber } from "@/pages/parts/figure-value";
import { Implication } from "@/pages/parts/implication";
import { SourceLine } from "@/pages/parts/source-link";
import { StoryLink } from "@/pages/parts/story-link";
import { ThemeTags } from "@/pages/parts/theme-tags";
import { themeStyle } from "@/ui/theme-style";

interface StoryCardProps {
  week: string;
  story: Story;
  themes: readonly Theme[];
}

/** A signal at a glance: themes, finding, three figures, what it means for leaders, sources, and the way into the deck. */
export function StoryCard({ week, story, themes }: StoryCardProps) {
  const figures = story.figures.slice(0, 3);
  return (
    <article
      aria-labelledby={`story-${story.id}`}
      style={themeStyle(themeOf(themes, story.themes[0]).colour)}
      className="flex flex-col border-t border-line pt-6 pb-9 break-inside-avoid"
    >
      <ThemeTags ids={story.themes} themes={themes} />
      <h3 id={`story-${story.id}`} className="headline mt-2 text-xl">
        <StoryLink week={week} story={story.id} className="quiet-link">
          {story.title}
        </StoryLink>
      </h3>
      <p className="mt-3 max-w-[68ch]">{story.summary}</p>
      {figures.length > 0 && (
        <ul className="mt-5 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 md:grid-cols-2 lg:grid-cols-3">
          {figures.map((figure) => (
            <li key={figure.id} className="min-w-0">
              <FigureNumber told={{ story, figure }} />
              <FigureCaption told={{ story, figure }} />
            </li>
          ))}
        </ul>
      )}
      <Implication text={story.implication} className="mt-6" />
      <div className="mt-5 flex flex-1 flex-wrap content-end items-baseline-last gap-x-5 text-xs">
        <div className="flex-1">
          <SourceLine sources={story.sources} />
        </div>
        <AddToDeck week={week} story={story.id} className="-my-3 md:-my-1.5" />
      </div>
    </article>
  );
}
