import { Link } from "@tanstack/react-router";
import type { ToldAmount } from "@/briefing/model/archive";
import { claimWord } from "@/briefing/model/words";
import type { EditionEntry, Theme } from "@/briefing/schema";
import { amountText } from "@/charts/amount-words";
import { formatPeriod } from "@/lib/format";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { ThemeMix } from "./theme-mix";

interface EditionRowProps {
  edition: EditionEntry;
  themes: readonly Theme[];
  /** The week's largest amount; undefined until the year's rows are there, or where it has none. */
  largest: ToldAmount | undefined;
}

/** A week: its dates, finding, theme mix and largest amount. */
export function EditionRow({ edition, themes, largest }: EditionRowProps) {
  const lang = useLanguage();
  return (
    <li className="relative grid gap-x-8 gap-y-3 border-b border-line py-6 md:grid-cols-[10rem_1fr] lg:grid-cols-[10rem_1fr_17rem] break-inside-avoid">
      <p className="text-sm text-muted">
        <span className="font-medium text-ink">{m.week_label({ number: weekNumber(edition.week) })}</span>
        <br />
        {formatPeriod(edition.period.from, edition.period.to, lang)}
        <br />
        {m.signals_count({ count: edition.stories, shown: edition.stories })}
      </p>
      <div lang={edition.language} className="min-w-0 max-w-[68ch]">
        <h3 className="headline text-xl">
          <Link
            to="/$lang/briefings/$week"
            params={{ lang, week: edition.week }}
            className="quiet-link after:absolute after:inset-0"
          >
            {edition.title}
          </Link>
        </h3>
        <p className="mt-2 text-muted">{edition.standfirst}</p>
      </div>
      <div className="grid min-h-28 content-start gap-3 md:max-lg:col-start-2">
        <ThemeMix counts={edition.themes} themes={themes} />
        {largest && <LargestAmount told={largest} />}
      </div>
    </li>
  );
}

function LargestAmount({ told: { story, figure } }: { told: ToldAmount }) {
  const language = useLanguage();
  const details = [figure.holder?.name, figure.label].filter(Boolean).join(" · ");
  return (
    <p className="text-xs text-muted">
      <span className="numeral block text-lg whitespace-normal text-ink">{amountText(figure, language)}</span>
      <span lang={story.language}>{details}</span>
      {figure.claim && ` · ${claimWord(figure.claim, language)}`}
    </p>
  );
}
