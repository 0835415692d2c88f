import { defaultBoxes, defaultText } from "../layout/grid";
import type { Box } from "../layout/placed";
import { type Role, roles } from "../layout/type-scale";
import { solid } from "./theme";
import { hundredths } from "./units";
import { type Child, el, val, type Xml } from "./xml";

export type PlaceholderName = Role | "table" | "chart";

interface Placeholder {
  type: "title" | "body" | "tbl" | "chart" | "ftr" | "sldNum";
  /** How a slide's shape finds its placeholder in the layout. The title has none. */
  idx?: number;
  align?: "r";
}

/** Every placeholder of the layouts, in reading order, which is also the order of shapes on a slide. */
export const placeholders = {
  title: { type: "title" },
  kicker: { type: "body", idx: 13 },
  table: { type: "tbl", idx: 14 },
  chartTitle: { type: "body", idx: 15 },
  chartSubtitle: { type: "body", idx: 16 },
  chart: { type: "chart", idx: 17 },
  chartNote: { type: "body", idx: 18 },
  questions: { type: "body", idx: 19 },
  footer: { type: "ftr", idx: 11 },
  link: { type: "body", idx: 20, align: "r" },
  number: { type: "sldNum", idx: 12, align: "r" },
} as const satisfies Record<PlaceholderName, Placeholder>;

/** `<p:ph>` as layouts and slides write it. */
export function ph(name: PlaceholderName): Xml {
  const { type, idx }: Placeholder = placeholders[name];
  return el("p:ph", { type, sz: name === "title" ? undefined : "quarter", idx });
}

export function isRole(name: PlaceholderName): name is Role {
  return name !== "table" && name !== "chart";
}

export function defaultBox(name: PlaceholderName): Box {
  return isRole(name) ? defaultText(name).box : defaultBoxes[name];
}

/** No inset anywhere: texts start exactly on the grid. Typing more shrinks the text, as our own fitting does. */
export function bodyProperties(name: PlaceholderName, ...rest: Child[]): Xml {
  const anchor = name === "kicker" ? "b" : "t";
  return el("a:bodyPr", { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor }, ...rest);
}

/** The list style of a placeholder in a layout: size, weight and colour of its role, no bullets. */
export function listStyle(name: PlaceholderName): Xml {
  const role = isRole(name) ? roles[name] : { bold: false, muted: true };
  const size = isRole(name) ? defaultText(name).size : 12;
  const { align }: Placeholder = placeholders[name];
  const run = el("a:defRPr", { sz: hundredths(size), b: role.bold }, solid(role.muted ? "tx2" : "tx1"));
  return el("a:lstStyle", {}, paragraphLevel(1, { algn: align ?? "l" }, run));
}

/** `<a:lvlNpPr>` without bullet, indent or space of its own. */
export function paragraphLevel(level: number, attributes: { algn: string }, run: Xml): Xml {
  const spacing = (tag: string, points: number) => el(tag, {}, val("a:spcPts", hundredths(points)));
  return el(
    `a:lvl${level}pPr`,
    { marL: 0, indent: 0, ...attributes },
    el("a:lnSpc", {}, val("a:spcPct", 100000)),
    spacing("a:spcBef", 0),
    spacing("a:spcAft", 0),
    el("a:buNone"),
    run,
  );
}
