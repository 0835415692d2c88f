import { escapeXml } from "./text";

/** A finished piece of XML. Only `el` makes one, so nothing unescaped gets into a part. */
export interface Xml {
  readonly xml: string;
}

/** A string or number is text and gets escaped; what is empty is left out. */
export type Child = Xml | string | number | false | undefined | readonly Child[];

/** `undefined` leaves the attribute out; booleans are written as OOXML has them, 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element. Elements and attributes stand in the order given: OOXML's schemas are sequences. */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): Xml {
  const open = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(typeof value === "boolean" ? Number(value) : value))}"`)
    .join("");
  const inside = children.map(inner).join("");
  return { xml: inside === "" ? `<${name}${open}/>` : `<${name}${open}>${inside}</${name}>` };
}

/** The commonest element of charts: `<name val="…"/>`. */
export function val(name: string, value: string | number | boolean): Xml {
  return el(name, { val: value });
}

/** The bytes of a part whose root is this element. */
export function xmlBytes(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`);
}

function inner(child: Child): string {
  if (child === undefined || child === false) return "";
  if (typeof child === "string" || typeof child === "number") return escapeXml(String(child));
  return "xml" in child ? child.xml : child.map(inner).join("");
}
