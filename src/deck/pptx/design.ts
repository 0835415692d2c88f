import type { Language } from "@/lib/language";
import { scaleSheet } from "../layout/scale";
import { type Sheet, sheetScale } from "../layout/sheet";
import { type Role, roles } from "../layout/type-scale";
import { type DeckWords, words } from "../layout/words";
import type { DeckStyle } from "../style";
import { type Inks, inksOf } from "./inks";

/** What all parts of one deck are drawn with. */
export interface Design {
  style: DeckStyle;
  /** In the slide's own points. */
  sheet: Sheet;
  /** The slide's points that one of the layout's is, for lengths and for type. */
  scale: { length: number; type: number };
  inks: Inks;
  language: Language;
  words: DeckWords;
}

/** The design of a deck that is laid out on this sheet. */
export function designOf(sheet: Sheet, style: DeckStyle, language: Language): Design {
  const length = sheetScale(sheet, style.size);
  return {
    style,
    sheet: scaleSheet(sheet, length),
    scale: { length, type: length * style.typeScale },
    inks: inksOf(style),
    language,
    words: words[language],
  };
}

/** The type size of a role in the layouts, which a slide repeats only where it differs. */
export function defaultSize(role: Role, { scale }: Design): number {
  return roles[role].steps[0][0] * scale.type;
}
