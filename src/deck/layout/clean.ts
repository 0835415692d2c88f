// What no XML 1.0 document may hold, whichever way it is escaped: one such character and no reader opens the deck.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without the characters that XML 1.0 forbids: controls but tab and line ends, noncharacters, lone surrogates. */
export function cleanText(text: string): string {
  return text.replace(forbidden, "");
}

/** A clean text on one line: line ends, tabs and runs of spaces become one space; no-break spaces stay. */
export function cleanLine(text: string): string {
  // A vertical tab is a line end of pasted mail: it parts two words before it is taken out.
  return cleanText(text.replace(/[\v\f\u0085\u2028\u2029]/g, " "))
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
}
