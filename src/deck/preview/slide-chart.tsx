import type { PlacedChart, PlacedText } from "../layout/placed";
import type { DeckStyle } from "../style";
import { ChartMarks, chartTypeface } from "./chart-svg";
import { placedAt, round } from "./geometry";
import { typeOfRole } from "./look";

interface ChartProps {
  chart: PlacedChart;
  style: DeckStyle;
  level: 2 | 3 | 4;
}

/** The chart with its title, unit and note. */
export function SlideChart({ chart, style, level }: ChartProps) {
  const { box, title, subtitle, note } = chart;
  const Heading = `h${level}` as const;
  const look = (role: "chartTitle" | "chartSubtitle" | "chartNote", text: PlacedText) => ({
    "data-part": role,
    style: { ...placedAt(text.box), ...typeOfRole(style, role, text.size) },
  });
  return (
    <figure style={{ margin: 0 }}>
      <figcaption>
        {title.text && <Heading {...look("chartTitle", title)}>{title.text}</Heading>}
        {subtitle.text && <p {...look("chartSubtitle", subtitle)}>{subtitle.text}</p>}
      </figcaption>
      <svg
        data-part="chart"
        role="img"
        aria-label={chart.description}
        viewBox={[box.x, box.y, box.width, box.height].map(round).join(" ")}
        style={{ ...placedAt(box), overflow: "visible", maxWidth: "none", ...chartTypeface(style) }}
      >
        <ChartMarks chart={chart} style={style} />
      </svg>
      {note?.text && <p {...look("chartNote", note)}>{note.text}</p>}
    </figure>
  );
}
