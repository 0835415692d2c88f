import type { EntityKind } from "@/briefing/schema";
import type { Span } from "../spans";

/** Someone or something that an edition may name. */
export interface KnownEntity {
  /** A slug. */
  id: string;
  name: string;
  kind: EntityKind;
  /** Other names of it: initials, short forms. */
  aliases: readonly string[];
}

/** One place where the text names it. */
export interface Mention {
  span: Span;
  /** The entity's id, of the gazetteer or made from the name. */
  entity: string;
}

export interface FoundEntity extends KnownEntity {
  /** "archive": the gazetteer knows it; "text": it is proposed from capitals alone. */
  from: "archive" | "text";
  /** In the order of the text; at least one. */
  mentions: Span[];
}
