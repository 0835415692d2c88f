import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./cli";
import { diskWorld } from "./disk-world";
import { editionOfName } from "./edition-file";

const folder = "public/briefings";
const names = readdirSync(folder).filter((name) => editionOfName(name));

/** What `check` says of the published editions, after something is done to each of them. */
async function check(change: (text: string) => string) {
  const said: string[] = [];
  const disk = diskWorld(folder);
  const code = await run(["check"], {
    ...disk,
    readFile: (path) => (editionOfName(path) ? change : String)(disk.readFile(path)),
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  });
  return { code, said };
}

test("what is published is without fault, and nearly without warning", async () => {
  const { code, said } = await check(String);
  // Figures of which the editor's note says that they are later than the story.
  const warned = said.filter((line) => line.includes(": warning: "));
  expect(warned.length).toBeLessThan(10);
  expect(said.filter((line) => !warned.includes(line))).toEqual([
    expect.stringMatching(new RegExp(`^${names.length} editions, .*: no fault`)),
  ]);
  expect(code).toBe(0);
});

test("and each of its files was looked at", async () => {
  const { said } = await check((text) => JSON.stringify({ ...JSON.parse(text), standfirst: 1 }));
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
