import { cleanText } from "../layout/clean";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "",
};

/** Most texts, told at a glance: nothing to take out, nothing to escape. */
const harmless = /^[ !#-%'-;=?-~\u00a0-\u02ff\u2009-\u2027\u202a-\u2060]*$/;

/** Text for XML, between tags or in an attribute: what XML 1.0 forbids is taken out, the rest escaped. */
export function escapeXml(text: string): string {
  if (harmless.test(text)) return text;
  return cleanText(text).replace(/[&<>"\n\t\r]/g, (char) => entities[char] ?? "");
}
