import { m } from "@/paraglide/messages";
import type { ChartTexts } from "./chart-data";
import type { Picture } from "./downloads";
import { MoneyChart } from "./money-chart";
import type { MoneySeries } from "./money-series";
import { picture } from "./picture";
import { ThemeChart } from "./theme-chart";
import type { ThemeSeries } from "./theme-series";

/** As many notes as can be read under a picture; more are told by their number. */
const mostNotes = 6;

/** @param edition under the picture: whose it is */
export function moneyPicture(series: MoneySeries, edition: string): Picture {
  return picture({
    ...series,
    credits: credits(series, edition),
    width: 960,
    draw: (width) => <MoneyChart series={series} width={width} />,
  });
}

export function themePicture(series: ThemeSeries, edition: string): Picture {
  return picture({
    ...series,
    themes: [],
    credits: credits(series, edition),
    width: 560,
    draw: (width) => <ThemeChart series={series} width={width} />,
  });
}

function credits({ notes, sources }: ChartTexts, edition: string): string[] {
  const told = notes.length > mostNotes ? [m.picture_caveats({ count: notes.length, shown: notes.length })] : notes;
  return [...told, ...(sources.length ? [m.picture_sources({ publishers: sources.join(", ") })] : []), edition];
}
