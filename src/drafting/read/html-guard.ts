/**
 * Whether HTML would bring a parser down: nested deeper than any mail (browsers stop at 512), thousands of attributes in a
 * tag, or unclosed formatting that is set up anew in each block (HTML standard, 13.2.4.3). One pass, linear.
 */
const DEEPEST = 300;
const MOST_ATTRIBUTES = 800;
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
const CLOSED_BY_OTHERS = new Set(
  "p li dt dd td th tr tbody thead tfoot caption colgroup option optgroup rp rt area base br col embed hr img input link meta param source track wbr html head body".split(
    " ",
  ),
);

export function isHostileHtml(html: string): boolean {
  const open = new Map<string, number>();
  const stack: string[] = [];
  let formatting = 0;
  let cost = 0;
  let tags = 0;
  for (const { name, closes, attributes } of tagsOf(html)) {
    if (attributes > MOST_ATTRIBUTES) return true;
    tags += 1;
    if (FORMATTING.has(name)) {
      const count = open.get(name) ?? 0;
      const change = closes ? -Math.min(1, count) : 1;
      open.set(name, count + change);
      formatting += change;
    } else if (!CLOSED_BY_OTHERS.has(name)) {
      if (!closes) {
        stack.push(name);
        open.set(name, (open.get(name) ?? 0) + 1);
      } else if (open.get(name)) {
        for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
          open.set(top, (open.get(top) ?? 1) - 1);
          if (top === name) break;
        }
      }
    }
    cost += formatting;
    if (stack.length > DEEPEST || formatting > DEEPEST || cost > 200_000 + tags * 12) return true;
  }
  return false;
}

interface Tag {
  name: string;
  closes: boolean;
  /** At least as many as the tag has. */
  attributes: number;
}

function* tagsOf(html: string): Generator<Tag> {
  const opener = /<(\/?)([a-z][^\s/>]*)/gi;
  for (let match = opener.exec(html); match; match = opener.exec(html)) {
    const [, slash = "", name = ""] = match;
    const { end, attributes } = tagEnd(html, opener.lastIndex);
    opener.lastIndex = end;
    yield { name: name.slice(0, 40).toLowerCase(), closes: slash !== "", attributes };
  }
}

/** Reads on to the tag's ">", over quoted values. */
function tagEnd(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let isValue = false;
  for (let at = from; at < html.length; at++) {
    const character = html.charCodeAt(at);
    if (character === 0x3e) return { end: at + 1, attributes };
    if (isValue && (character === 0x22 || character === 0x27)) {
      const close = html.indexOf(html.charAt(at), at + 1);
      if (close < 0) return { end: html.length, attributes: attributes + 1 };
      at = close;
      isValue = false;
    } else if (character === 0x3d) isValue = true;
    else if (character <= 0x20 || character === 0x2f) attributes += isValue ? 0 : 1;
    else isValue = false;
  }
  return { end: html.length, attributes };
}

const BLOCKS = /<\/?(?:p|div|table|tr|td|th|li|ul|ol|h[1-6]|br|hr|section|article|blockquote|pre)\b/i;

/** The words of HTML that no parser should be given: tags are line breaks or nothing, a few entities are known. */
export function stripTags(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(/<(script|style|title)\b[\s\S]*?(?:<\/\1|$)/gi, " <")
    .replace(/<[a-z/!?][^<>]*>?/gi, (tag) => (BLOCKS.test(tag) ? "\n\n" : ""));
  const entities: Record<string, string> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    euro: "€",
  };
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp|euro);/g, (entity, name: string) => entities[name] ?? entity);
}
