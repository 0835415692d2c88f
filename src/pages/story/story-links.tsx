import type { Briefing, Story, Theme } from "@/briefing/schema";
import { StoryLink } from "@/pages/parts/story-link";
import { ThemeTags } from "@/pages/parts/theme-tags";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

export function RelatedStories({
  week,
  stories,
  themes,
}: {
  week: string;
  stories: readonly Story[];
  themes: readonly Theme[];
}) {
  const language = useLanguage();
  if (!stories.length) return null;
  return (
    <section aria-labelledby="related" className="min-w-0 print:hidden">
      <h2 id="related" lang={language} className="headline text-xl">
        {m.story_related()}
      </h2>
      <ul className="mt-3 grid gap-5">
        {stories.map((story) => (
          <li key={story.id} className="border-t border-line pt-3">
            <ThemeTags ids={story.themes.slice(0, 1)} themes={themes} />
            <StoryLink week={week} story={story.id} className="headline quiet-link mt-1 block text-lg leading-snug">
              {story.title}
            </StoryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Previous and next in the editor's order. */
export function StoryNeighbours({ briefing, story }: { briefing: Briefing; story: Story }) {
  const index = briefing.stories.indexOf(story);
  const steps = [
    { label: m.story_previous(), story: briefing.stories[index - 1] },
    { label: m.story_next(), story: briefing.stories[index + 1] },
  ];
  return (
    <nav aria-label={m.story_nav()} className="mt-14 grid gap-6 border-t border-line pt-6 sm:grid-cols-2 print:hidden">
      {steps.map(({ label, story: other }) =>
        other ? (
          <div key={label} className="sm:last:col-start-2 sm:last:text-right">
            <p className="text-xs text-muted">{label}</p>
            <StoryLink week={briefing.week} story={other.id} className="quiet-link inline-block py-1">
              <span lang={briefing.language}>{other.title}</span>
            </StoryLink>
          </div>
        ) : null,
      )}
    </nav>
  );
}
