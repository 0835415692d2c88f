/** Whether an edition is still the one that a deck was made from. Plain arithmetic: Web Crypto is absent on plain http. */
import type { Briefing } from "@/briefing/schema";

/** Changes whenever anything in the edition does; the order of its keys is nothing. 16 hexadecimal digits. */
export function hashOf(briefing: Briefing): string {
  return fnv1a64(canonicalJson(briefing));
}

/** FNV-1a of the UTF-8 bytes, 64 bits as 16 hexadecimal digits (Fowler, Noll, Vo: draft-eastlake-fnv). Not for secrets. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3; halves of 32 bits keep every product exact.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
