import { ns, rel } from "./namespaces";
import { el, type Xml } from "./xml";

interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/** The relationships of one part, or of the package ("/"), in the order they are asked for: rId1, rId2 … */
export class Relationships {
  private readonly list: Relationship[] = [];
  readonly owner: string;

  /** `owner` is the part's path in the package, "ppt/slides/slide1.xml". */
  constructor(owner: string) {
    this.owner = owner;
  }

  /** The id of a relationship to another part, given by its path in the package. */
  to(type: keyof typeof rel, path: string): string {
    return this.add(rel[type], relative(this.owner, path), false);
  }

  /** The id of a relationship to an address outside the package. */
  outside(type: "hyperlink", url: string): string {
    return this.add(rel[type], url, true);
  }

  get size(): number {
    return this.list.length;
  }

  /** Where the package keeps them: "ppt/slides/_rels/slide1.xml.rels". */
  get path(): string {
    const slash = this.owner.lastIndexOf("/") + 1;
    return `${this.owner.slice(0, slash)}_rels/${this.owner.slice(slash)}.rels`;
  }

  toXml(): Xml {
    return el(
      "Relationships",
      { xmlns: ns.packageRelationships },
      this.list.map(({ id, type, target, external }) =>
        el("Relationship", { Id: id, Type: type, Target: target, TargetMode: external ? "External" : undefined }),
      ),
    );
  }

  private add(type: string, target: string, external: boolean): string {
    const id = `rId${this.list.length + 1}`;
    this.list.push({ id, type, target, external });
    return id;
  }
}

/** "../charts/chart1.xml" from "ppt/slides/slide1.xml" to "ppt/charts/chart1.xml". */
function relative(owner: string, path: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = path.split("/");
  const shared = from.findIndex((folder, i) => folder !== to[i]);
  const kept = shared === -1 ? from.length : shared;
  return [...from.slice(kept).map(() => ".."), ...to.slice(kept)].join("/");
}
