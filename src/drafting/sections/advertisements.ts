/** Advertisements and how far they go. */
import type { Line } from "./lines";
import { looksLikeTitle } from "./looks";
import type { PartHeading } from "./part-headings";
import type { Layout } from "./zones";

/** So begin advertisements of any length. */
const certain =
  /^(?:sponsorise(?:e|s|es)? par|sponsorise(?:e|s)?$|sponsored(?: by\b|$)|publicite\b|publi-?redactionnel|contenu (?:sponsorise|partenaire)|message de notre (?:partenaire|sponsor)|(?:un|le) mot de notre (?:partenaire|sponsor)|brought to you by|a (?:message|word) from (?:our|today's|\p{L}+$)|from our (?:sponsor|partner)s?\b|advertisement\b|partner content|paid post|thanks to our sponsor|today's sponsor|(?:(?:notre |our )?(?:partenaire|sponsor|partner) ?[:–—|-] ?)?(?:cette (?:edition|newsletter|lettre|semaine)|ce numero|this (?:issue|edition|newsletter|week|letter|episode)) (?:vous )?(?:est|is) (?:offerte?|sponsorisee?|soutenue?|presentee?|proposee?|sponsored|supported|presented|brought|made possible)|this week's sponsor)/u;
/** So begin their labels, and sentences of the news as well. */
const label =
  /^(?:sponsors?$|sponsor\b ?:|notre sponsor|le sponsor|our sponsor|nos partenaires$|notre partenaire\b|en partenariat avec|avec le soutien de|soutenu par|propose par|offert par|presente par|annonce partenaire|partenaires?$|partenaire ?:|in partnership with|in collaboration with|together with|presented by|powered by|a message from|supported by|made possible by|ad$|promoted$|promotion$|communique$|our partner\b)/u;

export function isAdvertisement({ key, size, close }: Line): boolean {
  if (certain.test(key)) return true;
  return label.test(key) && size <= 90 && close !== "stop" && !key.includes(", ");
}

/** The words that name who pays. */
function namesIn(words: string): string[] {
  return (words.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** A paragraph of its own, or what is under the label as long as it names the one that pays. */
export function endOfAdvertisement({ lines, text, parts, out }: Layout, part: PartHeading, head: Line): number {
  const label = text.slice(head.span.start, Math.min(head.span.end, head.span.start + 120));
  const payer = namesIn(
    label.replace(
      /^[\s\p{P}\p{Extended_Pictographic}]*(?:\p{L}+[\s\p{P}]+){1,3}?(?:par|by|with|de|avec|from|our|notre)\b/iu,
      "",
    ),
  ).slice(-4);
  const says = (at: number) => {
    const line = lines[at];
    if (!line) return false;
    const words = text.slice(line.span.start, Math.min(line.span.end, line.span.start + 600)).toLowerCase();
    return payer.some((name) => words.includes(name));
  };
  if (part.running) return part.at + 1;
  let end = part.at + 1;
  let opened = false;
  for (let at = part.at + 1; at < lines.length && at < part.at + 12; at++) {
    const line = lines[at];
    if (!line || line.kind === "rule" || parts.has(at) || out[at] === "unsubscribe") break;
    if (line.kind === "heading") {
      if ((head.kind === "heading" && line.depth <= head.depth) || opened || !(says(at) || says(at + 1))) break;
      opened = true;
      end = at + 1;
    } else if (opened || says(at) || (head.kind === "heading" && !looksLikeTitle(lines, at))) end = at + 1;
    else if (line.block === lines[end - 1]?.block || (payer.length === 0 && at === part.at + 1)) end = at + 1;
    else break;
  }
  return end;
}
