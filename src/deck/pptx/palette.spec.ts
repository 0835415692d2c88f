import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deckColours } from "../plan-types";
import { accentOf, parsePalette } from "./palette";

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
  ["light-dark(#abcdef, #000000)", "ABCDEF"],
  ["#abc", "AABBCC"],
  ["#ABCDEF", "ABCDEF"],
])("%s is read as %s", (value, hex) => {
  expect(parsePalette(css(value)).ink).toBe(hex);
});

test("the first value counts, and links take the accent", () => {
  const palette = parsePalette(`${css("#111111")} --color-accent: #222222; .dark { --color-ink: #ffffff }`);
  expect(palette).toMatchObject({ ink: "111111", hyperlink: "222222" });
  expect(parsePalette(css("#111111"))).not.toHaveProperty("hyperlink");
});

test("a missing colour is named", () => {
  expect(() => parsePalette(css("#111111").replace("--color-muted", "--muted"))).toThrow("--color-muted");
});

test("accents follow the order of the deck's colours, unknown tokens are neutral", () => {
  expect(deckColours.map(accentOf)).toEqual(["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"]);
  expect(accentOf("no-such-colour")).toBe("accent6");
});
