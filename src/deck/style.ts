/** How a deck looks: its size, colours, type, background and logo, from the design tokens or a company's template. */
import type { Palette } from "./pptx/palette";

export interface DeckStyle {
  /** Of the slide, in points: 960 × 540 for 16:9. */
  size: { width: number; height: number };
  /** Every colour as it shows, resolved: what the preview draws and, without a template, the deck's theme. */
  palette: Palette;
  /** Light text on a dark page: the theme's light and dark colours change places. */
  dark: boolean;
  fonts: { heading: string; body: string };
  /** What type is multiplied by, 1 at most, so that a face wider or taller than Arial takes no more room. */
  typeScale: number;
  logo?: DeckPicture;
  template?: DeckTemplate;
}

export interface DeckPicture {
  bytes: Uint8Array;
  type: "png" | "jpeg";
  /** In pixels. */
  width: number;
  height: number;
}

/** What a deck takes from a company's file. */
export interface DeckTemplate {
  /** The file's name, for the reader. */
  name: string;
  size: { width: number; height: number };
  /** The twelve colours of the theme, six hexadecimal digits each. */
  colours: Record<ThemeColour, string>;
  /** Latin typefaces of headings and of the rest. */
  fonts: { heading: string; body: string };
  /** Which theme colour stands for paper, text and accents: `p:clrMap` of the master. */
  map: Record<MappedColour, ThemeColour>;
  background: TemplateFill;
  /** Why the file's background picture is not in `background`: the reader is told. */
  pictureLeftOut?: "linked" | "tiled" | "format" | "too-large" | "missing";
}

export const themeColours = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
export type ThemeColour = (typeof themeColours)[number];

export const mappedColours = [
  "bg1",
  "tx1",
  "bg2",
  "tx2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
export type MappedColour = (typeof mappedColours)[number];

/** What a master says where it says nothing else: light paper, dark text. */
export const usualMap = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
} as const satisfies Record<MappedColour, ThemeColour>;

export type TemplateFill =
  | { type: "solid"; colour: TemplateColour }
  /** `angle` in degrees clockwise from left to right; `at` from 0 to 1. */
  | { type: "gradient"; angle: number; stops: { at: number; colour: TemplateColour }[] }
  | { type: "picture"; picture: DeckPicture };

/** A colour as DrawingML says it: of the theme or its own, with changes, applied in order. */
export interface TemplateColour {
  base: { scheme: MappedColour | ThemeColour } | { hex: string };
  changes: ColourChange[];
  /** What it comes to, six digits. */
  hex: string;
}

/** An element `a:lumMod` and its like; `value` in thousandths of a per cent, of `hueOff` in 60,000ths of a degree. */
export interface ColourChange {
  name: (typeof colourChanges)[number];
  value: number;
}

export const colourChanges = [
  "lumMod",
  "lumOff",
  "satMod",
  "satOff",
  "hueMod",
  "hueOff",
  "tint",
  "shade",
  "alpha",
] as const;
