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

/** Text for XML, between tags or in an attribute: what XML 1.0 forbids is taken out, the rest escaped. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"\n\t\r]/g, (char) => entities[char] ?? "");
}
