import type { Element, Nodes, Root } from "hast";
import { attribute } from "./html-style";

interface Shape {
  /** Cells of each. */
  rows: number[];
  headers: number;
  nested: boolean;
  blocks: boolean;
  /** Characters of each cell. */
  lengths: number[];
  filled: number;
  /** Paragraphs of the cell under way that have words, and the most of any. */
  paragraphs: number;
  mostParagraphs: number;
}

const BLOCKS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "hr", "blockquote", "pre"]);
const LONGEST_CELL = 320;

/** The tables that hold data; all others lay the page out, and their cells are read as any part of the page. */
export function dataTables(root: Root): ReadonlySet<Element> {
  const shapes = new Map<Element, Shape>();
  const stack: { node: Nodes; table: Element | undefined }[] = [{ node: root, table: undefined }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame;
    let { table } = frame;
    if (node.type === "element" && node.tagName === "table") {
      const around = table && shapes.get(table);
      if (around) around.nested = true;
      table = node;
      shapes.set(node, {
        rows: [],
        headers: 0,
        nested: false,
        blocks: false,
        lengths: [],
        filled: 0,
        paragraphs: 0,
        mostParagraphs: 0,
      });
    }
    const shape = table && shapes.get(table);
    if (shape) measure(shape, node);
    if ("children" in node) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child && child.type !== "doctype") stack.push({ node: child, table });
      }
    }
  }
  return new Set([...shapes].filter(([table, shape]) => isData(table, shape)).map(([table]) => table));
}

function measure(shape: Shape, node: Nodes): void {
  if (node.type === "text") {
    const length = node.value.trim().length;
    const last = shape.lengths.length - 1;
    if (!length || last < 0) return;
    if (!shape.lengths[last]) shape.filled += 1;
    shape.lengths[last] = (shape.lengths[last] ?? 0) + length;
  }
  if (node.type !== "element") return;
  if (node.tagName === "tr") shape.rows.push(0);
  else if (node.tagName === "td" || node.tagName === "th") {
    shape.lengths.push(0);
    shape.paragraphs = 0;
    if (node.tagName === "th") shape.headers += 1;
    const last = shape.rows.length - 1;
    if (last >= 0) shape.rows[last] = (shape.rows[last] ?? 0) + 1;
  } else if (node.tagName === "p" && node.children.length > 0) {
    shape.paragraphs += 1;
    shape.mostParagraphs = Math.max(shape.mostParagraphs, shape.paragraphs);
  } else if (BLOCKS.has(node.tagName)) shape.blocks = true;
}

function isData(table: Element, { rows, headers, nested, blocks, lengths, filled, mostParagraphs }: Shape): boolean {
  const role = attribute(table, "role");
  if (nested || role === "presentation" || role === "none") return false;
  const widest = rows.reduce((most, cells) => Math.max(most, cells), 0);
  if (widest < 2) return false;
  if (headers > 0 || role === "table" || role === "grid") return true;
  if (mostParagraphs > 1) return false;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const even = rows.filter((cells) => cells === widest).length;
  // A column of pictures leaves half of the cells empty.
  return (
    rows.length >= 2 &&
    even * 5 >= rows.length * 4 &&
    !blocks &&
    longest <= LONGEST_CELL &&
    filled * 10 >= lengths.length * 7
  );
}
