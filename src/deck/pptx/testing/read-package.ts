import { strFromU8, unzipSync } from "fflate";

/** A package opened again: its parts by path, in the order of the file. */
export function readPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(parts: Map<string, Uint8Array>, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`No part ${path} in the package`);
  return strFromU8(part);
}

/** The attributes of every element of this name, entities undone. */
export function elements(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?/?>`, "g"));
  return Array.from(tags, ([, attributes = ""]) =>
    Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key, value]) => [key, unescapeXml(value)]),
    ),
  );
}

/** The text inside every element of this name that holds only text. */
export function texts(xml: string, name: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "g")), ([, text]) =>
    unescapeXml(text),
  );
}

/** What keeps an XML text from being well-formed, or nothing. Enough for what `el` can write. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, "");
  const token = /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g;
  for (const [all, closing, name = "", attributes = "", empty, text, stray] of body.matchAll(token)) {
    if (stray !== undefined) return `a stray < after ${open.join("/")}`;
    if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(text ?? attributes)) return `a bare & in ${all.slice(0, 80)}`;
    if (text !== undefined) continue;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (!closing && !empty) open.push(name);
  }
  return open.length > 0 ? `${open.join("/")} never closed` : undefined;
}

interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/** The relationships of a part, targets as paths in the package unless external. */
export function relationshipsOf(parts: Map<string, Uint8Array>, path: string): Relationship[] {
  const slash = path.lastIndexOf("/") + 1;
  const rels = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (!parts.has(rels)) return [];
  return elements(textOf(parts, rels), "Relationship").map((found) => {
    const external = found.TargetMode === "External";
    const target = found.Target ?? "";
    const resolved = external ? target : new URL(target, `file:///${path}`).pathname.slice(1);
    return { id: found.Id ?? "", type: found.Type?.split("/").at(-1) ?? "", target: resolved, external };
  });
}

function unescapeXml(text = ""): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = "") =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? ""),
  );
}
