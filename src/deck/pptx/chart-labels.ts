/**
 * Value labels as "value from cells" (MS-ODRAWXML 2.2.1.3 and 2.3.55): PowerPoint reads them from a column of texts in
 * the workbook, so they stay true after "Edit data". The fields hold the same text for readers that know no such range.
 */
import { cached } from "./chart-data";
import type { Design } from "./design";
import { ns } from "./namespaces";
import { type RunStyle, runProperties } from "./text-runs";
import { emu, guid } from "./units";
import { el, val, type Xml } from "./xml";

export interface CellLabel {
  /** Of the point in its series, and the same in the range of texts. */
  idx: number;
  text: string;
  /** How far it stands from its usual place, as shares of the chart's width and height, right and down. */
  shift?: { x: number; y: number };
}

interface LabelLook {
  position: "outEnd" | "r";
  style: RunStyle;
  /** The first of the ids of their fields, unique in the chart. */
  firstId: number;
  /** Whether points typed in by hand have theirs, too. */
  every: boolean;
}

/** `<c:dLbls>` of a series. */
export function cellLabels(labels: readonly CellLabel[], look: LabelLook, design: Design): Xml {
  const { position, style, firstId, every } = look;
  const each = labels.map(({ idx, text, shift }, i) =>
    el(
      "c:dLbl",
      {},
      val("c:idx", idx),
      shift && el("c:layout", {}, el("c:manualLayout", {}, val("c:x", shift.x), val("c:y", shift.y))),
      el("c:tx", {}, el("c:rich", {}, labelBody(design), el("a:lstStyle"), cellField(text, firstId + i, style))),
      val("c:dLblPos", position),
      shown(),
      fromCells(),
    ),
  );
  return el(
    "c:dLbls",
    {},
    each,
    el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill"))),
    textProperties(style, design),
    val("c:dLblPos", position),
    shown(),
    every ? fromCells() : extension(val("c15:showLeaderLines", 0)),
  );
}

/** The series' extension that names the range of labels, with its cache. */
export function labelsRange(formula: string, texts: readonly (string | undefined)[]): Xml {
  const cache = el("c15:dlblRangeCache", {}, cached(texts));
  return el(
    "c:extLst",
    {},
    el(
      "c:ext",
      { uri: "{02D57815-91ED-43cb-92C2-25804820EDAC}", "xmlns:c15": ns.c15 },
      el("c15:datalabelsRange", {}, el("c15:f", {}, formula), cache),
    ),
  );
}

/** Text properties of an axis or of labels; upright, never turned to fit. `turn` is in 60,000ths of a degree. */
export function textProperties(style: RunStyle, design: Design, turn = 0): Xml {
  return el(
    "c:txPr",
    {},
    labelBody(design, turn),
    el("a:lstStyle"),
    el("a:p", {}, el("a:pPr", {}, runProperties("a:defRPr", style)), el("a:endParaRPr", { lang: style.locale })),
  );
}

function labelBody({ scale }: Design, turn = 0): Xml {
  // PowerPoint would else wrap a label at a fifth of the chart's width.
  const [x, y] = [emu(3 * scale.length), emu(1.5 * scale.length)];
  const insets = { lIns: x, tIns: y, rIns: x, bIns: y };
  return el("a:bodyPr", { rot: turn, vert: "horz", wrap: "none", ...insets, anchor: "ctr" }, el("a:spAutoFit"));
}

function cellField(text: string, index: number, style: RunStyle): Xml {
  const id = guid(0xce11, index);
  return el(
    "a:p",
    {},
    el("a:pPr", {}, runProperties("a:defRPr", style)),
    el(
      "a:fld",
      { id, type: "CELLRANGE" },
      runProperties("a:rPr", style),
      el("a:pPr", {}, runProperties("a:defRPr", style)),
      el("a:t", {}, text),
    ),
    el("a:endParaRPr", { lang: style.locale }),
  );
}

function shown(): Xml[] {
  return ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) => val(`c:show${what}`, 0));
}

function fromCells(): Xml {
  return extension(val("c15:showDataLabelsRange", 1));
}

/** One child only: the schema allows an extension no more, and each of those it may have is optional. */
function extension(child: Xml): Xml {
  const uri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  return el("c:extLst", {}, el("c:ext", { uri, "xmlns:c15": ns.c15 }, child));
}
