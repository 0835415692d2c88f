/** The rooms of docs/architecture.md: an import goes down a rank, never sideways, and some libraries have one door. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";

const ranks: Record<string, number> = {
  main: 6,
  app: 5,
  routeTree: 4.5,
  routes: 4,
  pages: 3,
  publish: 3,
  selection: 2,
  charts: 2,
  deck: 2,
  drafting: 2,
  workspace: 2,
  briefing: 1,
  ui: 1,
  lib: 0,
  paraglide: 0,
};

/** Where a library may be imported. */
const doors: Record<string, RegExp> = {
  recharts: /^charts\//,
  msw: /^never$/,
  react: /^(?!briefing\/|lib\/|deck\/plan|deck\/pptx|deck\/layout|publish\/)/,
  "@tanstack/react-query": /^(app|routes|pages|briefing\/queries\.)/,
};

const roomOf = (file: string) => file.split("/")[0]?.replace(/(\.gen)?(\.tsx?)?$/, "") ?? "";

/** Static, dynamic and type imports alike: a type ties two rooms as much as a function does. */
const imports = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;

/** Faults of one file, as "file → target: why". `file` and targets are relative to src/. */
function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file);
  return [...source.matchAll(imports)].flatMap(([, specifier = ""]) => {
    const relative = specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : undefined;
    const inner = specifier.startsWith("@/") ? specifier.slice(2) : relative;
    if (inner === undefined) {
      const door = doors[specifier];
      return door && !door.test(file) ? [`${file} → ${specifier}: not from here`] : [];
    }
    const target = roomOf(inner);
    // The mock world is outside; that none of it is built in is the budget's to check.
    if (target === room || inner.startsWith("..")) return [];
    const [from, to] = [ranks[room], ranks[target]];
    if (from === undefined || to === undefined) return [`${file} → ${inner}: no such room`];
    return to < from ? [] : [`${file} → ${inner}: ${to === from ? "sideways" : "up"}`];
  });
}

test("every import of src/ goes down a rank", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.tsx?$/.test(file) && !/^(testing|paraglide)\//.test(file));
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => faultsOf(file, readFileSync(join("src", file), "utf8")))).toEqual([]);
});

describe("the rule fires", () => {
  test.each([
    ["lib/a.ts", 'import { b } from "@/briefing/schema"; b();', "up"],
    ["charts/a.tsx", 'import { b } from "../deck/plan"; b();', "sideways"],
    ["pages/a.tsx", 'import { Bar } from "recharts"; Bar();', "not from here"],
    ["briefing/a.ts", 'import { use } from "react"; use();', "not from here"],
    ["pages/week/a.tsx", 'const later = () => import("@/routes/index"); later();', "up"],
    ["attic/a.ts", 'import { b } from "@/lib/csv"; b();', "no such room"],
  ])("%s", (file, source, why) => expect(faultsOf(file, source).join()).toContain(why));

  test("and lets what is right pass", async () =>
    expect(
      await faultsOf("charts/a.tsx", 'import { Bar } from "recharts"; import { b } from "@/lib/csv"; Bar(b);'),
    ).toEqual([]));
});

test("files stay small: none over 400 lines, median at most 80, nine in ten at most 250", () => {
  const sizes = ["src", "e2e", "mocks", "scripts"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file) && !/paraglide|routeTree\.gen/.test(file))
    .map((file) => readFileSync(file, "utf8").split("\n").length)
    .sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
  expect({ most: at(1), tenth: at(0.9), median: at(0.5) }).toSatisfy(
    ({ most, tenth, median }: { most: number; tenth: number; median: number }) =>
      most <= 400 && tenth <= 250 && median <= 80,
  );
});
