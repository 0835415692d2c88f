import { weekShort } from "@/briefing/model/words";
import { formatMonth, formatMonthShort } from "@/lib/format";
import type { Language } from "@/lib/language";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";

/** A column's whole name: "février 2026", "1er trimestre 2026", "2026", "S06 2026". */
export function periodName(period: string, language: Language): string {
  if (period.includes("-W")) return weekShort(period, language);
  const [year = "", part = ""] = period.split("-");
  if (part.startsWith("Q"))
    return (part === "Q1" ? m.quarter_name_first : m.quarter_name)(
      { quarter: part.slice(1), year },
      { locale: language },
    );
  return part ? formatMonth(period, language) : year;
}

/** For an axis: "févr.", "T1", "06"; with its year where it begins one. */
export function periodTick(period: string, first: boolean, language: Language): string {
  if (period.includes("-W")) return weekNumber(period);
  const [year = "", part = ""] = period.split("-");
  if (part.startsWith("Q"))
    return first || part === "Q1" ? year : m.quarter_short({ quarter: part.slice(1) }, { locale: language });
  return part ? formatMonthShort(period, language, first || part === "01") : year;
}
