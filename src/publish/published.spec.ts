import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./cli";

const folder = "public/briefings";
const names = readdirSync(folder).filter((name) => name !== "themes.json");

/** What `check` says of the published editions, after something is done to each of them. */
function check(change: (text: string) => string) {
  const said: string[] = [];
  const code = run(["check"], {
    folder,
    readFile: (path) => (path.endsWith("themes.json") ? String : change)(readFileSync(path, "utf8")),
    list: (path) => readdirSync(path),
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  });
  return { code, said };
}

test("what is published is without fault", () => {
  const { code, said } = check(String);
  expect(said).toEqual([expect.stringContaining(`${names.length} editions, `)]);
  expect(code).toBe(0);
});

test("and each of its files was looked at", () => {
  const { said } = check((text) => JSON.stringify({ ...JSON.parse(text), standfirst: 1 }));
  const found = said.filter((line) => line.includes(": /standfirst: ")).map((line) => line.split(": ")[0]);
  expect(found.toSorted()).toEqual(names.map((name) => `${folder}/${name}`).toSorted());
  expect(names.length).toBeGreaterThan(0);
});

test("the taxonomy's French keeps its signs on the line of their word", () => {
  const { themes } = JSON.parse(readFileSync(`${folder}/themes.json`, "utf8"));
  expect(JSON.stringify(themes)).toContain("\u202f:");
  for (const { label, description } of themes)
    expect(`${label.fr} ${description.fr}`).not.toMatch(/(?<![\u00a0\u202f])[;:!?]/);
});
