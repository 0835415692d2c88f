import type { Picture } from "./downloads";
import { MoneyChart } from "./money-chart";
import type { MoneySeries } from "./money-series";
import { picture } from "./picture";
import { ThemeChart } from "./theme-chart";
import type { ThemeSeries } from "./theme-series";

/** @param credit under the picture: the edition and its sources */
export function moneyPicture(series: MoneySeries, credit: string): Picture {
  return picture({
    ...series,
    themes: series.themes,
    credit,
    width: 960,
    draw: (width) => <MoneyChart series={series} width={width} />,
  });
}

export function themePicture(series: ThemeSeries, credit: string): Picture {
  return picture({
    ...series,
    themes: [],
    credit,
    width: 560,
    draw: (width) => <ThemeChart series={series} width={width} />,
  });
}
