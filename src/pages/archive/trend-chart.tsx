import { memo, useMemo } from "react";
import type { ArchiveStory } from "@/briefing/model/archive";
import type { Theme } from "@/briefing/schema";
import { fundingPicture, heatPicture, mentionsPicture, timelinePicture } from "@/charts/archive-pictures";
import type { ChartTable, ChartTexts } from "@/charts/chart-data";
import { ChartFrame } from "@/charts/frame";
import { FundingChart } from "@/charts/funding-chart";
import { fundingHeight } from "@/charts/funding-layout";
import { fundingSeries } from "@/charts/funding-series";
import { HeatChart } from "@/charts/heat-chart";
import { heatHeight } from "@/charts/heat-layout";
import { heatSeries } from "@/charts/heat-series";
import { ThemeLegend } from "@/charts/legend";
import { MentionsChart } from "@/charts/mentions-chart";
import { mentionsHeight } from "@/charts/mentions-layout";
import { mentionsSeries } from "@/charts/mentions-series";
import { ShapeLegend } from "@/charts/shape-mark";
import { TimelineChart } from "@/charts/timeline-chart";
import { timelineHeight } from "@/charts/timeline-layout";
import { type TimelineSpec, timelineSeries } from "@/charts/timeline-series";
import { m } from "@/paraglide/messages";
import { type Scale, scales } from "@/selection/search";
import { useChangeSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import { Segmented } from "@/ui/segmented";
import { useEntityAddresses, useStoryAddresses, useWeekAddresses } from "./addresses";

export interface TrendChartProps {
  stories: readonly ArchiveStory[];
  themes: readonly Theme[];
  /** Without an extension. */
  fileName: string;
  /** Under a picture that travels alone. */
  credit: string;
}

const narrow = 320;
const wide = 1000;
const scaleWords: Record<Scale, () => string> = { log: m.scale_log, linear: m.scale_linear };

/** What every chart over time tells its frame. */
function said(series: ChartTexts & { table: () => ChartTable }, language: string, fileName: string) {
  return { texts: series, showReading: true, table: series.table, language, fileName, empty: series.reading };
}

/** Amounts by day: valuations, revenue, capital expenditure, legal exposure. */
export const TimelineTrend = memo(function TimelineTrend({
  spec,
  scale,
  stories,
  themes,
  fileName,
  credit,
}: TrendChartProps & { spec: TimelineSpec; scale: Scale }) {
  const language = useLanguage();
  const change = useChangeSearch();
  const series = useMemo(
    () => timelineSeries(stories, spec, { themes, language, scale }),
    [stories, spec, themes, language, scale],
  );
  return (
    <ChartFrame
      {...useStoryAddresses()}
      {...said(series, language, fileName)}
      marks={series.points}
      heights={{ narrow: timelineHeight(narrow), wide: timelineHeight(wide) }}
      controls={
        <Segmented
          label={m.scale_label()}
          options={scales.map((value) => ({ value, label: scaleWords[value]() }))}
          value={scale}
          onChange={(value) => change({ scale: value })}
        />
      }
      legend={
        <>
          <ShapeLegend shapes={series.shapes} />
          {series.themes.length > 1 && <ThemeLegend themes={series.themes} />}
        </>
      }
      picture={() => timelinePicture(series, credit)}
      draw={(width) => <TimelineChart series={series} width={width} />}
    />
  );
});

export const FundingTrend = memo(function FundingTrend({ stories, themes, fileName, credit }: TrendChartProps) {
  const language = useLanguage();
  const series = useMemo(() => fundingSeries(stories, { themes, language }), [stories, themes, language]);
  return (
    <ChartFrame
      {...useStoryAddresses()}
      {...said(series, language, fileName)}
      marks={series.segments}
      heights={{ narrow: fundingHeight(narrow), wide: fundingHeight(wide) }}
      legend={<ThemeLegend themes={series.themes} />}
      picture={() => fundingPicture(series, credit)}
      draw={(width) => <FundingChart series={series} width={width} />}
    />
  );
});

export const HeatTrend = memo(function HeatTrend({ stories, themes, fileName, credit }: TrendChartProps) {
  const language = useLanguage();
  const series = useMemo(() => heatSeries(stories, { themes, language }), [stories, themes, language]);
  const rows = series.rows.length;
  return (
    <ChartFrame
      {...useWeekAddresses()}
      {...said(series, language, fileName)}
      marks={series.cells}
      keys={m.chart_keys_week()}
      heights={{ narrow: heatHeight(narrow, rows), wide: heatHeight(wide, rows) }}
      picture={() => heatPicture(series, credit)}
      draw={(width) => <HeatChart series={series} width={width} />}
    />
  );
});

export const MentionsTrend = memo(function MentionsTrend({ stories, themes, fileName, credit }: TrendChartProps) {
  const language = useLanguage();
  const series = useMemo(() => mentionsSeries(stories, { themes, language }), [stories, themes, language]);
  const height = mentionsHeight(series.bars.length);
  return (
    <ChartFrame
      {...useEntityAddresses()}
      {...said(series, language, fileName)}
      marks={series.bars}
      keys={m.chart_keys_entity()}
      heights={{ narrow: height, wide: height }}
      picture={() => mentionsPicture(series, credit)}
      draw={(width) => <MentionsChart series={series} width={width} />}
    />
  );
});
