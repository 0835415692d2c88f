import { holderOf, sourceOf } from "@/briefing/model/figures";
import { claimWord, kindWord } from "@/briefing/model/words";
import type { Figure, Story } from "@/briefing/schema";
import { formatDate } from "@/lib/format";
import { FigureNumber } from "@/pages/parts/figure-value";
import { SourceLink } from "@/pages/parts/source-link";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** Every figure: what it measures, whose, of what kind, when, how it is known, its caveat and its source. */
export function FigureList({ story }: { story: Story }) {
  const language = useLanguage();
  if (!story.figures.length) return null;
  return (
    <section aria-labelledby="figures" className="min-w-0 lg:col-span-2">
      <h2 id="figures" lang={language} className="headline text-xl">
        {m.story_figures()}
      </h2>
      <ul className="mt-3 border-b border-line">
        {story.figures.map((figure) => (
          <li
            key={figure.id}
            id={figure.id}
            className="grid gap-x-10 gap-y-1 border-t border-line py-4 target:bg-(--theme)/8 sm:grid-cols-[13rem_1fr] break-inside-avoid"
          >
            <FigureNumber told={{ story, figure }} />
            <FigureDetail story={story} figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FigureDetail({ story, figure }: { story: Story; figure: Figure }) {
  const language = useLanguage();
  const told = { story, figure };
  const source = sourceOf(told);
  const details = [
    holderOf(told),
    kindWord(figure.kind, language),
    figure.claim && claimWord(figure.claim, language),
    figure.asOf && m.as_of({ date: formatDate(figure.asOf, language) }),
  ].filter(Boolean);
  return (
    <div className="min-w-0 text-sm">
      <p className="text-base font-medium">{figure.label}</p>
      <p className="text-muted">{details.join(" · ")}</p>
      {figure.note && <p className="mt-1.5 max-w-[72ch]">{figure.note}</p>}
      <div className="mt-1">
        {source ? <SourceLink source={source} /> : <span className="text-muted">{m.figure_source_none()}</span>}
      </div>
    </div>
  );
}
