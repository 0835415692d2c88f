import type { EntityKind } from "@/briefing/schema";
import type { Span } from "../spans";
import { fold } from "../tokens";
import { isNoName } from "./common-words";

/** The short form that a text itself gives a name: "Universal Music Group (UMG)", "UMG (Universal Music Group)". */
export function definedAlias(text: string, { start, end }: Span, kind: EntityKind): string | undefined {
  const behind = /^[ \u00a0\u202f]\((\p{Lu}[\p{Lu}\d&]{1,7})\)/u.exec(text.slice(end, end + 12))?.[1];
  const before =
    text.charAt(end) === ")"
      ? /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d&]{1,7})[ \u00a0\u202f]\($/u.exec(
          text.slice(Math.max(0, start - 12), start),
        )?.[1]
      : undefined;
  const alias = behind ?? before;
  if (!alias || isNoName(fold(alias))) return undefined;
  // An institution's initials are often of its name in another language.
  return kind === "institution" || isWithin(fold(alias), fold(text.slice(start, end))) ? alias : undefined;
}

/** Whether the letters come in that order in the name, the first at its beginning. */
function isWithin(letters: string, name: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters[0] === name[0];
}
