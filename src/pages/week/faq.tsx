import { ChevronDown } from "lucide-react";
import type { Briefing } from "@/briefing/schema";
import { keyed } from "@/lib/keyed";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";

/** Questions as the platform's own disclosure widgets; on paper they stand open. */
export function Faq({ briefing }: { briefing: Briefing }) {
  if (!briefing.faq.length) return null;
  return (
    <section aria-labelledby="faq" className="page grid gap-x-12 gap-y-4 py-14 lg:grid-cols-[5fr_7fr] print:py-6">
      <h2 id="faq" className="headline text-xl">
        {m.faq_title()}
      </h2>
      <div lang={briefing.language} className="border-t border-line">
        {keyed(briefing.faq, ({ question }) => question).map(({ key, item: entry }) => {
          const story = briefing.stories.find(({ id }) => id === entry.story);
          return (
            <details key={key} className="group border-b border-line print-open">
              <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-4 py-3 [&::-webkit-details-marker]:hidden">
                <span className="headline text-lg leading-snug">{entry.question}</span>
                <ChevronDown
                  aria-hidden
                  className="size-4 shrink-0 text-muted transition-transform duration-150 group-open:rotate-180 print:hidden"
                />
              </summary>
              <div className="pb-5">
                <p className="max-w-[68ch]">{entry.answer}</p>
                {story && (
                  <p className="mt-2 text-sm print:hidden">
                    <StoryLink
                      week={briefing.week}
                      story={story.id}
                      className="text-muted underline decoration-line underline-offset-3 hover:text-ink"
                    >
                      {m.faq_story({ title: story.title })}
                    </StoryLink>
                  </p>
                )}
              </div>
            </details>
          );
        })}
      </div>
    </section>
  );
}
