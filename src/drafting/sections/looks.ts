import type { Line } from "./lines";

/** A mail's subject line. */
export const subject = /^(?:subject|objet|sujet|re|concerne)\s?:\s*/iu;

const nameLike =
  /\b(?:newsletter|infolettre|lettre|weekly|hebdo|hebdomadaire|digest|bulletin|gazette|briefing|brief|edition|issue|numero|n[°o]\s?\d+|semaine (?:du )?\d+|week (?:of )?\d+|w\d{2}|s\d{2}|vol\.? ?\d+|ep(?:isode)?\.? ?\d+)\b|#\s?\d+|^(?:the|la|le|l')?\s?\p{L}+ (?:signal|report|monitor|times|daily|weekly)$/u;
const dateLike =
  /\b(?:20\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december)\b/;

/** Whether a line names the newsletter or its date rather than saying something. */
export function isNameLike(line: Line): boolean {
  return nameLike.test(line.key) || (dateLike.test(line.key) && line.count <= 8);
}

/** Whether a line looks like a title of what follows it, on its own and whatever others look like. */
export function looksLikeTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line?.first || line.address || line.kind === "row" || line.kind === "rule") return false;
  if (line.kind === "heading") return true;
  if (!next || next.kind === "rule" || next.kind === "heading") return false;
  if (line.close === "stop" || line.close === "colon" || line.close === "comma" || line.size > 140) return false;
  const longer = next.size >= 120 && next.size > 1.4 * line.size && next.close !== "none";
  if (line.kind === "item") return line.bold && next.kind !== "item" && longer;
  return longer || (line.bold && next.size > line.size);
}
