/** A chart of a slide as a file of its own. */

import { wrapLines } from "@/lib/measure";
import type { PlacedChart } from "../layout/placed";
import type { DeckStyle } from "../style";
import { ChartMarks, chartTypeface } from "./chart-svg";
import { round } from "./geometry";
import { tone } from "./look";
import { drawnOffScreen } from "./off-screen";
import { ChartText } from "./svg-parts";

const margin = 20;
/** White over the chart, and over what is under it. */
const gap = 10;
const creditSize = 8.5;
/** Lines of text are this many ems apart. */
const pitch = 1.25;
/** Pixels a point on the screen; a picture in pixels is twice as sharp. */
const scale = 2;
const sharpness = 2;

/** An SVG document (SVG 1.1) with title, unit, chart, note and credits; needs a browser, and asks nothing of any other. */
export function chartSvgFile(chart: PlacedChart, credits: readonly string[], style: DeckStyle): string {
  return drawnOffScreen(<ChartPicture chart={chart} credits={credits} style={style} />, (host) => {
    const svg = host.querySelector("svg");
    if (!svg) throw new Error("the chart was not drawn");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  });
}

interface ChartPictureProps {
  chart: PlacedChart;
  /** Paragraphs under the chart: sources, edition. */
  credits: readonly string[];
  style: DeckStyle;
}

/** What `chartSvgFile` writes. */
export function ChartPicture({ chart, credits, style }: ChartPictureProps) {
  const { box } = chart;
  const muted = { bold: false, fill: tone(style, "muted") };
  const head = layLines(margin, box.width, style, [
    { ...chart.title, bold: true, fill: tone(style, "ink") },
    { ...chart.subtitle, ...muted },
  ]);
  const top = head.bottom + gap;
  const below = [...(chart.note ? [chart.note] : []), ...credits.map((text) => ({ text, size: creditSize }))];
  const foot = layLines(
    top + box.height + gap,
    box.width,
    style,
    below.map((one) => ({ ...one, ...muted })),
  );
  const width = round(box.width + 2 * margin);
  const height = round(foot.bottom + margin);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={round(width * scale)}
      height={round(height * scale)}
      role="img"
      aria-label={chart.description}
      style={chartTypeface(style)}
    >
      <rect width={width} height={height} fill={tone(style, "paper")} />
      {[...head.lines, ...foot.lines].map((line) => (
        <ChartText key={line.y} {...line}>
          {line.text}
        </ChartText>
      ))}
      <g transform={`translate(${round(margin - box.x)} ${round(top - box.y)})`}>
        <ChartMarks chart={chart} style={style} />
      </g>
    </svg>
  );
}

interface Paragraph {
  text: string;
  size: number;
  bold: boolean;
  fill: string;
}

/** Paragraphs one under the other from `top`, on as many lines as `width` asks for. */
function layLines(top: number, width: number, style: DeckStyle, paragraphs: readonly Paragraph[]) {
  let bottom = top;
  const lines = paragraphs
    .filter(({ text }) => text)
    .flatMap(({ text, size, bold, fill }) =>
      wrapLines(text, size, bold, width).map((line) => {
        const drawn = size * style.typeScale;
        bottom += drawn * pitch;
        return { x: margin, y: bottom - (drawn * pitch) / 2, size: drawn, bold, fill, text: line };
      }),
    );
  return { lines, bottom };
}

/** The same in pixels, twice as many as the SVG asks for. Rejects when the browser cannot draw it. */
export async function chartPng(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the picture could not be written");
  return new Uint8Array(await blob.arrayBuffer());
}
