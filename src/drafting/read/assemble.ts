import type { Block, SourceText } from "../source-text";
import type { Span } from "../spans";
import { type DraftBlock, defined } from "./draft-block";

export interface Properties {
  url?: string | undefined;
  title?: string | undefined;
  date?: string | undefined;
}

/** One text of the blocks' texts: blocks apart by an empty line, items of a list and rows of a table by a line break. */
export function assemble(drafts: readonly DraftBlock[], properties: Properties = {}): SourceText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let before: DraftBlock | undefined;
  const last = drafts.findLastIndex(({ kind }) => kind !== "rule");
  for (const draft of drafts.slice(0, last + 1)) {
    if (draft.kind === "rule") {
      // Rules part what is before from what comes after: none at the start, and one is enough.
      if (before && blocks.at(-1)?.kind !== "rule") blocks.push(ruleAt(length));
      continue;
    }
    if (before) {
      const separator = isTight(before, draft) && blocks.at(-1)?.kind !== "rule" ? "\n" : "\n\n";
      parts.push(separator);
      length += separator.length;
    }
    parts.push(draft.text);
    blocks.push(placed(draft, length));
    length += draft.text.length;
    before = draft;
  }
  return {
    text: parts.join(""),
    blocks,
    ...defined({ url: properties.url, title: properties.title, date: properties.date }),
  };
}

function ruleAt(position: number): Block {
  return { kind: "rule", span: { start: position, end: position }, depth: 0, bold: [], links: [] };
}

function isTight(before: DraftBlock, draft: DraftBlock): boolean {
  return draft.run !== undefined && draft.run === before.run && draft.kind === before.kind;
}

function placed(draft: DraftBlock, offset: number): Block {
  const move = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return {
    kind: draft.kind,
    span: { start: offset, end: offset + draft.text.length },
    depth: draft.depth,
    ...defined({
      group: draft.group,
      ordinal: draft.ordinal,
      cells: draft.cells?.map(move),
      header: draft.header,
    }),
    bold: draft.bold.map(move),
    links: draft.links.map(({ span, url }) => ({ span: move(span), url })),
  };
}
