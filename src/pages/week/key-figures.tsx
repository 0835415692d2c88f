import { keyFigures, sourceOf, type ToldFigure } from "@/briefing/model/figures";
import { themeOf } from "@/briefing/model/themes";
import type { Briefing, Theme } from "@/briefing/schema";
import { FigureCaption, FigureNumber } from "@/pages/parts/figure-value";
import { StoryLink } from "@/pages/parts/story-link";
import { m } from "@/paraglide/messages";
import { themeStyle } from "@/ui/theme-style";
import { Tip } from "@/ui/tip";

interface KeyFiguresProps {
  briefing: Briefing;
  figures: readonly ToldFigure[];
  themes: readonly Theme[];
}

/** One figure a story, money or performance: holder and qualifier in sight, source and caveat on hover and focus. */
export function KeyFigures({ briefing, figures, themes }: KeyFiguresProps) {
  const shown = keyFigures(figures);
  if (!shown.length) return null;
  return (
    <section aria-labelledby="key-figures" className="mt-10">
      <h2 id="key-figures" className="text-sm font-semibold">
        {m.key_figures_title()}
      </h2>
      <ul
        lang={briefing.language}
        className="mt-3 grid grid-cols-2 gap-x-6 gap-y-7 border-t border-line pt-5 md:grid-cols-3 lg:grid-cols-5"
      >
        {shown.map((told) => {
          const tip = `tip-${told.story.id}-${told.figure.id}`;
          return (
            <li
              key={told.story.id}
              style={themeStyle(themeOf(themes, told.story.themes[0]).colour)}
              className="min-w-0"
            >
              <Tip id={tip} tip={<Provenance told={told} />}>
                <StoryLink
                  week={briefing.week}
                  story={told.story.id}
                  hash={told.figure.id}
                  aria-describedby={tip}
                  className="block border-l-2 border-(--theme) pl-3 hover:text-(--theme)"
                >
                  <FigureNumber told={told} />
                  <FigureCaption told={told} />
                </StoryLink>
              </Tip>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Provenance({ told }: { told: ToldFigure }) {
  const source = sourceOf(told);
  return (
    <>
      <p>{source ? m.figure_source({ publisher: source.publisher, title: source.title }) : m.figure_source_none()}</p>
      {told.figure.note && <p className="mt-1.5 text-muted">{told.figure.note}</p>}
    </>
  );
}
