import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deckColours } from "../plan-types";
import { contrast } from "../template/colours";
import { deckColourOf, parsePalette } from "./palette";

const tokens = readFileSync(new URL("../../ui/tokens.css", import.meta.url), "utf8");

test("the app's own tokens give a light palette with every deck colour", () => {
  const palette = parsePalette(tokens);
  for (const colour of deckColours) expect(palette[colour]).toMatch(/^[0-9A-F]{6}$/);
  const brightness = (hex: string) => Number.parseInt(hex.slice(2, 4), 16);
  expect(brightness(palette.card)).toBeGreaterThan(240);
  expect(brightness(palette.ink)).toBeLessThan(64);
});

const required = ["paper", "card", "ink", "muted", "line", ...deckColours];
const css = (value: string) => required.map((name) => `--color-${name}: ${value};`).join("\n");

test.each([
  ["light-dark(#abcdef, #012345)", "ABCDEF", "012345"],
  ["light-dark( #abc,#DEF )", "AABBCC", "DDEEFF"],
  ["#abc", "AABBCC", "AABBCC"],
  ["#ABCDEF", "ABCDEF", "ABCDEF"],
])("%s is %s on a light page, %s on a dark one", (value, light, dark) => {
  expect(parsePalette(css(value)).ink).toBe(light);
  expect(parsePalette(css(value), "dark").ink).toBe(dark);
});

test("the app's own tokens give a dark palette, too", () => {
  const { paper, ink, ...rest } = parsePalette(tokens, "dark");
  for (const colour of Object.values({ ink, ...rest, line: ink, card: ink }))
    expect(contrast(colour, paper)).toBeGreaterThan(4.5);
});

test("the first value counts, and links take the accent", () => {
  const palette = parsePalette(`${css("#111111")} --color-accent: #222222; .dark { --color-ink: #ffffff }`);
  expect(palette).toMatchObject({ ink: "111111", hyperlink: "222222" });
  expect(parsePalette(css("#111111"))).not.toHaveProperty("hyperlink");
});

test("a missing colour is named", () => {
  expect(() => parsePalette(css("#111111").replace("--color-muted", "--muted"))).toThrow("--color-muted");
});

test("unknown tokens are neutral", () => {
  expect(deckColours.map(deckColourOf)).toEqual(deckColours);
  expect(["no-such-colour", "", "paper"].map(deckColourOf)).toEqual(["capital", "capital", "capital"]);
});
