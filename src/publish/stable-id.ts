/** Ids of feeds and their entries: the same for ever, whatever the host, the title or the program's version. */
import { createHash } from "node:crypto";

/** Drawn once, at random: with it, no other program gives the ids that this one does. Never change it. */
const namespace = "0af59f06-ee70-43b9-bb77-e7f1a78df16d";

/** A name-based UUID as a URN: RFC 9562, section 5.5 (version 5, SHA-1). */
export function stableId(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${[0, 8, 12, 16, 20].map((at, index, starts) => hex.slice(at, starts[index + 1])).join("-")}`;
}
