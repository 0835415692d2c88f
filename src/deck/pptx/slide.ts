import { defaultText } from "../layout/grid";
import type { Box, PlacedSlide, PlacedText } from "../layout/placed";
import type { Role } from "../layout/type-scale";
import { type DeckWords, words } from "../layout/words";
import { ns } from "./namespaces";
import { bodyProperties, type PlaceholderName, ph } from "./placeholders";
import { commonSlide, graphicFrame, presentationRoot, rule, ShapeIds, textShape } from "./shapes";
import { type LayoutName, layoutBox } from "./slide-layouts";
import { numberField } from "./slide-master";
import { tableXml } from "./table";
import { paragraph, run } from "./text-runs";
import { type Child, el, type Xml } from "./xml";

/** Relationship ids that a slide's shapes refer to. */
export interface SlideLinks {
  chart?: string | undefined;
  link?: string | undefined;
}

export function layoutOf(slide: PlacedSlide): LayoutName {
  if (slide.chart || slide.questions) return "summary";
  return slide.table ? "table" : "titleOnly";
}

/** A slide on its layout; `number` is what its number field shows until PowerPoint counts again. */
export function slideXml(slide: PlacedSlide, number: number, links: SlideLinks): Xml {
  const draw = new SlideDrawing(slide, words[slide.language], links);
  const shapes: Child[] = [
    draw.text("title", slide.title),
    draw.text("kicker", slide.kicker),
    draw.table(),
    draw.text("chartTitle", slide.chart?.title),
    draw.text("chartSubtitle", slide.chart?.subtitle),
    draw.chart(),
    draw.text("chartNote", slide.chart?.note),
    draw.questions(),
    draw.text("footer", slide.footer),
    draw.text("link", slide.link, links.link),
    draw.number(number),
  ];
  return el("p:sld", presentationRoot, commonSlide(undefined, shapes), el("p:clrMapOvr", {}, el("a:masterClrMapping")));
}

class SlideDrawing {
  private readonly ids = new ShapeIds();
  private readonly layout: LayoutName;
  private readonly slide: PlacedSlide;
  private readonly words: DeckWords;
  private readonly links: SlideLinks;

  constructor(slide: PlacedSlide, deckWords: DeckWords, links: SlideLinks) {
    this.slide = slide;
    this.words = deckWords;
    this.links = links;
    this.layout = layoutOf(slide);
  }

  /** Says its size only where the fitting chose another than the layout's. */
  text(role: Role, placed: PlacedText | undefined, link?: string): Child {
    if (!placed?.text) return undefined;
    const size = placed.size === defaultText(role).size ? undefined : placed.size;
    const style = { locale: this.words.locale, size, link };
    return this.placeholder(role, placed.box, [paragraph([run(placed.text, style)], style)]);
  }

  table(): Child {
    const { table } = this.slide;
    if (!table) return undefined;
    const name = this.words.parts.table;
    const description = table.header.cells.filter(Boolean).join(", ") || name;
    return graphicFrame(this.ids.next(), name, description, "table", table.box, tableXml(table, this.words.locale));
  }

  chart(): Child {
    const { chart } = this.slide;
    if (!chart || this.links.chart === undefined) return undefined;
    const reference = el("c:chart", { "xmlns:c": ns.c, "r:id": this.links.chart });
    return graphicFrame(this.ids.next(), this.words.parts.chart, chart.description, "chart", chart.box, reference);
  }

  questions(): Child {
    const { questions } = this.slide;
    if (!questions) return undefined;
    const item = { locale: this.words.locale, size: questions.itemSize };
    const heading = { ...item, size: questions.titleSize, bold: true };
    return [
      questions.rule && rule(this.ids.next(), this.words.parts.rule, questions.rule),
      this.placeholder("questions", questions.box, [
        questions.title !== "" && paragraph([run(questions.title, heading)], heading),
        questions.items.map((text) => paragraph([run(text, item)], item, questions.gap)),
      ]),
    ];
  }

  number(n: number): Child {
    const field = numberField(String(n), this.words.locale);
    return this.placeholder("number", this.slide.number, [paragraph([field], { locale: this.words.locale })]);
  }

  private placeholder(name: PlaceholderName, box: Box, paragraphs: readonly Child[]): Xml {
    const own = sameBox(box, layoutBox(this.layout, name)) ? undefined : box;
    const label = this.words.parts[name];
    return textShape(this.ids.next(), label, ph(name), own, bodyProperties(name), el("a:lstStyle"), ...paragraphs);
  }
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
