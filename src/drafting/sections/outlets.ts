/** The outlet that a title names after its words: "… | Reuters", "… (Les Échos)". */
import type { Span } from "../spans";
import type { Title } from "./heads";
import { countWords, fold, trimmed } from "./words";

const known = new Set(
  `reuters|bloomberg|financial times|ft|ft.com|the financial times|wall street journal|the wall street journal|wsj|new york times|the new york times|nyt|washington post|the washington post|the guardian|guardian|bbc|bbc news|cnbc|cnn|axios|the information|techcrunch|the verge|wired|ars technica|venturebeat|forbes|fortune|business insider|politico|the economist|nature|stat news|mit technology review|ieee spectrum|semafor|the register|the atlantic|rest of world|nikkei|nikkei asia|south china morning post|scmp|sifted|handelsblatt|der spiegel|ap|associated press|afp|les echos|le monde|le figaro|liberation|la tribune|l'usine nouvelle|usine nouvelle|usine digitale|l'usine digitale|next|next inpact|numerama|01net|l'agefi|l'express|le point|mediapart|l'opinion|maddyness|frenchweb|la croix|ouest-france|le parisien|bfm|bfm business|bfmtv|contexte|l'informe|l'obs|le temps|rts|le soir|siliconrepublic|le journal du net|jdn|euronews|euractiv|hacker news|arxiv|github|product hunt|the hill|times|the times|telegraph|the telegraph|sky news|abc news|nbc news|cbs news|npr|vox|engadget|zdnet|cnet|the decoder|platformer|stratechery`.split(
    "|",
  ),
);

const forms = [/\s[|│]\s*([^|│]{2,32})$/u, /\s\(([^()]{2,32})\)$/u, /\s[–—-]\s([^–—]{2,32})$/u];
const leading = /^(\p{Lu}[\p{L}\p{N}.’' &-]{1,30}?)\s?(?:\s[–—-]|:|\||│)\s+(?=\S)/u;
const longest = 40;

interface Found {
  title: Title;
  /** Where the title ends without it. */
  end: number;
  source: Span;
  known: boolean;
}

/**
 * Takes outlets off titles. After a bar, any short name on two titles is one; in brackets or after a dash, only one that
 * is known or an address, since companies stand there too.
 */
export function takeOutletsOff(titles: readonly Title[], text: string): void {
  for (const [nth, form] of forms.entries()) {
    const found = titles.flatMap((title) => outletOf(title, text, form) ?? []);
    const sure = nth === 0 && found.length >= 2 && found.length >= 0.5 * titles.length;
    for (const { title, end, source, known } of found) {
      if (!sure && !known) continue;
      title.span = { start: title.span.start, end };
      title.source = source;
    }
  }
}

/** "Les Échos - Ferrolia automatise …", where most titles begin so. */
export function takeLeadingOutletsOff(titles: readonly Title[], text: string): void {
  const found = titles.flatMap((title) => {
    const match = leading.exec(text.slice(title.span.start, Math.min(title.span.end, title.span.start + longest)));
    const name = match?.[1];
    return match && name !== undefined && known.has(fold(name)) ? [{ title, match, name }] : [];
  });
  if (found.length < 2 || found.length < 0.6 * titles.length) return;
  for (const { title, match, name } of found) {
    const { start, end } = title.span;
    title.source ??= { start, end: start + name.length };
    title.span = { start: start + match[0].length, end };
  }
}

function outletOf(title: Title, text: string, form: RegExp): Found | undefined {
  if (title.source) return undefined;
  const from = Math.max(title.span.start, title.span.end - longest);
  const match = form.exec(text.slice(from, title.span.end));
  const name = match?.[1];
  if (!match || name === undefined || !/^\p{Lu}|\.\p{L}{2,4}$/u.test(name) || countWords(name) > 4) return undefined;
  if (/[?!%$€£]/.test(name)) return undefined;
  const { end } = trimmed(text, { start: title.span.start, end: from + match.index });
  if (end - title.span.start < 8) return undefined;
  const start = text.indexOf(name, from + match.index);
  const key = fold(name);
  return {
    title,
    end,
    source: { start, end: start + name.length },
    known: known.has(key) || /^[\w-]+(?:\.[\w-]+)*\.(?:com|fr|org|net|io|co|eu|info|ai|uk|de|ch|be)$/.test(key),
  };
}
