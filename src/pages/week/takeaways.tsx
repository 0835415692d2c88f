import { themeOf } from "@/briefing/model/themes";
import type { Briefing, Theme } from "@/briefing/schema";
import { keyed } from "@/lib/keyed";
import { capitalise, splitLead } from "@/lib/text";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";
import { themeStyle } from "@/ui/theme-style";

/** The week in one minute. Each takeaway goes to its story, if that story could be read. */
export function Takeaways({ briefing, themes }: { briefing: Briefing; themes: readonly Theme[] }) {
  return (
    <section aria-labelledby="takeaways" className="mt-10">
      <h2 id="takeaways" className="text-sm font-semibold">
        {m.takeaways_title()}
      </h2>
      <ul lang={briefing.language} className="mt-3 grid gap-x-10 md:grid-cols-2 md:gap-y-6 lg:grid-cols-3">
        {keyed(briefing.takeaways, ({ text }) => text).map(({ key, item: takeaway }) => {
          const story = briefing.stories.find(({ id }) => id === takeaway.story);
          const { lead, rest } = splitLead(takeaway.text);
          const text = (
            <>
              {lead && <span className="headline block text-lg leading-snug">{lead}</span>}
              <span className={lead ? "mt-1 block text-sm leading-normal" : "headline block text-lg leading-snug"}>
                {capitalise(rest)}
              </span>
            </>
          );
          return (
            <li
              key={key}
              style={themeStyle(themeOf(themes, story?.themes[0]).colour)}
              className="border-t-2 border-(--theme) pt-3 pb-6 md:pb-0"
            >
              {story ? (
                <StoryLink week={briefing.week} story={story.id} className="block hover:text-(--theme)">
                  {text}
                </StoryLink>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
