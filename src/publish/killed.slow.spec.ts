/** Processes that publish without end, killed at any moment (SIGKILL): what they leave is the old or the new site, whole. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseIndex } from "@/briefing/load";
import { aBriefing, someThemes } from "@/testing/builders";
import { random } from "@/testing/synthetic";
import { generatedFiles, readEditions } from "./editions";
import { changeFolder, filesOf, recover } from "./folder-change";
import { searchStamp } from "./search-index";
import { type TemporaryWorld, temporaryWorld } from "./testing/temporary-world";

let root = "";
let child: ChildProcess | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vigie-killed-"));
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

/** Runs a program of the project until it is killed, some time after it has said that it is ready. */
async function killed(program: string, milliseconds: number): Promise<void> {
  const file = join(root, "program.mts");
  writeFileSync(file, program);
  child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  if (child.stdout) await Promise.race([once(child.stdout, "data"), ended]);
  await wait(milliseconds);
  expect(child.exitCode).toBe(null);
  child.kill("SIGKILL");
  await ended;
  // The command that exchanges may outlive it by a moment.
  await wait(200);
}

const source = (name: string) => JSON.stringify(resolve("src/publish", name));

const stateOf = (state: string) =>
  new Map(Array.from({ length: 40 }, (_, index) => [`${index % 5}/${index}.json`, state.repeat(2000 + index)]));
const states = ["a", "b"].map(stateOf);
const changes = (folder: string, way: string) => `
  import { changeFolder, recover } from ${source("folder-change")};
  import { exchange } from ${source("exchange")};
  const [folder, stateOf] = [${JSON.stringify(folder)}, ${stateOf}];
  recover(folder);
  console.log("ready");
  for (let turn = 0; ; turn++) {
    const files = stateOf(turn % 2 ? "a" : "b");
    changeFolder(folder, { files, drops: () => true }, { after: () => {}, exchange: ${way} });
  }
`;

const roll = random(15);

test.each([
  ["exchange", 4],
  ["() => false", 3],
])(
  "a folder that changes by %s is one or the other, %i times over",
  async (way, times) => {
    const folder = join(root, "briefings");
    mkdirSync(folder);
    changeFolder(folder, { files: states[0] ?? new Map(), drops: () => true });
    for (let time = 0; time < times; time++) {
      await killed(changes(folder, way), 30 + roll() * 120);
      // In two steps, all that other systems have, there is an instant that the next run puts right.
      if (way !== "exchange" || process.platform !== "linux") recover(folder);
      expect(existsSync(folder)).toBe(true);
      const found = new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
      expect(states.map((state) => [...state].every(([path, text]) => found.get(path) === text))).toContain(true);
      expect(found.size).toBe(40);
    }
  },
  60_000,
);

const week = (number: number) =>
  aBriefing({
    ...{
      week: `2026-W0${number}`,
      period: { from: `2026-0${number === 6 ? "2-02" : "2-09"}`, to: `2026-02-${number === 6 ? "08" : "15"}` },
    },
    ...{ outlook: { title: "Et après", paragraphs: ["La suite."], questions: [] }, faq: [] },
  });

test("a site that is published is whole, in all that is generated, too", async () => {
  const world: TemporaryWorld = temporaryWorld();
  try {
    const other = { ...week(6), title: "Une autre semaine" };
    world.put({ "site/briefings/themes.json": { themes: someThemes }, "a.json": week(6), "b.json": other });
    expect((await world.call("publish", "~a.json", "--to", "~site")).code).toBe(0);
    const folder = world.path("site/briefings");
    const publish = `
      import { run } from ${source("cli")};
      import { diskWorld } from ${source("disk-world")};
      const folder = ${JSON.stringify(folder)};
      const drafts = ${JSON.stringify(["b.json", "a.json"].map(world.path))};
      const world = { ...diskWorld(folder), out: () => {} };
      console.log("ready");
      const turn = (at: number): Promise<unknown> =>
        run(["publish", drafts[at % 2] ?? "", "--to", folder, "--force"], world).then(() => turn(at + 1));
      turn(0);
    `;
    for (let time = 0; time < 2; time++) {
      await killed(publish, 100 + roll() * 600);
      const editions = readEditions(folder);
      for (const [path, text] of generatedFiles(folder))
        expect(readFileSync(join(folder, path), "utf8"), path).toBe(text);
      expect(readFileSync(join(folder, "search/made-of.txt"), "utf8")).toBe(searchStamp(editions));
      const entry = JSON.parse(readFileSync(join(folder, "search/pagefind-entry.json"), "utf8"));
      expect(existsSync(join(folder, `search/pagefind.${entry.languages.fr.hash}.pf_meta`))).toBe(true);
      expect(parseIndex(JSON.parse(readFileSync(join(folder, "index.json"), "utf8")), "index.json")).toHaveLength(1);
    }
    expect((await world.call("publish", "~a.json", "--to", "~site", "--force")).code).toBe(0);
    expect(filesOf(world.path("site")).filter((path) => !path.startsWith("briefings/"))).toEqual([]);
  } finally {
    world.end();
  }
}, 60_000);
