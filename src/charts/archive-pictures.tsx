import { m } from "@/paraglide/messages";
import type { ChartTexts, ShapeKey, ThemeKey } from "./chart-data";
import { credits } from "./credits";
import type { Picture } from "./downloads";
import { FundingChart } from "./funding-chart";
import type { FundingSeries } from "./funding-series";
import { HeatChart } from "./heat-chart";
import type { HeatSeries } from "./heat-series";
import { MentionsChart } from "./mentions-chart";
import type { MentionsSeries } from "./mentions-series";
import { picture } from "./picture";
import { shapeSigns } from "./shape-mark";
import { TimelineChart } from "./timeline-chart";
import type { TimelineSeries } from "./timeline-data";

/** @param credit under the picture: whose it is, and of when */
export function timelinePicture(series: TimelineSeries, credit: string): Picture {
  return picture({
    ...base(series, credit, series.themes, series.shapes),
    width: 960,
    draw: (width) => <TimelineChart series={series} width={width} />,
  });
}

export function fundingPicture(series: FundingSeries, credit: string): Picture {
  return picture({
    ...base(series, credit, series.themes),
    width: 960,
    draw: (width) => <FundingChart series={series} width={width} />,
  });
}

export function heatPicture(series: HeatSeries, credit: string): Picture {
  return picture({
    ...base(series, credit),
    width: 960,
    draw: (width) => <HeatChart series={series} width={width} />,
  });
}

export function mentionsPicture(series: MentionsSeries, credit: string): Picture {
  return picture({
    ...base(series, credit),
    width: 640,
    draw: (width) => <MentionsChart series={series} width={width} />,
  });
}

function base(texts: ChartTexts, credit: string, themes: readonly ThemeKey[] = [], shapes: readonly ShapeKey[] = []) {
  const key = shapes.map(({ shape, hollow, label }) => `${shapeSigns[shape][hollow ? 1 : 0]} ${label}`).join("   ");
  return {
    title: texts.title,
    subtitle: texts.subtitle,
    themes,
    credits: [...(key ? [m.picture_key({ key })] : []), texts.reading, ...credits(texts, credit)],
  };
}
