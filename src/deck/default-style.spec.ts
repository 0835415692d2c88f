import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultStyle } from "./default-style";
import { contrast } from "./template/colours";

const tokens = readFileSync(new URL("../ui/tokens.css", import.meta.url), "utf8");

test.each([
  ["16:9", "light", { width: 960, height: 540 }],
  ["4:3", "dark", { width: 720, height: 540 }],
] as const)("%s, %s", (ratio, scheme, size) => {
  const style = defaultStyle(tokens, { ratio, scheme });
  expect(style).toMatchObject({
    size,
    dark: scheme === "dark",
    typeScale: 1,
    fonts: { heading: "Arial", body: "Arial" },
  });
  expect(style).not.toHaveProperty("logo");
  expect(contrast(style.palette.ink, style.palette.paper)).toBeGreaterThan(7);
});

test("a deployment's accent is its link colour, lightened on a dark page as far as it must be", () => {
  const hyperlink = (scheme: "light" | "dark", accent: string) =>
    defaultStyle(tokens, { ratio: "16:9", scheme, accent }).palette;
  expect(hyperlink("light", "#0b3d91").hyperlink).toBe("0B3D91");
  expect(hyperlink("dark", "#ffcc00").hyperlink).toBe("FFCC00");
  const { hyperlink: lighter = "", paper } = hyperlink("dark", "#0b3d91");
  expect(lighter).not.toBe("0B3D91");
  expect(contrast(lighter, paper)).toBeGreaterThanOrEqual(4.5);
});
