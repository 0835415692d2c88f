/** How the studio and the windows that preview a draft speak: a channel of this browser, one a draft. */
import type { Language } from "@/lib/language";

export type StudioMessage =
  /** From a preview: it is there, and shows nothing yet. */
  | { kind: "ask" }
  /** From the studio, to every preview: editions as `toEdition` makes them, by language. */
  | { kind: "show"; editions: Partial<Record<Language, unknown>> }
  /** From a studio's tab: it has this draft open. The other answers with `again`. */
  | { kind: "open"; tab: string }
  | { kind: "again"; tab: string };

export function studioChannel(id: string): BroadcastChannel {
  return new BroadcastChannel(`vigie:studio:${id}`);
}

const kinds = ["ask", "show", "open", "again"];

/** Any page of the site may speak there: what is no message of ours is none. */
export function readMessage({ data }: MessageEvent<unknown>): StudioMessage | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  return kinds.includes(data.kind as string) ? (data as StudioMessage) : undefined;
}
