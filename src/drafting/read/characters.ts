/** A zero-width joiner between two pictographs makes one of them; anywhere else it is filler. */
const STRAY_JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const UNSEEN =
  /[^\P{Cc}\n\t]|\p{Surrogate}|\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\uFFFE\uFFFF]/gu;

/** Letters and digits that only look bold or slanted, which posts on social networks are set in (Unicode block 1D400–1D7FF). */
const STYLED = /[\u{1D400}-\u{1D7FF}]+/gu;
const DECOMPOSED = /\p{L}[\u0300-\u036F]{1,3}/gu;

/** Plain letters, and accents in one character with their letter. */
function plainLetters(text: string): string {
  const plain = /[\uD835]/.test(text) ? text.replace(STYLED, (run) => run.normalize("NFKC")) : text;
  return /[\u0300-\u036F]/.test(plain) ? plain.replace(DECOMPOSED, (letter) => letter.normalize("NFC")) : plain;
}

/** The bold ones of them, with what stands between. */
const BOLD_RUN =
  /[\u{1D400}-\u{1D433}\u{1D468}-\u{1D49B}\u{1D5D4}-\u{1D607}\u{1D63C}-\u{1D66F}\u{1D7CE}-\u{1D7D7}\u{1D7EC}-\u{1D7F5}](?:[\u{1D400}-\u{1D7FF}\p{Mn} \d À-ÿœŒ’'&+$€%.,:;!?«»()/|–—-]*[\u{1D400}-\u{1D7FF}]\p{Mn}?[.!?:)]?)?/gu;

/** Bold letters of the alphabet's own kind as marks of bold: "𝗟𝗲𝘀 𝗽𝘂𝗰𝗲𝘀" is "**Les puces**". */
export function markStyled(text: string): string {
  return text.includes("\uD835") ? text.replace(BOLD_RUN, "**$&**") : text;
}

/** Any kind of white space that is not the plain one. */
const NEEDS_CARE = /[^\n\t -~¡-¬®-͎\u0370-\u0619\u2010-\u2027\u2030-\u205E\u20A0-\u20CF]/;

/**
 * Text without what cannot be seen: controls, lone surrogates, soft hyphens, zero-width and direction marks. Line ends
 * become "\n"; the no-break spaces of French numbers (U+00A0, U+202F) stay, thin and figure spaces become U+202F, wider
 * ones plain spaces.
 */
export function cleanCharacters(text: string): string {
  if (!NEEDS_CARE.test(text) && !/[\u0300-\u036F]/.test(text)) return text;
  return plainLetters(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(UNSEEN, "")
    .replace(STRAY_JOINERS, "")
    .replace(/[\u2007\u2009]/g, "\u202F")
    .replace(/[\u1680\u2000-\u2006\u2008\u200A\u205F\u2800\u3000]/g, " ");
}

/** One white space for a run of several: a plain one if there is a plain one among them. Line ends are white space. */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s]{2,}|[\t\n]/g, (run) => (/[ \t\n]/.test(run) ? " " : run.slice(0, 1)));
}
