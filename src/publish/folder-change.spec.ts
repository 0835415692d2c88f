/** A process may be killed after any of these steps: what stands on the disk then is kept, looked at, and gone on from. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exchange } from "./exchange";
import { changeFolder, type FolderChange, filesOf, recover, type Steps } from "./folder-change";
import { changeByFile } from "./folder-change-by-file";

let root = "";
let folder = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vigie-folder-"));
  folder = join(root, "briefings");
  fill(folder, before);
});
afterEach(() => rmSync(root, { recursive: true }));

const before = { "index.json": "1", "a.json": "a", "archive/2025.json": "old", "search/x": "x", "notes.txt": "kept" };
const change: FolderChange = {
  files: new Map([
    ["b.json", "b"],
    ["search/y", "y"],
    ["archive/2025.json", "new"],
    ["a.json", "a"],
    ["deep/er/z", "z"],
    ["index.json", "2"],
  ]),
  drops: (path) => path.startsWith("search/"),
};
const after = {
  ...{ "index.json": "2", "a.json": "a", "b.json": "b", "archive/2025.json": "new", "search/y": "y" },
  ...{ "notes.txt": "kept", "deep/er/z": "z" },
};

function fill(at: string, files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(at, path, ".."), { recursive: true });
    writeFileSync(join(at, path), content);
  }
}

const contents = (at: string) =>
  Object.fromEntries(filesOf(at).map((path) => [path, readFileSync(join(at, path), "utf8")]));

/** The whole disk after each step, as a process that is killed there leaves it. */
function snapshots(run: (steps: Steps["after"]) => unknown): { step: string; root: string }[] {
  const taken: { step: string; root: string }[] = [];
  run((step) => {
    const copy = join(root, `..`, `${root.split("/").at(-1)}-${taken.length}`);
    cpSync(root, copy, { recursive: true });
    taken.push({ step, root: copy });
  });
  return taken;
}

/** Whether this system can: Linux with Perl or a new `mv`. */
const able = (() => {
  const place = mkdtempSync(join(tmpdir(), "vigie-able-"));
  for (const name of ["a", "b"]) mkdirSync(join(place, name), { recursive: true });
  const done = exchange(join(place, "a"), join(place, "b"));
  rmSync(place, { recursive: true });
  return done;
})();

const never = () => false;
const immovable = () => {
  throw Object.assign(new Error("EBUSY: resource busy or locked"), { code: "EBUSY" });
};

test.runIf(able)("two folders exchange their names", () => {
  const other = join(root, "other");
  fill(other, { f: "other" });
  expect(exchange(folder, other)).toBe(true);
  expect(contents(folder)).toEqual({ f: "other" });
  expect(contents(other)).toEqual(before);
});

describe.each<[string, Steps["exchange"], string]>([
  ["in one step", exchange, able ? "exchanged" : "renamed"],
  ["in two", never, "renamed"],
  ["file by file", immovable, "by-file"],
])("a folder changes %s", (_, way, name) => {
  const steps = { after: () => {}, exchange: way };

  test("to what is asked, and leaves nothing behind", () => {
    expect(changeFolder(folder, change, steps)).toBe(name);
    expect(contents(folder)).toEqual(after);
    expect(readdirSync(root)).toEqual(["briefings"]);
  });

  test("and keeps what does not change as it is, date and all", () => {
    const kept = ["a.json", "notes.txt"].map((path) => statSync(join(folder, path)).mtimeMs);
    changeFolder(folder, change, steps);
    expect(["a.json", "notes.txt"].map((path) => statSync(join(folder, path)).mtimeMs)).toEqual(kept);
  });

  test("and not at all where all is as asked", () => {
    changeFolder(folder, change, steps);
    expect(changeFolder(folder, change, { ...steps, exchange: immovable })).toBe("unchanged");
  });

  test("and can go on after it was killed anywhere", () => {
    const taken = snapshots((step) => changeFolder(folder, change, { after: step, exchange: way }));
    expect(taken.length).toBeGreaterThan(3);
    for (const { root: copy } of taken) {
      const there = join(copy, "briefings");
      recover(there);
      expect([before, after]).toContainEqual(contents(there));
      expect(readdirSync(copy)).toEqual(["briefings"]);
      changeFolder(there, change, steps);
      expect(contents(there)).toEqual(after);
      rmSync(copy, { recursive: true });
    }
  });
});

/** What a reader finds of the folder after each step. */
function seen(way: Steps["exchange"]) {
  return snapshots((step) => changeFolder(folder, change, { after: step, exchange: way })).map(
    ({ step, root: copy }) => {
      const there = join(copy, "briefings");
      const found = existsSync(there) ? contents(there) : undefined;
      rmSync(copy, { recursive: true });
      return { step, found };
    },
  );
}

test.runIf(able)("in one step, a reader finds the old or the new folder at every moment", () => {
  const moments = seen(exchange);
  expect(moments.map(({ step }) => step)).toEqual(["stage", "staged", "exchanged", "removed"]);
  expect(moments.map(({ found }) => found)).toEqual([before, before, after, after]);
});

test("in two steps, also, but for the instant between them", () => {
  const moments = seen(never);
  expect(moments.map(({ step }) => step)).toEqual(["stage", "staged", "away", "there", "removed"]);
  expect(moments.map(({ found }) => found)).toEqual([before, before, undefined, after, after]);
});

test("file by file, every file is old or new, and the list of editions is the last to come", () => {
  const moments = seen(immovable);
  const own = (found: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(found).filter(([path]) => !path.startsWith(".publishing")));
  for (const { found } of moments)
    for (const [path, content] of Object.entries(own(found)))
      expect([before, after].map((state) => (state as Record<string, string>)[path])).toContain(content);
  const complete = moments.findIndex(({ found }) => found?.["index.json"] === "2");
  expect(own(moments[complete]?.found)).toEqual({ ...after, "search/x": "x" });
  expect(moments.slice(0, complete).every(({ found }) => found?.["index.json"] === "1")).toBe(true);
});

describe("what was left behind", () => {
  test.each<[string, () => void, string | undefined, Record<string, string>]>([
    ["nothing", () => {}, undefined, before],
    [
      "a copy that was not complete",
      () => fill(join(root, ".briefings.next.7"), { a: "" }),
      "its leavings are removed",
      before,
    ],
    [
      "the old folder beside the new",
      () => fill(join(root, ".briefings.old"), { a: "" }),
      "its leavings are removed",
      before,
    ],
    [
      "the folder itself aside",
      () => {
        fill(join(root, ".briefings.old"), { a: "" });
        rmSync(folder, { recursive: true });
      },
      "the folder stood aside: it is back in its place",
      { a: "" },
    ],
    [
      "a part of a change file by file",
      () => fill(join(folder, ".publishing.part"), { "0": "" }),
      "its leavings are removed",
      before,
    ],
  ])("%s", (_, leave, said, state) => {
    leave();
    expect(recover(folder)).toBe(said);
    expect(contents(folder)).toEqual(state);
    expect(readdirSync(root)).toEqual(["briefings"]);
  });

  test("a change file by file that was ready is finished", () => {
    const stop = (step: string) => {
      if (step === "ready") throw new Error("killed");
    };
    const due = { files: change.files, drops: ["search/x"] };
    expect(() => changeByFile(folder, due, stop)).toThrow("killed");
    expect(recover(folder)).toBe("it was complete, and is finished");
    expect(contents(folder)).toEqual(after);
  });
});

test("links in the folder stay links, and its rights stay as they are", () => {
  symlinkSync("notes.txt", join(folder, "link"));
  const { mode } = statSync(folder);
  changeFolder(folder, change);
  expect(contents(folder)).toEqual({ ...after, link: "kept" });
  expect(statSync(folder).mode).toBe(mode);
});
