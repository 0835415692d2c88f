import type { Nodes, Root, RootContent } from "mdast";

type Piece = { node: Nodes } | { raw: string };

/**
 * Markdown's tree as HTML, so that HTML inside of it is read in its place. Pictures and raw notes' numbers are left out;
 * `definitions` are the addresses of reference links; `lineEnd` is what a single line break stands for.
 */
export function markdownToHtml(root: Root, definitions: ReadonlyMap<string, string>, lineEnd: "\n" | "<br>"): string {
  const out: string[] = [];
  const pieces: Piece[] = [{ node: root }];
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    if ("raw" in piece) {
      out.push(piece.raw);
      continue;
    }
    const { node } = piece;
    const [before, after] =
      node.type === "text" ? [escapeHtml(node.value).replaceAll("\n", lineEnd), ""] : tagsOf(node, definitions);
    out.push(before);
    pieces.push({ raw: after });
    const children: readonly Nodes[] = "children" in node ? node.children : [];
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (!child) continue;
      if (node.type === "table" && at === 0)
        pieces.push({ raw: "</thead>" }, ...headerCells(child), { raw: "<thead><tr>" });
      else pieces.push({ node: child });
    }
  }
  return out.join("");
}

function headerCells(row: Nodes): Piece[] {
  const cells: readonly RootContent[] = row.type === "tableRow" ? row.children : [];
  return [
    { raw: "</tr>" },
    ...cells
      .flatMap((cell): Piece[] => {
        const inner: readonly RootContent[] = cell.type === "tableCell" ? cell.children : [];
        return [{ raw: "<th>" }, ...inner.map((node): Piece => ({ node })), { raw: "</th>" }];
      })
      .reverse(),
  ];
}

const WRAPPED: Partial<Record<Nodes["type"], string>> = {
  paragraph: "p",
  strong: "strong",
  blockquote: "blockquote",
  listItem: "li",
  tableRow: "tr",
  tableCell: "td",
  footnoteDefinition: "div",
};

/** What stands before and after a node's children. */
function tagsOf(node: Nodes, definitions: ReadonlyMap<string, string>): [string, string] {
  const tag = WRAPPED[node.type];
  if (tag) return [`<${tag}>`, `</${tag}>`];
  switch (node.type) {
    case "inlineCode":
      return [escapeHtml(node.value), ""];
    case "html":
      return [node.value, ""];
    case "code":
      return [`<pre>${escapeHtml(node.value)}`, "</pre>"];
    case "heading":
      return [`<h${node.depth}>`, `</h${node.depth}>`];
    case "break":
      return ["<br>", ""];
    case "thematicBreak":
      return ["<hr>", ""];
    case "list":
      return node.ordered ? [`<ol start="${node.start ?? 1}">`, "</ol>"] : ["<ul>", "</ul>"];
    case "table":
      return ['<table role="table">', "</table>"];
    case "link":
      return [`<a href="${escapeHtml(node.url)}">`, "</a>"];
    case "linkReference": {
      const url = definitions.get(node.identifier.toLowerCase());
      return url === undefined ? ["", ""] : [`<a href="${escapeHtml(url)}">`, "</a>"];
    }
    default:
      return ["", ""];
  }
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
