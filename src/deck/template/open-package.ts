import { TemplateError } from "./errors";
import { foreignFormat } from "./foreign-format";
import { attribute, children, hasParseError, type ParseXml, type XmlElement } from "./xml-dom";
import { unpack, type ZipEntry, zipEntries } from "./zip-entries";

/** An Open Packaging Conventions package (ECMA-376 part 2), read part by part. Paths are as in "ppt/presentation.xml". */
export interface OfficePackage {
  /** Uncompressed size in bytes, as declared and later enforced; undefined if there is no such part. */
  size(path: string): number | undefined;
  /** Throws `TemplateError`: "protected", "too-large" or "broken". */
  part(path: string): Uint8Array | undefined;
  /** The root of a part. Throws as `part` does; what is absent or no XML is "broken". */
  xml(path: string): XmlElement;
  /** Of a part, or of the package for "". None if it has none; throws as `xml` does. */
  relationships(path: string): Relationship[];
}

export interface Relationship {
  id: string;
  /** A URI; its last segment says what is meant in transitional and strict OOXML alike. */
  type: string;
  /** Path in the package, or as it stands when external. */
  target: string;
  external: boolean;
}

/** In bytes, but for `entries`. */
export const packageLimits = { file: 50e6, total: 100e6, xml: 10e6, entries: 5000 } as const;

/**
 * Opens an Office file of any kind without unpacking it. Nothing is fetched or run. Throws `TemplateError`:
 * "not-a-package", "protected", "old-format", "too-large" or "broken".
 */
export function openPackage(bytes: Uint8Array, parse: ParseXml): OfficePackage {
  if (bytes.length > packageLimits.file) throw new TemplateError("too-large");
  const foreign = foreignFormat(bytes);
  if (foreign) throw new TemplateError(foreign);
  const entries = new Map<string, ZipEntry>();
  for (const entry of zipEntries(bytes, packageLimits.entries)) {
    // Names are compared without case (part 2, 6.2.2.3). Only a lookup: "../x" is a name like another, and never asked for.
    const key = entry.name.replaceAll("\\", "/").toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
  }
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const find = (path: string) => entries.get(path.toLowerCase()) ?? entries.get(decoded(path).toLowerCase());

  function part(path: string): Uint8Array | undefined {
    const entry = find(path);
    if (!entry) return undefined;
    const known = parts.get(entry.name);
    if (known) return known;
    total += entry.size;
    if (total > packageLimits.total) throw new TemplateError("too-large", path);
    const content = unpack(bytes, entry);
    parts.set(entry.name, content);
    return content;
  }

  function xml(path: string): XmlElement {
    if ((find(path)?.size ?? 0) > packageLimits.xml) throw new TemplateError("too-large", path);
    const content = part(path);
    if (!content) throw new TemplateError("broken", path);
    return parseRoot(content, path, parse);
  }

  return {
    size: (path) => find(path)?.size,
    part,
    xml,
    relationships: (path) => {
      const own = path.replace(/[^/]*$/, "_rels/$&.rels");
      return find(own) ? children(xml(own), "Relationship").map((element) => readRelationship(element, path)) : [];
    },
  };
}

/** The part that `owner` points to by a relationship of this kind, "theme" or "officeDocument": the first, inside. */
export function related(from: OfficePackage, owner: string, kind: string): string | undefined {
  const found = from.relationships(owner).find(({ type, external }) => !external && type.endsWith(`/${kind}`));
  return found?.target;
}

/** Media type of a part, from `[Content_Types].xml` (ECMA-376 part 2, 7.3). Undefined if it says none. */
export function contentType(from: OfficePackage, path: string): string | undefined {
  const list = "[Content_Types].xml";
  if (from.size(list) === undefined) return undefined;
  const types = from.xml(list);
  const pick = (element: string, key: string, value: string) =>
    children(types, element).find((own) => attribute(own, key)?.toLowerCase() === value.toLowerCase());
  const own = pick("Override", "PartName", `/${path}`) ?? pick("Default", "Extension", path.replace(/^.*\./, ""));
  return own && attribute(own, "ContentType");
}

function readRelationship(element: XmlElement, owner: string): Relationship {
  const external = attribute(element, "TargetMode") === "External";
  const target = attribute(element, "Target") ?? "";
  return {
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: external ? target : resolve(owner, target),
    external,
  };
}

/** "../theme/theme1.xml" from "ppt/slideMasters/slideMaster1.xml" is "ppt/theme/theme1.xml"; never above the package. */
function resolve(owner: string, target: string): string {
  const path = target.replace(/[?#].*$/s, "").replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...from, ...path.split("/")]) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function parseRoot(content: Uint8Array, path: string, parse: ParseXml): XmlElement {
  try {
    const text = new TextDecoder(encodingOf(content), { fatal: true }).decode(content);
    // Part 2, 6.2.5 forbids it, and entities that unfold without end come that way.
    if (/<!DOCTYPE/i.test(text)) throw new TemplateError("broken", path);
    const document = parse(text);
    if (document.documentElement && !hasParseError(document)) return document.documentElement;
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError("broken", path, error);
  }
  throw new TemplateError("broken", path);
}

/** UTF-8 or UTF-16: a package knows no other. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** Some writers escape names in relationships that stand as they are in the archive. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
