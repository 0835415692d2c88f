import type { Box, PlacedSlide, PlacedText } from "../layout/placed";
import type { Role } from "../layout/type-scale";
import { type Design, defaultSize } from "./design";
import { ns } from "./namespaces";
import { bodyProperties, type PlaceholderName, ph } from "./placeholders";
import { commonSlide, graphicFrame, presentationRoot, rule, ShapeIds, textShape } from "./shapes";
import { type LayoutName, layoutBox } from "./slide-layouts";
import { numberField } from "./slide-master";
import { tableXml } from "./table";
import { paragraph, run } from "./text-runs";
import { type Child, el, type Xml } from "./xml";

/** Relationship ids that a slide's shapes refer to: of its chart, and of each address. */
export interface SlideLinks {
  chart?: string | undefined;
  to: (url: string) => string;
}

export function layoutOf(slide: PlacedSlide): LayoutName {
  if (slide.kind === "title") return "first";
  const [part, ...more] = (["table", "chart", "points"] as const).filter((name) => slide[name] !== undefined);
  return more.length > 0 ? "summary" : (part ?? "titleOnly");
}

/** A slide on its layout, in its own points; `number` is what its number field shows until PowerPoint counts again. */
export function slideXml(slide: PlacedSlide, number: number, links: SlideLinks, design: Design): Xml {
  const draw = new SlideDrawing(slide, links, design);
  const first = slide.kind === "title";
  const shapes: Child[] = [
    draw.text(first ? "deckTitle" : "title", slide.title),
    draw.text(first ? "deckKicker" : "kicker", slide.kicker),
    draw.text("subtitle", slide.subtitle),
    draw.table(),
    draw.text("chartTitle", slide.chart?.title),
    draw.text("chartSubtitle", slide.chart?.subtitle),
    draw.chart(),
    draw.text("chartNote", slide.chart?.note),
    draw.points(),
    draw.text("footer", slide.footer),
    draw.text("link", slide.link, slide.link.url),
    draw.number(number),
  ];
  return el("p:sld", presentationRoot, commonSlide(undefined, shapes), el("p:clrMapOvr", {}, el("a:masterClrMapping")));
}

class SlideDrawing {
  private readonly ids = new ShapeIds();
  private readonly layout: LayoutName;
  private readonly slide: PlacedSlide;
  private readonly links: SlideLinks;
  private readonly design: Design;

  constructor(slide: PlacedSlide, links: SlideLinks, design: Design) {
    this.slide = slide;
    this.links = links;
    this.design = design;
    this.layout = layoutOf(slide);
  }

  /** Says its size only where the fitting chose another than the layout's. */
  text(role: Role, placed: PlacedText | undefined, url?: string): Child {
    if (!placed?.text) return undefined;
    const size = placed.size === defaultSize(role, this.design) ? undefined : placed.size;
    const plain = { locale: this.locale, size };
    const style = url === undefined ? plain : { ...plain, link: this.links.to(url), fill: this.design.inks.link };
    return this.placeholder(role, placed.box, [paragraph([run(placed.text, style)], plain)]);
  }

  table(): Child {
    const { table } = this.slide;
    if (!table) return undefined;
    const name = this.design.words.parts.table;
    const description = table.header.cells.filter(Boolean).join(", ") || name;
    const graphic = tableXml(table, this.design, this.links.to);
    return graphicFrame(this.ids.next(), name, description, "table", table.box, graphic);
  }

  chart(): Child {
    const { chart } = this.slide;
    if (!chart || this.links.chart === undefined) return undefined;
    const reference = el("c:chart", { "xmlns:c": ns.c, "r:id": this.links.chart });
    const name = this.design.words.parts.chart;
    return graphicFrame(this.ids.next(), name, chart.description, "chart", chart.box, reference);
  }

  /** Groups one under the other, each with its title in bold. */
  points(): Child {
    const { points } = this.slide;
    if (!points) return undefined;
    const item = { locale: this.locale, size: points.itemSize };
    const heading = { ...item, size: points.titleSize, bold: true };
    const groups = points.groups.map(({ title, items }, i) => {
      const above = i > 0 ? points.groupGap : 0;
      const aboveItem = (n: number) => points.gap + (n === 0 && title === "" ? above : 0);
      return [
        title !== "" && paragraph([run(title, heading)], heading, above),
        items.map((text, n) => paragraph([run(text, item)], item, aboveItem(n))),
      ];
    });
    return [
      points.rule && rule(this.ids.next(), points.rule, this.design),
      this.placeholder("points", points.box, groups),
    ];
  }

  number(n: number): Child {
    const field = numberField(String(n), this.locale);
    return this.placeholder("number", this.slide.number, [paragraph([field], { locale: this.locale })]);
  }

  private get locale(): string {
    return this.design.words.locale;
  }

  private placeholder(name: PlaceholderName, box: Box, paragraphs: readonly Child[]): Xml {
    const own = sameBox(box, layoutBox(this.layout, name, this.design.sheet)) ? undefined : box;
    const label = this.design.words.parts[name];
    return textShape(this.ids.next(), label, ph(name), own, bodyProperties(name), el("a:lstStyle"), ...paragraphs);
  }
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
