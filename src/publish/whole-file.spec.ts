import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LockedError, withLock } from "./folder-lock";
import { writeWhole } from "./whole-file";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vigie-file-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a file is written", () => {
  test.each([false, true])("where there is none, whether it may be replaced or not (%s)", (replace) => {
    writeWhole(join(root, "a.json"), "é", replace);
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("é");
    expect(readdirSync(root)).toEqual(["a.json"]);
  });

  test("over another only where it may be", () => {
    writeFileSync(join(root, "a.json"), "old");
    expect(() => writeWhole(join(root, "a.json"), "new", false)).toThrow(/EEXIST/);
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("old");
    writeWhole(join(root, "a.json"), "new", true);
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("new");
    expect(readdirSync(root)).toEqual(["a.json"]);
  });

  test("or not at all, without a trace", () => {
    expect(() => writeWhole(join(root, "none", "a.json"), "new", true)).toThrow(/ENOENT/);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe("a lock", () => {
  const folder = () => join(root, "briefings");
  const lock = () => join(root, ".briefings.lock");

  test("is there while the work goes on, and gone after it, even if it fails", async () => {
    expect(await withLock(folder(), async () => readFileSync(lock(), "utf8"))).toBe(String(process.pid));
    await expect(withLock(folder(), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(readdirSync(root)).toEqual([]);
  });

  test.each([
    ["of a process that is no more", "999999999"],
    ["of a process with this one's number", String(process.pid)],
    ["that holds no number", ""],
  ])("%s is taken over", async (_, content) => {
    writeFileSync(lock(), content);
    expect(await withLock(folder(), async () => 1)).toBe(1);
    expect(readdirSync(root)).toEqual([]);
  });

  test("of a process that is at work is respected", async () => {
    writeFileSync(lock(), String(process.ppid));
    await expect(withLock(folder(), async () => 1)).rejects.toThrow(LockedError);
    expect(readdirSync(root)).toEqual([".briefings.lock"]);
  });
});
