import { credits } from "./credits";
import type { Picture } from "./downloads";
import { MoneyChart } from "./money-chart";
import type { MoneySeries } from "./money-series";
import { picture } from "./picture";
import { ThemeChart } from "./theme-chart";
import type { ThemeSeries } from "./theme-series";

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
