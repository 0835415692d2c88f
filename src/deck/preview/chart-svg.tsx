/** Charts as SVG in points of the sheet: shapes and texts, nothing that a viewer outside the page would not draw. */
import type { CSSProperties } from "react";
import type { PlacedChart } from "../layout/placed";
import type { DeckStyle } from "../style";
import { BarMarks } from "./bars-svg";
import { LineMarks } from "./lines-svg";
import { fontFamily } from "./look";

export interface MarksProps<Chart extends PlacedChart = PlacedChart> {
  chart: Chart;
  style: DeckStyle;
}

/** The chart without its title and note, where the layout has it on the page. */
export function ChartMarks({ chart, style }: MarksProps) {
  switch (chart.type) {
    case "bar":
      return <BarMarks chart={chart} style={style} />;
    case "line":
      return <LineMarks chart={chart} style={style} />;
  }
}

/** What its texts have in common: a picture has no style sheet. */
export function chartTypeface(style: DeckStyle): CSSProperties {
  return { fontFamily: fontFamily(style.fonts.body), fontKerning: "none", textRendering: "geometricPrecision" };
}
