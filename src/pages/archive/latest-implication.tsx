import { useQuery } from "@tanstack/react-query";
import type { ArchiveStory } from "@/briefing/model/archive";
import { briefingQueries } from "@/briefing/queries";
import { weekNumber } from "@/lib/weeks";
import { Implication } from "@/pages/parts/implication";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** What the newest story means for leaders; its words are in its edition, which is read for it. */
export function LatestImplication({ story }: { story: ArchiveStory }) {
  const language = useLanguage();
  const { data } = useQuery(briefingQueries.week(story.week, language));
  const full = data?.briefing.stories.find(({ id }) => id === story.id);
  return (
    // Its lines are kept free until the edition is there; the way to the story stands above, and does not move.
    <div lang={story.language} className="min-h-52 md:min-h-36">
      <p className="pl-4 text-sm text-muted">
        <StoryLink week={story.week} story={story.id} className="underline decoration-line underline-offset-3">
          {story.title}
        </StoryLink>{" "}
        ({m.week_short({ number: weekNumber(story.week) })})
      </p>
      {full && <Implication text={full.implication} className="mt-2" />}
    </div>
  );
}
