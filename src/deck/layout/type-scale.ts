import type { RowSizes } from "./placed";

/** What a text is for. Weight and colour follow from it in the template, the slides and the preview alike. */
export type Role =
  | "kicker"
  | "title"
  | "chartTitle"
  | "chartSubtitle"
  | "chartNote"
  | "points"
  | "footer"
  | "link"
  | "number"
  | "deckKicker"
  | "deckTitle"
  | "subtitle";

/** A size in points and the number of lines allowed at that size. */
export type Step = readonly [size: number, lines: number];

/** Sizes to try, best first; the last one is the smallest ever used, and there the text is cut. */
export const roles = {
  kicker: {
    bold: false,
    muted: true,
    steps: [
      [12, 1],
      [11, 1],
      [10, 2],
    ],
  },
  title: {
    bold: true,
    muted: false,
    steps: [
      [28, 1],
      [26, 1],
      [25, 1],
      [24, 1],
      [23, 1],
      [26, 2],
      [24, 2],
      [22, 3],
      [20, 3],
      [18, 4],
    ],
  },
  chartTitle: {
    bold: true,
    muted: false,
    steps: [
      [15, 1],
      [14, 2],
      [13, 2],
      [12, 3],
    ],
  },
  chartSubtitle: {
    bold: false,
    muted: true,
    steps: [
      [10.5, 2],
      [10, 3],
    ],
  },
  chartNote: {
    bold: false,
    muted: true,
    steps: [
      [9, 3],
      [8.5, 4],
    ],
  },
  points: {
    bold: false,
    muted: false,
    steps: [
      [13, 3],
      [12, 3],
      [11.5, 3],
      [11, 4],
      [10.5, 4],
      [10, 5],
    ],
  },
  footer: {
    bold: false,
    muted: true,
    steps: [
      [9, 1],
      [9, 2],
      [8, 2],
    ],
  },
  link: {
    bold: false,
    muted: true,
    steps: [
      [9, 1],
      [8, 2],
    ],
  },
  number: { bold: false, muted: true, steps: [[9, 1]] },
  deckKicker: {
    bold: false,
    muted: true,
    steps: [
      [14, 1],
      [12, 2],
    ],
  },
  deckTitle: {
    bold: true,
    muted: false,
    steps: [
      [44, 2],
      [40, 2],
      [36, 3],
      [32, 4],
      [28, 4],
    ],
  },
  subtitle: {
    bold: false,
    muted: true,
    steps: [
      [18, 4],
      [16, 5],
      [14, 6],
    ],
  },
} as const satisfies Record<Role, { bold: boolean; muted: boolean; steps: readonly Step[] }>;

/** Few rows may speak louder: `upTo` is the most rows that a size is meant for, `upToWide` in the whole page's width. */
export const rowScale = [
  { upTo: 0, upToWide: 2, text: 20, figure: 40, caption: 12 },
  { upTo: 2, upToWide: 4, text: 17, figure: 34, caption: 12 },
  { upTo: 3, upToWide: 6, text: 16, figure: 30, caption: 11 },
  { upTo: 4, upToWide: 8, text: 14.5, figure: 28, caption: 10.5 },
  { upTo: 6, upToWide: 99, text: 13, figure: 26, caption: 10 },
  { upTo: 99, upToWide: 99, text: 12.5, figure: 23, caption: 9.5 },
  { upTo: 99, upToWide: 99, text: 12, figure: 21, caption: 9.5 },
  { upTo: 99, upToWide: 99, text: 11.5, figure: 20, caption: 9 },
  { upTo: 99, upToWide: 99, text: 11, figure: 18, caption: 9 },
  { upTo: 99, upToWide: 99, text: 10.5, figure: 17, caption: 9 },
  { upTo: 99, upToWide: 99, text: 10, figure: 16, caption: 9 },
] as const satisfies readonly (RowSizes & { upTo: number; upToWide: number })[];

/** Rather another slide than text below this size. */
export const comfortable = 10.5;
export const headerSize = 9.5;

/** Below this size a figure too long for its column wraps, then is cut. */
export const smallestFigure = 13;
