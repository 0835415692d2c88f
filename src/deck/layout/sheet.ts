import type { Box } from "./placed";
import type { Role } from "./type-scale";

/** The page that slides are placed on, in points of its own: about 540 high whatever the real slide's size. */
export interface Sheet {
  width: number;
  height: number;
  /** What is read stands between these. */
  content: { x: number; width: number };
  bodyBottom: number;
  footerRule: number;
  /** Where each part stands by default: the template's own boxes, which "Reset" gives back. */
  boxes: Record<Role | "table" | "chart", Box>;
  /** The deployment's logo, on the first page and on the others; absent without one. */
  logo?: { first: Box; others: Box };
}

/** 0.58 in, on all sides of what is read. */
const margin = 42;
/** 16:9 and 4:3 are as high as this; a page narrower than 4:3 is as wide as 4:3, and higher. */
const usual = { height: 540, leastWidth: 720 } as const;
const logoHeight = { first: 40, others: 20 } as const;
const widestLogo = 180;

/** Shares of the width that the table takes beside a chart, best first; beside points alone; the white between. */
export const split = { besideChart: [0.56, 0.53, 0.5], besidePoints: [0.62, 0.55, 0.5], gutter: 36 } as const;

/**
 * The page for a slide of any size: only its proportions count, so that a deck looks the same on a screen whatever the
 * template's inches. `size` and `logo` in any one unit each.
 */
export function sheetOf(size: Size, logo?: Size): Sheet {
  const ratio = size.width / size.height;
  const height = ratio * usual.height >= usual.leastWidth ? usual.height : usual.leastWidth / ratio;
  const width = round(ratio * height);
  const logoBoxes = logo && { first: logoBox(logo, width, "first"), others: logoBox(logo, width, "others") };
  return {
    width,
    height: round(height),
    content: { x: margin, width: width - 2 * margin },
    bodyBottom: round(height) - 52,
    footerRule: round(height) - 42,
    boxes: boxesOf(width, round(height), logoBoxes ? logoBoxes.others.width + 16 : 0),
    ...(logoBoxes && { logo: logoBoxes }),
  };
}

interface Size {
  width: number;
  height: number;
}

/** How many real points one of the sheet's is. */
export function sheetScale(sheet: Sheet, size: Size): number {
  return size.height / sheet.height;
}

export const widescreen = sheetOf({ width: 960, height: 540 });

function boxesOf(width: number, height: number, logoRoom: number): Sheet["boxes"] {
  const x = margin;
  const whole = width - 2 * margin;
  const table = Math.floor(whole * split.besideChart[0]);
  const side = { x: x + table + split.gutter, width: whole - table - split.gutter };
  const top = 104;
  const bottom = height - 52;
  const footer = { y: height - 36, height: 24 };
  return {
    kicker: { x, y: 30, width: whole - logoRoom, height: 18 },
    title: { x, y: 49, width: whole, height: 40 },
    table: { x, y: top, width: table, height: bottom - top },
    chartTitle: { ...side, y: top, height: 20 },
    chartSubtitle: { ...side, y: top + 22, height: 28 },
    chart: { ...side, y: top + 56, height: 168 },
    chartNote: { ...side, y: top + 232, height: 24 },
    points: { ...side, y: top + 280, height: bottom - top - 282 },
    footer: { x, ...footer, width: width - 400 },
    link: { x: width - 342, ...footer, width: 266 },
    number: { x: width - 70, ...footer, width: 28 },
    deckKicker: { x, y: 0.3 * height, width: whole, height: 22 },
    deckTitle: { x, y: 0.3 * height + 34, width: Math.min(whole, 760), height: 108 },
    subtitle: { x, y: 0.3 * height + 160, width: Math.min(whole, 700), height: 84 },
  };
}

function logoBox(logo: Size, width: number, where: keyof typeof logoHeight): Box {
  const fit = Math.min(logoHeight[where] / logo.height, widestLogo / logo.width);
  const box = { width: round(logo.width * fit), height: round(logo.height * fit) };
  return where === "first" ? { x: margin, y: 44, ...box } : { x: width - margin - box.width, y: 26, ...box };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
