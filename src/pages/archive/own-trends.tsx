import { toldAmounts } from "@/briefing/model/amounts";
import type { ArchiveStory } from "@/briefing/model/archive";
import { isClosedRound } from "@/charts/funding-series";
import type { TimelineSpec } from "@/charts/timeline-series";
import { capex, legal, revenues, valuations } from "@/charts/trend-charts";
import type { Scale } from "@/selection/search";
import { FundingTrend, TimelineTrend, type TrendChartProps } from "./trend-chart";

interface OwnTrendsProps extends TrendChartProps {
  scale: Scale;
  /** What is claimed from a company is told by its stories, and held by whoever claims it. */
  around: readonly ArchiveStory[];
}

/** One amount is a figure, not a course: it is in the list, and draws no chart. */
const fewest = 2;

/** The charts over time that the stories have enough amounts for, and no empty ones. */
export function OwnTrends({ scale, around, ...chart }: OwnTrendsProps) {
  const { stories, fileName } = chart;
  const timelines: [string, TimelineSpec, readonly ArchiveStory[]][] = [
    ["valuations", valuations, stories],
    ["revenue", revenues, stories],
    ["capex", capex, stories],
    ["legal", legal, around],
  ];
  const drawn = timelines.filter(
    ([, spec, told]) =>
      toldAmounts(told, spec.kinds).filter(({ figure }) => spec.shapes[figure.measure]).length >= fewest,
  );
  const funded = toldAmounts(stories, ["funding"]).filter(isClosedRound).length >= fewest;
  return (
    <div className="mt-6 grid gap-x-12 gap-y-14 empty:hidden lg:grid-cols-2">
      {drawn.map(([name, spec, told]) => (
        <TimelineTrend
          key={name}
          {...chart}
          stories={told}
          fileName={`${fileName}.${name}`}
          spec={spec}
          scale={scale}
        />
      ))}
      {funded && <FundingTrend {...chart} fileName={`${fileName}.funding`} />}
    </div>
  );
}
