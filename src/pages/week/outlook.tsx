import type { Briefing } from "@/briefing/schema";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";

/** The week's conclusion and the questions that a board has to answer: the one dark band of the page. */
export function Outlook({ briefing }: { briefing: Briefing }) {
  const { title, paragraphs, questions } = briefing.outlook;
  return (
    <section aria-labelledby="outlook" className="mt-16 bg-band text-band-ink print:mt-8 break-inside-avoid">
      <div lang={briefing.language} className="page grid gap-x-12 gap-y-8 py-14 lg:grid-cols-[5fr_7fr] print:py-6">
        <h2 id="outlook" className="headline text-2xl">
          {title}
        </h2>
        <div className="grid max-w-[68ch] gap-4">
          {keyed(paragraphs).map(({ key, item: paragraph }) => (
            <p key={key}>{paragraph}</p>
          ))}
        </div>
        {questions.length > 0 && (
          <div className="lg:col-span-2">
            <h3 className="text-sm font-semibold">{m.outlook_questions()}</h3>
            <ol className="mt-3 grid gap-x-10 gap-y-5 md:grid-cols-3">
              {keyed(questions).map(({ key, item: question }) => (
                <li key={key} className="headline border-t border-band-line pt-3 text-lg leading-snug">
                  {question}
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}
