import type { Span } from "../spans";

/** Emoji, keycaps and flags, arrows and bullets; © and its like are part of the text. */
const marker =
  /(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3|[\u200d\ufe0f\u20e3]|[\u2190-\u21ff\u27a0-\u27bf\u25a0-\u25ff\u2b00-\u2bff•‣⁃★☆✓✔✗✘»]|\s)/uy;

/** Without the marks that a newsletter sets before a text: "👉 Pour les DSI" begins at "Pour". Linear. */
export function withoutMarker(text: string, { start, end }: Span): Span {
  let at = start;
  while (at < end) {
    marker.lastIndex = at;
    const length = marker.exec(text)?.[0].length ?? 0;
    if (length === 0 || at + length > end) break;
    at += length;
  }
  return { start: at, end };
}
