import type { ThemeColour } from "../style";
import { TemplateError } from "./errors";
import { readColour } from "./read-colour";
import { descend, type XmlElement } from "./xml-dom";

/** The twelve colours of `a:clrScheme`. Throws `TemplateError` "no-theme" if one is missing or cannot be told. */
export function readThemeColours(theme: XmlElement, path: string): Record<ThemeColour, string> {
  const scheme = descend(theme, "themeElements", "clrScheme");
  const hexOf = (name: ThemeColour): string => {
    const slot = descend(scheme, name);
    const colour = slot && readColour(slot);
    if (!colour) throw new TemplateError("no-theme", path);
    return colour.hex;
  };
  return {
    dk1: hexOf("dk1"),
    lt1: hexOf("lt1"),
    dk2: hexOf("dk2"),
    lt2: hexOf("lt2"),
    accent1: hexOf("accent1"),
    accent2: hexOf("accent2"),
    accent3: hexOf("accent3"),
    accent4: hexOf("accent4"),
    accent5: hexOf("accent5"),
    accent6: hexOf("accent6"),
    hlink: hexOf("hlink"),
    folHlink: hexOf("folHlink"),
  };
}
