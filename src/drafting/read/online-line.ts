import type { DraftBlock } from "./draft-block";

const SEE =
  /\b(?:view|read|open|see|display|voir|lire|lisez|consulte[rz]|affiche[rz]|ouvrir|visualise[rz]|version)\b[^.!?]{0,60}\b(?:browser|online|on (?:the )?web|in app|web ?version|navigateur|en ligne|version web|dans l[’']app(?:lication)?)\b|\b(?:web ?version|online version|version en ligne|version web|read in app|miroir)\b/i;

/** What is there to read is not this newsletter. */
const SOMETHING_ELSE =
  /\b(?:full|report|article|story|interview|paper|study|suite|rapport|étude|entretien|dossier|tribune|post)\b/i;

/** Such lines stand at either end of a newsletter. */
const AT_START = 10;
const AT_END = 12;
const LONGEST = 140;

/** A line may say it in passing ("Our report can be read online: …"); one that has little else to say is of the mail. */
const LITTLE_ELSE = 70;

/**
 * Takes out the lines that only offer the same newsletter elsewhere ("View in browser"). The first one's link is the
 * newsletter's address.
 */
export function takeOnlineLine(blocks: readonly DraftBlock[]): { blocks: DraftBlock[]; url?: string } {
  let url: string | undefined;
  let dropped = -1;
  const kept = blocks.filter((block, at) => {
    const { text, links } = block;
    // "View it online:" with the address on the next line.
    if (dropped === at - 1 && at > 0 && url === undefined && /^<?https?:\/\/\S+$/.test(text)) {
      url = links[0]?.url;
      return false;
    }
    if ((at >= AT_START && at < blocks.length - AT_END) || block.kind === "heading" || text.length > LONGEST)
      return true;
    const words = text.replace(/https?:\/\/\S+/g, "").trim();
    if (words.length > LITTLE_ELSE || !SEE.test(words) || SOMETHING_ELSE.test(words)) return true;
    const link = links.find(({ span }) => SEE.test(text.slice(span.start, span.end))) ?? links[0];
    const others = links.filter((other) => other !== link && !SEE.test(text.slice(other.span.start, other.span.end)));
    // An article to read online is told by more words than that; other links would be lost with the line.
    if (link) url ??= link.url;
    if (others.some((other) => other.url !== link?.url) || (!link && at >= AT_START)) return true;
    dropped = at;
    return false;
  });
  return url === undefined ? { blocks: kept } : { blocks: kept, url };
}
