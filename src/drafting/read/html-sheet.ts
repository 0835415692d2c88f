import type { Element, Nodes, Root } from "hast";
import { attribute, declarationsOf } from "./html-style";

/** What a page's own style sheets say of a tag, of a class (".lead") or of a tag with a class ("p.lead"). */
export type Sheet = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NO_STYLE: ReadonlyMap<string, string> = new Map();
/** Only these tell a title, or what nobody sees. */
const TELLING = new Set(["font-size", "font-weight", "display", "visibility", "mso-hide"]);
const LARGEST = 200_000;
const MOST_RULES = 3000;
const SIMPLE = /^[a-z][a-z0-9]*$|^(?:[a-z][a-z0-9]*)?\.[a-z_-][\w-]*$/i;

/** The rules of `<style>` elements with simple selectors; those for a medium or a width are no reader's at a desk. */
export function sheetOf(tree: Root): Sheet {
  const sheet = new Map<string, Map<string, string>>();
  let count = 0;
  for (const { selectors, body } of rulesOf(styleText(tree))) {
    if (++count > MOST_RULES) break;
    const said = [...declarationsOf(body)].filter(
      ([name, value]) => TELLING.has(name) && !/^[012](?:px|pt)?$/.test(value),
    );
    if (!said.length) continue;
    for (const selector of selectors.split(",", 50)) {
      const name = selector.trim();
      if (!SIMPLE.test(name)) continue;
      const rule = sheet.get(name) ?? new Map<string, string>();
      for (const [property, value] of said) rule.set(property, value);
      sheet.set(name, rule);
    }
  }
  return sheet;
}

/** An element's own style over that of the sheet. */
export function withSheet(
  element: Element,
  own: ReadonlyMap<string, string>,
  sheet: Sheet,
): ReadonlyMap<string, string> {
  if (!sheet.size) return own;
  const { tagName } = element;
  const names = (attribute(element, "className") ?? "").split(" ", 12).filter(Boolean);
  const rules = [
    sheet.get(tagName),
    ...names.map((name) => sheet.get(`.${name}`)),
    ...names.map((name) => sheet.get(`${tagName}.${name}`)),
  ].filter((rule) => rule !== undefined);
  return rules.length ? new Map([...rules, own].flatMap((rule) => [...(rule ?? NO_STYLE)])) : own;
}

function styleText(tree: Root): string {
  const parts: string[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "element" && node.tagName === "style") {
      for (const child of node.children) if (child.type === "text") parts.push(child.value.slice(0, LARGEST));
    } else if ("children" in node)
      for (let at = node.children.length - 1; at >= 0; at--) push(stack, node.children[at]);
  }
  return parts
    .join("\n")
    .slice(0, LARGEST)
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ")
    .replace(/<!--|-->/g, " ");
}

function push(stack: Nodes[], node: Nodes | undefined): void {
  if (node) stack.push(node);
}

/** Rules outside of any at-rule. */
function* rulesOf(css: string): Generator<{ selectors: string; body: string }> {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf("{", at);
    if (open < 0) return;
    // "@import …;" and "@charset …;" have no block.
    const selectors = css
      .slice(at, open)
      .replace(/^[\s\S]*;/, "")
      .trim();
    const close = blockEnd(css, open);
    if (!selectors.startsWith("@")) yield { selectors, body: css.slice(open + 1, close) };
    at = close + 1;
  }
}

function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const character = css.charCodeAt(at);
    if (character === 0x7b) depth += 1;
    else if (character === 0x7d) depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
