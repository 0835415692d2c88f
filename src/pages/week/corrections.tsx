import { toldCorrections } from "@/briefing/model/corrections";
import type { Briefing, Theme } from "@/briefing/schema";
import { formatDate } from "@/lib/format";
import { keyed } from "@/lib/keyed";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";

/** What was put right since the edition came out, newest first: what it said, what it says, and why. */
export function Corrections({ briefing, themes }: { briefing: Briefing; themes: readonly Theme[] }) {
  const { language, week } = briefing;
  const told = toldCorrections(briefing, themes, language);
  return (
    <section
      aria-labelledby="corrections"
      className="page grid gap-x-12 gap-y-4 pb-14 lg:grid-cols-[5fr_7fr] print:py-6"
    >
      <h2 id="corrections" tabIndex={-1} className="headline scroll-mt-24 text-xl">
        {m.corrections_title()}
      </h2>
      <ol lang={language} className="border-t border-line text-sm">
        {keyed(told, ({ date, field, reason }) => `${date} ${field} ${reason}`).map(({ key, item }) => (
          <li
            key={key}
            className="grid gap-x-6 gap-y-1 border-b border-line py-4 break-inside-avoid sm:grid-cols-[8.5rem_1fr]"
          >
            <p className="text-muted">{formatDate(item.date, language)}</p>
            <div className="min-w-0 break-words">
              <p className="font-semibold">{item.field}</p>
              {item.story && (
                <p className="mt-0.5">
                  <StoryLink week={week} story={item.story.id} className="quiet-link text-muted">
                    {item.story.title}
                  </StoryLink>
                </p>
              )}
              <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
                <dt className="text-muted">{m.corrections_old()}</dt>
                <dd>
                  <del className="text-muted no-underline">{item.old}</del>
                </dd>
                <dt className="text-muted">{m.corrections_now()}</dt>
                <dd>
                  <ins className="font-medium no-underline">{item.now}</ins>
                </dd>
                <dt className="text-muted">{m.corrections_reason()}</dt>
                <dd>{item.reason}</dd>
              </dl>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
