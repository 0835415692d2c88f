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
  // A deck has some ten thousand: strings are added up as they come, without lists between.
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === "string" ? escapeXml(value) : Number(value)}"`;
  }
  let inside = "";
  for (const child of children) inside += inner(child);
  return { xml: inside === "" ? `${open}/>` : `${open}>${inside}</${name}>` };
}

/** The commonest element of charts: `<name val="…"/>`. */
export function val(name: string, value: string | number | boolean): Xml {
  return el(name, { val: value });
}

const encoder = new TextEncoder();

/** The bytes of a part whose root is this element. */
export function xmlBytes(root: Xml): Uint8Array {
  return encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`);
}

function inner(child: Child): string {
  if (child === undefined || child === false) return "";
  if (typeof child === "string") return escapeXml(child);
  if (typeof child === "number") return String(child);
  if ("xml" in child) return child.xml;
  let all = "";
  for (const one of child) all += inner(one);
  return all;
}
