import type { Element, Nodes, Root, Text } from "hast";
import { type BlockTraits, BlockWriter, type DraftBlock } from "./draft-block";
import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS } from "./html-names";
import { type Sheet, sheetOf, withSheet } from "./html-sheet";
import { attribute, isHidden, type Look, lookOf, PLAIN_LOOK, styleOf } from "./html-style";
import { dataTables } from "./html-tables";
import { linkOf } from "./links";
import type { Counter } from "./lists";

interface List {
  ordered: boolean;
  next: number;
  step: number;
  group: number;
  run: number;
  depth: number;
}

/** What an element's words are part of. */
interface Place {
  look: Look;
  url?: string | undefined;
  heading?: number | undefined;
  list?: List | undefined;
  /** The list item that has no block yet. */
  item?: { ordinal?: number | undefined; list: List; taken: boolean } | undefined;
  /** Of a data table. */
  table?: { group: number; run: number } | undefined;
  row?: { header: boolean } | undefined;
  word?: { level: number } | undefined;
}

type Step = { node: Nodes; place: Place } | { leave: Element; place: Place };

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The blocks of a tree of HTML, in the order of the page, without what a reader does not see. */
export function walkHtml(root: Root | Element, tree: Root, counter: Counter): DraftBlock[] {
  return new HtmlWalk(dataTables(tree), counter, sheetOf(tree)).walk(root);
}

class HtmlWalk {
  private readonly blocks: DraftBlock[] = [];
  private writer = new BlockWriter();
  private traits: BlockTraits | undefined;

  constructor(
    private readonly dataTables: ReadonlySet<Element>,
    private readonly counter: Counter,
    private readonly sheet: Sheet,
  ) {}

  /** With a stack of its own: trees are as deep as their makers please. */
  walk(root: Root | Element): DraftBlock[] {
    const steps: Step[] = [{ node: root, place: { look: PLAIN_LOOK } }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ("leave" in step) {
        this.leave(step.leave, step.place);
        continue;
      }
      const { node } = step;
      if (node.type === "text") this.text(node, step.place);
      if (node.type !== "element" && node.type !== "root") continue;
      const place = node.type === "element" ? this.enter(node, step.place) : step.place;
      if (!place) continue;
      if (node.type === "element") steps.push({ leave: node, place });
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child && child.type !== "doctype" && child.type !== "comment") steps.push({ node: child, place });
      }
    }
    this.end();
    return this.blocks;
  }

  /** The place that an element makes; undefined where its words are none of the text. */
  private enter(element: Element, around: Place): Place | undefined {
    const { tagName } = element;
    if (tagName === "br") {
      this.lineBreak(around);
      return undefined;
    }
    if (SKIPPED_ELEMENTS.has(tagName)) return undefined;
    const style = withSheet(element, styleOf(element), this.sheet);
    if (isHidden(element, style)) return undefined;
    if (tagName === "sup" && this.isNote(element)) return undefined;
    if (tagName === "hr" && !around.row) {
      this.end();
      this.blocks.push({ kind: "rule", depth: 0, text: "", bold: [], links: [] });
      return undefined;
    }
    const isBlock = BLOCK_ELEMENTS.has(tagName) || /^(?:block|table|list-item|flex)$/.test(style.get("display") ?? "");
    if (isBlock) this.boundary(around);
    const place: Place = { ...around, look: lookOf(element, style, around.look) };
    if (tagName === "a") place.url = linkOf(attribute(element, "href") ?? "") ?? around.url;
    else if (/^h[1-6]$/.test(tagName)) place.heading = Number(tagName.charAt(1));
    else if (attribute(element, "role") === "heading") place.heading = headingLevel(element);
    else if (tagName === "p") place.word = wordList(element, style);
    else this.structure(element, place);
    return place;
  }

  private structure(element: Element, place: Place): void {
    const { tagName } = element;
    if (tagName === "ul" || tagName === "ol" || tagName === "menu") {
      place.list = this.listOf(element, place.list);
      place.item = undefined;
    } else if (tagName === "li") {
      place.list ??= this.listOf(element, undefined);
      const said = Number.parseInt(attribute(element, "value") ?? "", 10);
      if (!Number.isNaN(said)) place.list.next = said;
      const ordinal = place.list.ordered ? place.list.next : undefined;
      place.list.next += place.list.step;
      place.item = { ordinal, list: place.list, taken: false };
    } else if (tagName === "table") {
      const isData = this.dataTables.has(element);
      place.table = isData ? { group: this.counter.next(), run: this.counter.next() } : undefined;
      place.row = undefined;
    } else if (tagName === "tr" && place.table) {
      this.end();
      const cells = element.children.filter((child): child is Element => child.type === "element");
      place.row = { header: cells.length > 0 && cells.every((cell) => cell.tagName === "th") };
    } else if ((tagName === "td" || tagName === "th") && place.row) {
      this.open(place);
      this.writer.cell();
    }
  }

  private listOf(element: Element, outer: List | undefined): List {
    const ordered = element.tagName === "ol";
    const start = Number.parseInt(attribute(element, "start") ?? "1", 10);
    const reversed = attribute(element, "reversed") !== undefined;
    const count = element.children.filter((child) => child.type === "element" && child.tagName === "li").length;
    const first = Number.isNaN(start) ? 1 : start;
    return {
      ordered,
      next: reversed && attribute(element, "start") === undefined ? count : first,
      step: reversed ? -1 : 1,
      group: this.counter.next(),
      run: outer?.run ?? this.counter.next(),
      depth: (outer?.depth ?? 0) + 1,
    };
  }

  private leave(element: Element, place: Place): void {
    if (element.tagName === "tr" && place.table) this.end();
    else if (BLOCK_ELEMENTS.has(element.tagName)) this.boundary(place);
  }

  /** Between blocks; inside a row of data a new line at most. */
  private boundary(place: Place): void {
    if (place.row) this.writer.lineBreak();
    else this.end();
  }

  private lineBreak(place: Place): void {
    if (place.row || !this.writer.atLineStart) this.writer.lineBreak();
    else this.end();
  }

  private text({ value }: Text, place: Place): void {
    const { look, url } = place;
    if (!this.traits) {
      if (!value.trim()) return;
      // Between the rows of a table stands nothing.
      if (place.table && !place.row) return;
      this.open(place);
    }
    const style = { bold: look.bold, url, size: look.sized ? look.size : 16 };
    if (!look.pre || !value.includes("\n")) {
      this.writer.write(value, style);
      return;
    }
    for (const [at, line] of value.split("\n").entries()) {
      if (at > 0) this.writer.lineBreak();
      this.writer.write(line, style);
    }
  }

  /** Decides what the block is that now begins. */
  private open(place: Place): void {
    this.traits ??= this.traitsOf(place);
  }

  private traitsOf({ heading, item, table, row, word }: Place): BlockTraits {
    if (table && row) return { kind: "row", depth: 0, ...table, header: row.header ? true : undefined };
    const ordinal = item && !item.taken ? item.ordinal : undefined;
    const isFirst = item !== undefined && !item.taken;
    if (item) item.taken = true;
    if (heading !== undefined) return { kind: "heading", depth: heading, ordinal };
    if (item && isFirst) {
      return { kind: "item", depth: item.list.depth, group: item.list.group, run: item.list.run, ordinal };
    }
    return { kind: "paragraph", depth: 0, ...(word ? { listed: true, indent: word.level * 4 } : {}) };
  }

  private end(): void {
    const block = this.traits && this.writer.finish(this.traits);
    if (block) this.blocks.push(block);
    this.traits = undefined;
    this.writer = new BlockWriter();
  }

  /** A note's number is no part of the words; an exponent is, and is written as one. */
  private isNote(element: Element): boolean {
    const [child] = element.children;
    const words = child?.type === "text" ? child.value.trim() : "";
    if (child?.type === "element" || /^[[(*†‡]/.test(words)) return true;
    if (child?.type === "text" && /^\d$/.test(words)) child.value = SUPERSCRIPTS.charAt(Number(words));
    return false;
  }
}

function headingLevel(element: Element): number {
  const level = Number.parseInt(attribute(element, "ariaLevel") ?? "2", 10);
  return level >= 1 && level <= 6 ? level : 2;
}

/** Word writes lists as paragraphs of a class, the bullet as text. */
function wordList(element: Element, style: ReadonlyMap<string, string>): { level: number } | undefined {
  if (!/MsoListParagraph/i.test(attribute(element, "className") ?? "")) return undefined;
  const level = /level(\d)/.exec(style.get("mso-list") ?? "")?.[1];
  return { level: level === undefined ? 1 : Number(level) };
}
