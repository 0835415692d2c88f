import { type ZippableFile, zipSync } from "fflate";
import { contentTypesXml, type PartType } from "./content-types";
import { Relationships } from "./relationships";
import { type Xml, xmlBytes } from "./xml";

/** ZIP's own first day, in local time as fflate reads it: no clock, so the same deck is the same file. */
export const firstDay = new Date(1980, 0, 1);

const packed: ReadonlySet<PartType> = new Set(["xlsx", "png", "jpeg"]);

/** Half of a deck's parts are this small, in bytes: packing them saves little, and takes a third of the time. */
const small = 640;

function packedOrNot(data: Uint8Array, isPacked = false): ZippableFile {
  return isPacked || data.length <= small ? [data, { level: 0 }] : data;
}

/** An Open Packaging Conventions package (ECMA-376 part 2) in the making: parts, their types, their relationships. */
export class Package {
  /** Of the package itself: where its main part is. */
  readonly root = new Relationships("");
  private readonly parts: { path: string; type: PartType; data: Uint8Array }[] = [];
  private readonly relationships: Relationships[] = [this.root];

  /** The registry of a part's relationships. It goes into the package with the part, if anything was asked of it. */
  relationshipsOf(path: string): Relationships {
    const own = new Relationships(path);
    this.relationships.push(own);
    return own;
  }

  add(path: string, type: PartType, content: Xml | Uint8Array): void {
    this.parts.push({ path, type, data: content instanceof Uint8Array ? content : xmlBytes(content) });
  }

  /** The file: content types first, as readers of streams want them, then relationships, then parts as added. */
  toBytes(): Uint8Array {
    const files: Record<string, ZippableFile> = { "[Content_Types].xml": xmlBytes(contentTypesXml(this.parts)) };
    for (const own of this.relationships) if (own.size > 0) files[own.path] = packedOrNot(xmlBytes(own.toXml()));
    // Pictures and workbooks are compressed already.
    for (const { path, type, data } of this.parts) files[path] = packedOrNot(data, packed.has(type));
    // Level 9 takes half as long again for a fiftieth of the size.
    return zipSync(files, { level: 3, mtime: firstDay });
  }
}
