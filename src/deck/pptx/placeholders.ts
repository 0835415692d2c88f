import { type Role, roles } from "../layout/type-scale";
import { type Design, defaultSize } from "./design";
import { hundredths } from "./units";
import { type Child, el, val, type Xml } from "./xml";

export type PlaceholderName = Role | "table" | "chart";

interface Placeholder {
  type: "title" | "ctrTitle" | "subTitle" | "body" | "tbl" | "chart" | "ftr" | "sldNum";
  /** How a slide's shape finds its placeholder in the layout. The title has none. */
  idx?: number;
  align?: "r";
}

/**
 * Every placeholder of the layouts, in reading order, which is also the order of shapes on a slide. Those of the first
 * slide have the index of what they become on another layout.
 */
export const placeholders = {
  title: { type: "title" },
  kicker: { type: "body", idx: 13 },
  table: { type: "tbl", idx: 14 },
  chartTitle: { type: "body", idx: 15 },
  chartSubtitle: { type: "body", idx: 16 },
  chart: { type: "chart", idx: 17 },
  chartNote: { type: "body", idx: 18 },
  points: { type: "body", idx: 19 },
  footer: { type: "ftr", idx: 11 },
  link: { type: "body", idx: 20, align: "r" },
  number: { type: "sldNum", idx: 12, align: "r" },
  deckTitle: { type: "ctrTitle" },
  deckKicker: { type: "body", idx: 13 },
  subtitle: { type: "subTitle", idx: 1 },
} as const satisfies Record<PlaceholderName, Placeholder>;

/** `<p:ph>` as layouts and slides write it. */
export function ph(name: PlaceholderName): Xml {
  const { type, idx }: Placeholder = placeholders[name];
  return el("p:ph", { type, sz: idx === undefined || name === "subtitle" ? undefined : "quarter", idx });
}

export function isRole(name: PlaceholderName): name is Role {
  return name !== "table" && name !== "chart";
}

/** No inset anywhere: texts start exactly on the grid. Typing more shrinks the text, as our own fitting does. */
export function bodyProperties(name: PlaceholderName, ...rest: Child[]): Xml {
  const anchor = name === "kicker" || name === "deckKicker" ? "b" : "t";
  return el("a:bodyPr", { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor }, ...rest);
}

/** The list style of a placeholder in the master or a layout: size, weight and colour of its role, no bullets. */
export function listStyle(name: PlaceholderName, design: Design, where: "master" | "layout"): Xml {
  const role = isRole(name) ? roles[name] : { bold: false, muted: true };
  const size = isRole(name) ? defaultSize(name, design) : 12 * design.scale.type;
  const { align }: Placeholder = placeholders[name];
  // What the master has said stays unsaid: LibreOffice would apply the changes of a colour twice.
  const inherited = where === "layout" && (name === "footer" || name === "number");
  const fill = inherited ? undefined : role.muted ? design.inks.muted : design.inks.ink;
  const run = el("a:defRPr", { sz: hundredths(size), b: role.bold }, fill);
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
