import { useNavigate, useRouter } from "@tanstack/react-router";
import type { Briefing, Theme } from "@/briefing/schema";
import { moneyPicture, themePicture } from "@/charts/chart-pictures";
import { ChartFrame } from "@/charts/frame";
import { ThemeLegend } from "@/charts/legend";
import { MoneyChart } from "@/charts/money-chart";
import { moneyLayout } from "@/charts/money-layout";
import { moneySeries } from "@/charts/money-series";
import { ThemeChart } from "@/charts/theme-chart";
import { themeBand } from "@/charts/theme-layout";
import { themeSeries } from "@/charts/theme-series";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import type { Selection } from "@/selection/apply";
import { type Scale, scales } from "@/selection/search";
import { useChangeSearch, usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import { Segmented } from "@/ui/segmented";
import { Since } from "./since";

interface ChartsProps {
  briefing: Briefing;
  selection: Selection;
  themes: readonly Theme[];
}

const scaleWords: Record<Scale, () => string> = { log: m.scale_log, linear: m.scale_linear };

/** The money at stake, and where the stories cluster. */
export function Charts({ briefing, selection, themes }: ChartsProps) {
  const language = useLanguage();
  const { scale } = usePageSearch();
  const change = useChangeSearch();
  const stories = useStoryAddress(briefing.week);
  const money = moneySeries(selection.figures, scale, { rates: briefing.rates, themes, language });
  const clusters = themeSeries(selection.stories, themes, language);
  const file = `vigie-${briefing.week}.${briefing.language}`;
  const edition = m.picture_credit({ number: weekNumber(briefing.week), title: briefing.title });
  const rows = money.rows.length;
  const clusterHeight = clusters.rows.length * themeBand;
  return (
    <div className="mt-14 grid gap-x-12 gap-y-14 lg:grid-cols-[2fr_1fr]">
      <ChartFrame
        {...stories}
        texts={money}
        table={() => money.table}
        marks={money.bars}
        language={briefing.language}
        fileName={`${file}.money`}
        empty={m.money_empty()}
        heights={{ narrow: moneyLayout(0, rows).height, wide: moneyLayout(1000, rows).height }}
        controls={
          <Segmented
            label={m.scale_label()}
            options={scales.map((value) => ({ value, label: scaleWords[value]() }))}
            value={scale}
            onChange={(value) => change({ scale: value })}
          />
        }
        legend={<ThemeLegend themes={money.themes} />}
        picture={() => moneyPicture(money, edition)}
        draw={(width) => <MoneyChart series={money} width={width} />}
      />
      <ChartFrame
        {...stories}
        texts={clusters}
        table={() => clusters.table}
        marks={clusters.blocks}
        language={briefing.language}
        fileName={`${file}.themes`}
        empty={m.empty_title()}
        heights={{ narrow: clusterHeight, wide: clusterHeight }}
        picture={() => themePicture(clusters, edition)}
        draw={(width) => <ThemeChart series={clusters} width={width} />}
      />
      <Since week={briefing.week} themes={themes} />
    </div>
  );
}

/** Where a mark leads, and how: within the app, filters kept. */
function useStoryAddress(week: string) {
  const lang = useLanguage();
  const router = useRouter();
  const navigate = useNavigate();
  const to = (story: string) =>
    ({ to: "/$lang/briefings/$week/$story", params: { lang, week, story }, search: true }) as const;
  return {
    hrefOf: (story: string) => router.buildLocation(to(story)).href,
    onOpen: (story: string) => void navigate(to(story)),
  };
}
