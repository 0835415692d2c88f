/**
 * A sentence of the form "Finding: detail" as its two parts; the lead is empty where there is no short finding.
 * Only presentation depends on it.
 */
export function splitLead(text: string): { lead: string; rest: string } {
  const parts = /^(.{3,70}?)[\u00a0\u202f ]?: (.+)$/su.exec(text);
  return parts?.[1] && parts[2] ? { lead: parts[1], rest: parts[2] } : { lead: "", rest: text };
}

/** A capital at the start, unless the first word spells itself otherwise, as xAI does. */
export function capitalise(text: string): string {
  const first = text.split(/\s/, 1)[0] ?? "";
  return first === first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
