import type { Element } from "hast";

/** What a walk down the tree hands on. */
export interface Look {
  bold: boolean;
  /** Pixels; 16 where nothing says. */
  size: number;
  /** Whether anything said a size. */
  sized: boolean;
  pre: boolean;
}

export const PLAIN_LOOK: Look = { bold: false, size: 16, sized: false, pre: false };

const SIZE_WORDS: Record<string, number> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: 16,
  large: 18,
  "x-large": 24,
  "xx-large": 32,
};
/** `<font size>` 1–7 (HTML standard, 15.3.3). */
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];

/** An attribute as text: rehype keeps lists of words as arrays. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (Array.isArray(value)) return value.join(" ");
  return value === true ? "" : String(value);
}

export function styleOf(element: Element): ReadonlyMap<string, string> {
  return declarationsOf(attribute(element, "style") ?? "");
}

export function declarationsOf(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  if (style.length > 4000) return declarations;
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace("!important", "");
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return declarations;
}

const SCREEN_READERS_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|footnote-anchor)(?:\s|$)/i;

/** Whether a reader does not see it: hidden by attribute or style, as what comes before a mail's text in a list of mails. */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  if (attribute(element, "hidden") !== undefined || attribute(element, "ariaHidden") === "true") return true;
  if (SCREEN_READERS_ONLY.test(attribute(element, "className") ?? "")) return true;
  if (!style.size) return false;
  if (style.get("display") === "none" || style.get("visibility") === "hidden" || style.get("mso-hide") === "all")
    return true;
  const size = pixels(style.get("font-size"), 16);
  if (size !== undefined && size <= 2 && !holdsTable(element)) return true;
  if (isZero(style.get("opacity"))) return true;
  return style.get("overflow") === "hidden" && (isZero(style.get("max-height")) || isZero(style.get("height")));
}

/** Layouts set the size of the space between their tables to nothing. */
function holdsTable(element: Element): boolean {
  return (
    /^(?:table|tbody|tr|td|body|div|center)$/.test(element.tagName) &&
    element.children.some((child) => child.type === "element")
  );
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && Number.parseFloat(value) === 0;
}

const BOLD_CLASS = /(?:^|[\s_-])(?:headline|heading|title|story-?title|post-?title|subject)(?:\d|[\s_-]|$)/i;

/** How an element's words look, given what is around it. */
export function lookOf(element: Element, style: ReadonlyMap<string, string>, around: Look): Look {
  const { tagName } = element;
  const look = { ...around };
  if (tagName === "b" || tagName === "strong" || tagName === "dt" || tagName === "summary") look.bold = true;
  if (BOLD_CLASS.test(attribute(element, "className") ?? "") && /^(?:p|div|span|td|a)$/.test(tagName)) {
    look.bold = look.bold || isShort(element);
  }
  const weight = style.get("font-weight");
  if (weight) look.bold = /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;
  const font = /(?:^|\s)(bold|[6-9]00)\s/.test(style.get("font") ?? "");
  if (font) look.bold = true;
  if (tagName === "pre" || /^pre/.test(style.get("white-space") ?? "")) look.pre = true;
  const size = pixels(style.get("font-size"), around.size) ?? fontSize(element);
  if (size !== undefined && size > 2) Object.assign(look, { size, sized: true });
  return look;
}

function isShort(element: Element): boolean {
  return element.children.length <= 3;
}

function fontSize(element: Element): number | undefined {
  if (element.tagName === "big") return 19;
  const said = element.tagName === "font" ? attribute(element, "size") : undefined;
  if (said === undefined) return undefined;
  const number = Number.parseInt(said, 10);
  return FONT_SIZES[/^[+-]/.test(said) ? 3 + number : number];
}

function pixels(value: string | undefined, around: number): number | undefined {
  if (value === undefined) return undefined;
  const word = SIZE_WORDS[value];
  if (word !== undefined) return word;
  const [, digits = "", unit] = /^(\d{0,4}\.?\d{0,4})(px|pt|em|rem|%)?/.exec(value) ?? [];
  const number = Number.parseFloat(digits);
  if (Number.isNaN(number)) return undefined;
  if (unit === "pt") return (number * 4) / 3;
  if (unit === "em") return number * around;
  if (unit === "%") return (number * around) / 100;
  return unit === "rem" ? number * 16 : number;
}
