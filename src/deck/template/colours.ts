import type { ColourChange } from "../style";

/** Red, green and blue, from 0 to 1, as sRGB has them. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Hue in turns, saturation and lightness from 0 to 1. */
interface Hsl {
  h: number;
  s: number;
  l: number;
}

/**
 * A colour after its changes in order, six digits (ECMA-376 part 1, 20.1.2.3). Tint and shade mix with white and black in
 * linear light, as Office does; the rest is arithmetic on hue, saturation and lightness. Alpha does not show.
 */
export function changed(hex: string, changes: readonly ColourChange[]): string {
  return toHex(changes.reduce((rgb, { name, value }) => change(rgb, name, value / 100_000), parseHex(hex)));
}

function change(rgb: Rgb, name: ColourChange["name"], share: number): Rgb {
  const { h, s, l } = toHsl(rgb);
  switch (name) {
    case "lumMod":
      return fromHsl({ h, s, l: l * share });
    case "lumOff":
      return fromHsl({ h, s, l: l + share });
    case "satMod":
      return fromHsl({ h, s: s * share, l });
    case "satOff":
      return fromHsl({ h, s: s + share, l });
    case "hueMod":
      return fromHsl({ h: h * share, s, l });
    case "hueOff":
      // 60,000ths of a degree, 21,600,000 a turn.
      return fromHsl({ h: h + share / 216, s, l });
    case "tint":
      return mapRgb(rgb, (part) => encoded(linear(part) * share + 1 - share));
    case "shade":
      return mapRgb(rgb, (part) => encoded(linear(part) * share));
    case "alpha":
      return rgb;
  }
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(hexA: string, hexB: string): number {
  const [a, b] = [luminance(hexA), luminance(hexB)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
export function luminance(hex: string): number {
  const [red, green, blue] = mapRgb(parseHex(hex), linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A mixture in sRGB: `share` of `hex`, from 0 to 1, and the rest of `other`. */
export function mix(hex: string, other: string, share: number): string {
  const [red, green, blue] = parseHex(other);
  const top = parseHex(hex);
  const blend = (a: number, b: number) => a * share + b * (1 - share);
  return toHex([blend(top[0], red), blend(top[1], green), blend(top[2], blue)]);
}

/** Six hexadecimal digits to parts of 1. Anything else is black. */
export function parseHex(hex: string): Rgb {
  const value = /^[0-9a-f]{6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export function toHex(rgb: Rgb): string {
  const digits = (part: number) =>
    Math.round(clamp(part) * 255)
      .toString(16)
      .padStart(2, "0");
  return rgb.map(digits).join("").toUpperCase();
}

/** A colour by hue, in turns and taken round, saturation and lightness, held between 0 and 1. */
export function fromHsl({ h, s, l }: Hsl): Rgb {
  const light = clamp(l);
  const reach = clamp(s) * Math.min(light, 1 - light);
  const turn = (h - Math.floor(h)) * 12;
  const part = (from: number) => {
    const at = (from + turn) % 12;
    return light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [part(0), part(8), part(4)];
}

function toHsl([red, green, blue]: Rgb): Hsl {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [l, range] = [(most + least) / 2, most - least];
  if (range === 0) return { h: 0, s: 0, l };
  const s = range / (1 - Math.abs(2 * l - 1));
  if (most === red) return { h: (((green - blue) / range + 6) % 6) / 6, s, l };
  return { h: (most === green ? (blue - red) / range + 2 : (red - green) / range + 4) / 6, s, l };
}

/** sRGB to linear light and back (IEC 61966-2-1). */
function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

export function encoded(part: number): number {
  const value = clamp(part);
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function mapRgb([red, green, blue]: Rgb, of: (part: number) => number): Rgb {
  return [of(red), of(green), of(blue)];
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, Number.isFinite(part) ? part : 0));
}
