/**
 * Placed slides written with PptxGenJS, as one would who builds a deck with it: the same texts, sizes and colours in the
 * same places, the same cells, charts, links, notes and sections. What Vigie's decks have beyond that is not asked of it:
 * a layout for each kind of slide, labels from the workbook, a symbol only where a line tells something new.
 */
import type PptxGenJS from "pptxgenjs";
import type { Box, PlacedSlide, PlacedText } from "@/deck/layout/placed";
import { sheetOf } from "@/deck/layout/sheet";
import { type Role, roles } from "@/deck/layout/type-scale";
import { words } from "@/deck/layout/words";
import type { DeckStyle } from "@/deck/style";
import { addPlacedChart } from "./pptxgenjs-chart";
import { type Drawing, inBox, inches, runs } from "./pptxgenjs-parts";
import { addPlacedTable } from "./pptxgenjs-table";

export type Presentation = new () => PptxGenJS;

/** A presentation with these slides, ready to be written. PptxGenJS changes the options it is given: each call has its own. */
export function withPptxGenJs(
  Presentation: Presentation,
  title: string,
  slides: readonly PlacedSlide[],
  style: DeckStyle,
): PptxGenJS {
  const deck = new Presentation();
  deck.title = title;
  deck.theme = { headFontFace: style.fonts.heading, bodyFontFace: style.fonts.body };
  deck.defineLayout({ name: "deck", width: inches(style.size.width), height: inches(style.size.height) });
  deck.layout = "deck";
  defineMasters(deck, style);
  for (const section of new Set(slides.map((slide) => slide.section))) deck.addSection({ title: section });
  for (const slide of slides) addPlacedSlide(deck, slide, style);
  return deck;
}

function defineMasters(deck: PptxGenJS, style: DeckStyle): void {
  const { boxes, content, footerRule } = sheetOf(style.size);
  const { palette } = style;
  const rule = { ...content, y: footerRule, height: 0 };
  const stroke = { ...boxes.deckKicker, y: boxes.deckKicker.y - 14, width: 48, height: 3 };
  const common = () => ({
    background: { color: palette.paper },
    slideNumber: {
      ...inBox(boxes.number),
      align: "right" as const,
      margin: 0,
      fontSize: roles.number.steps[0][0],
      fontFace: style.fonts.body,
      color: palette.muted,
    },
  });
  const line = () => ({ line: { ...inBox(rule), line: { color: palette.line, width: 0.75 } } });
  const accent = { rect: { ...inBox(stroke), fill: { color: palette.hyperlink ?? palette.ink } } };
  deck.defineSlideMaster({ ...common(), title: "first", objects: [accent, line(), titleIn(boxes.deckTitle)] });
  deck.defineSlideMaster({ ...common(), title: "content", objects: [line(), titleIn(boxes.title)] });
}

function titleIn(box: Box) {
  const look = { align: "left", valign: "top", margin: 0 } as const;
  return { placeholder: { options: { name: "title", type: "title" as const, ...inBox(box), ...look } } };
}

function addPlacedSlide(deck: PptxGenJS, placed: PlacedSlide, style: DeckStyle): void {
  const first = placed.kind === "title";
  const slide = deck.addSlide({ masterName: first ? "first" : "content", sectionTitle: placed.section });
  const draw: Drawing = { slide, style, locale: words[placed.language].locale };
  const { title, chart, link, points, table } = placed;
  const titleLook = textStyle(first ? "deckTitle" : "title", title, draw);
  slide.addText(runs([[title.text, titleLook]], draw), { placeholder: "title" });
  addPlacedText(first ? "deckKicker" : "kicker", placed.kicker, draw, { valign: "bottom" });
  addPlacedText("subtitle", placed.subtitle, draw);
  if (table) addPlacedTable(table, draw);
  addPlacedText("chartTitle", chart?.title, draw);
  addPlacedText("chartSubtitle", chart?.subtitle, draw);
  if (chart) addPlacedChart(chart, placed.language, draw);
  addPlacedText("chartNote", chart?.note, draw);
  if (points) addPoints(points, draw);
  addPlacedText("footer", placed.footer, draw);
  addPlacedText("link", link, draw, { align: "right" });
  slide.addNotes(placed.notes.join("\n"));
}

function textStyle(role: Role, { size }: PlacedText, { style }: Drawing): PptxGenJS.TextPropsOptions {
  const { bold, muted } = roles[role];
  return { fontSize: size, bold, color: muted ? style.palette.muted : style.palette.ink };
}

function addPlacedText(
  role: Role,
  placed: (PlacedText & { url?: string }) | undefined,
  draw: Drawing,
  options: PptxGenJS.TextPropsOptions = {},
): void {
  if (!placed?.text) return;
  const { url } = placed;
  const plain = textStyle(role, placed, draw);
  const look = url === undefined ? plain : { ...plain, ...linkLook(url, draw) };
  draw.slide.addText(runs([[placed.text, look]], draw), { ...inBox(placed.box), margin: 0, valign: "top", ...options });
}

function linkLook(url: string, { style }: Drawing): PptxGenJS.TextPropsOptions {
  return { color: style.palette.hyperlink ?? style.palette.ink, hyperlink: { url } };
}

function addPoints({ groups, rule, ...placed }: NonNullable<PlacedSlide["points"]>, draw: Drawing): void {
  const { ink, line } = draw.style.palette;
  if (rule) draw.slide.addShape("line", { ...inBox({ ...rule, height: 0 }), line: { color: line, width: 0.75 } });
  const common = { color: ink, breakLine: true };
  const texts = groups.flatMap(({ title, items }, i) => {
    const heading = { ...common, fontSize: placed.titleSize, bold: true, paraSpaceBefore: i ? placed.groupGap : 0 };
    const item = { ...common, fontSize: placed.itemSize, paraSpaceBefore: placed.gap };
    return [[title, heading] as const, ...items.map((text) => [text, item] as const)];
  });
  draw.slide.addText(runs(texts, draw), { ...inBox(placed.box), margin: 0, valign: "top" });
}
