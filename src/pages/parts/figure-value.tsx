import { holderOf, type ToldFigure } from "@/briefing/model/figures";
import { claimWord, qualifierWord } from "@/briefing/model/words";
import { formatDay, formatQuantity } from "@/lib/format";
import { useLanguage } from "@/ui/language";

const sizes = { large: "text-xl", medium: "text-lg md:text-xl" } as const;

/** The number in the theme's colour, its qualifier said in words before it. */
export function FigureNumber({ told, size = "large" }: { told: ToldFigure; size?: keyof typeof sizes }) {
  const language = useLanguage();
  const { figure } = told;
  const { number, unit } = formatQuantity(figure.value, figure.unit, language);
  return (
    <span className="flex flex-wrap items-baseline gap-x-1.5 text-(--theme)">
      {figure.qualifier !== "exactly" && (
        <span className="text-xs text-muted">{qualifierWord(figure.qualifier, language)}</span>
      )}
      <span className={`numeral ${sizes[size]}`}>{number}</span>
      {unit && <span className="text-sm">{unit}</span>}
    </span>
  );
}

/** What it measures, whose it is, and how it is known, in that order of weight. */
export function FigureCaption({ told, dated = false }: { told: ToldFigure; dated?: boolean }) {
  const language = useLanguage();
  const { figure } = told;
  const details = [
    holderOf(told),
    figure.claim && claimWord(figure.claim, language),
    dated && figure.asOf ? formatDay(figure.asOf, language) : undefined,
  ].filter(Boolean);
  return (
    <>
      <span className="block text-sm leading-snug">{figure.label}</span>
      {details.length > 0 && <span className="mt-0.5 block text-xs text-muted">{details.join(" · ")}</span>}
    </>
  );
}
