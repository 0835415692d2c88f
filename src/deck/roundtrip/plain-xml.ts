/** The little of XML 1.0 that one element with text needs, without a DOM: no markup inside, no document type, no entities but the five. */

/** An XML declaration, then the start tag: prefix, local name, attributes. */
const start =
  /^\ufeff?(?:<\?xml\s[^<>]*\?>)?\s*<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)((?:\s[^<>]*)?)>/u;

/** The root's local name and namespace; undefined where the text does not begin as an XML document. */
export function rootOf(xml: string): { name: string; namespace: string } | undefined {
  const [, prefix, name, attributes = ""] = start.exec(xml) ?? [];
  if (name === undefined) return undefined;
  const declared = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, key, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === declared) return { name, namespace: double ?? single ?? "" };
  return { name, namespace: "" };
}

/**
 * The text of a document that is one element.
 * @throws Error where anything else is in it, or it is cut short.
 */
export function elementText(xml: string): string {
  const [opening, prefix, name] = start.exec(xml) ?? [];
  if (opening === undefined) throw new Error("no element");
  const [inside = "", closing, ...more] = xml.slice(opening.length).split("<", 3);
  const qualified = prefix === undefined ? name : `${prefix}:${name}`;
  const [, closed] = /^\/([^\s>]+)\s*>\s*$/.exec(closing ?? "") ?? [];
  if (more.length || closed !== qualified) throw new Error("not one element");
  return inside.replaceAll(/&([^;&]{0,10};?)/g, (_, reference: string) => charOf(reference));
}

const entities: Record<string, string> = { "amp;": "&", "lt;": "<", "gt;": ">", "quot;": '"', "apos;": "'" };

function charOf(reference: string): string {
  if (Object.hasOwn(entities, reference)) return entities[reference] ?? "";
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (!isChar(code)) throw new Error(`no such reference: &${reference}`);
  return String.fromCodePoint(code);
}

/** XML 1.0, 2.2. */
function isChar(code: number): boolean {
  const isControl = code < 0x20 && ![0x9, 0xa, 0xd].includes(code);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code <= 0x10ffff && !isControl && !isSurrogate && code !== 0xfffe && code !== 0xffff;
}
