import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Properties } from "./assemble";
import { cleanCharacters, collapseSpaces } from "./characters";
import type { DraftBlock } from "./draft-block";
import { isHostileHtml, stripTags } from "./html-guard";
import { attribute } from "./html-style";
import { walkHtml } from "./html-walk";
import { linkOf } from "./links";
import type { Counter } from "./lists";
import { readText } from "./read-text";
import { headingsBySize } from "./size-headings";

const parser = unified().use(rehypeParse).freeze();

/** The blocks of a page, a mail or a pasted piece of either. What no parser should be given is read without its tags. */
export function readHtml(html: string, counter: Counter): { blocks: DraftBlock[]; properties: Properties } {
  // Pictures inside the file can be most of it, and say nothing.
  const lean = html.replace(/data:[a-z]+\/[^"'\s<>]{200,}/gi, "data:,");
  if (isHostileHtml(lean)) return { blocks: readText(cleanCharacters(stripTags(lean)), counter), properties: {} };
  const tree = parser.parse(lean);
  const page = pageOf(tree);
  return { blocks: headingsBySize(walkHtml(page.article ?? tree, tree, counter)), properties: page.properties };
}

interface Page {
  properties: Properties;
  /** The one article of a page, where most of its words are. */
  article: Element | undefined;
}

/** What a page says of itself, and where its text is. */
function pageOf(tree: Root): Page {
  const metas = new Map<string, string>();
  const articles: Element[] = [];
  const stack: { node: Nodes; inside: boolean }[] = [{ node: tree, inside: false }];
  let [all, inArticle] = [0, 0];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame;
    let { inside } = frame;
    if (node.type === "text") {
      const words = node.value.trim().length;
      all += words;
      if (inside) inArticle += words;
    }
    if (node.type === "element") {
      if (node.tagName === "script" || node.tagName === "style") continue;
      if (node.tagName === "article") {
        if (!inside) articles.push(node);
        inside = true;
      }
      noteMeta(node, metas);
    }
    if (!("children" in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      // A drawing has titles of its own.
      const drawn = child?.type === "element" && child.tagName === "svg";
      if (child && child.type !== "doctype" && !drawn) stack.push({ node: child, inside });
    }
  }
  const title = collapseSpaces(cleanCharacters(metas.get("title") ?? metas.get("og:title") ?? "")).trim();
  const url = linkOf(metas.get("canonical") ?? "") ?? linkOf(metas.get("og:url") ?? "");
  const isWhole = articles.length === 1 && inArticle * 10 >= all * 6;
  return { properties: { title: title || undefined, url }, article: isWhole ? articles[0] : undefined };
}

function noteMeta(element: Element, metas: Map<string, string>): void {
  const note = (name: string, value: string | undefined) => {
    if (value !== undefined && !metas.has(name)) metas.set(name, value);
  };
  if (element.tagName === "title") {
    const [text] = element.children;
    note("title", text?.type === "text" ? text.value : undefined);
  } else if (element.tagName === "link" && attribute(element, "rel") === "canonical") {
    note("canonical", attribute(element, "href"));
  } else if (element.tagName === "meta") {
    const name = attribute(element, "property") ?? attribute(element, "name");
    if (name === "og:url" || name === "og:title") note(name, attribute(element, "content"));
  }
}
