import type { Box, PlacedText } from "./placed";
import { type Role, roles } from "./type-scale";

/** 16:9, in points: 13.333 × 7.5 in. */
export const page = { width: 960, height: 540 } as const;
/** 0.58 in, on all sides of what is read. */
export const margin = 42;
export const content = { x: margin, width: page.width - 2 * margin } as const;

/** Shares of the width that the table takes beside a chart, best first; beside questions alone; the white between. */
export const split = { besideChart: [0.56, 0.53, 0.5], besideQuestions: [0.62], gutter: 36 } as const;

export const bodyBottom = 488;
export const footerRule = 498;

/** Where each part stands by default: the template's own boxes, which "Reset" gives back. */
export const defaultBoxes = {
  kicker: { x: content.x, y: 30, width: content.width, height: 18 },
  title: { x: content.x, y: 49, width: content.width, height: 40 },
  table: { x: content.x, y: 104, width: 490, height: 384 },
  chartTitle: { x: 568, y: 104, width: 350, height: 20 },
  chartSubtitle: { x: 568, y: 126, width: 350, height: 28 },
  chart: { x: 568, y: 160, width: 350, height: 168 },
  chartNote: { x: 568, y: 336, width: 350, height: 24 },
  questions: { x: 568, y: 384, width: 350, height: 102 },
  footer: { x: content.x, y: 504, width: 560, height: 24 },
  link: { x: 618, y: 504, width: 266, height: 24 },
  number: { x: 890, y: 504, width: 28, height: 24 },
} as const satisfies Record<Role | "table" | "chart", Box>;

/** The box and type size of a role in the template. */
export function defaultText(role: Role): Omit<PlacedText, "text"> {
  return { box: defaultBoxes[role], size: roles[role].steps[0][0] };
}
