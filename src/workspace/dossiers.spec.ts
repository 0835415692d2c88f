import { describe, expect, test } from "vitest";
import {
  type DossierEntry,
  keepDossier,
  keepSnapshots,
  markRemoved,
  mostSnapshots,
  parseList,
  readDossier,
  readDossiers,
  readSnapshots,
  renameDossier,
  type Snapshot,
  snapshotEvery,
  tidyDossiers,
  withSnapshot,
} from "./dossiers";
import type { DraftStorage } from "./drafts";

const entry = (id: string, changed = 1): DossierEntry => ({
  id,
  name: id,
  week: "2026-W06",
  languages: ["fr"],
  changed,
  filled: 0.5,
});

function memory(room = Number.POSITIVE_INFINITY): DraftStorage & { area: Map<string, unknown> } {
  const area = new Map<string, unknown>();
  return {
    area,
    get: async (key) => area.get(key),
    put: async (key, value) => {
      if (area.size >= room && !area.has(key)) throw new DOMException("no room", "QuotaExceededError");
      area.set(key, structuredClone(value));
    },
    delete: async (key) => void area.delete(key),
  };
}

const parse = (stored: unknown) => (typeof stored === "string" ? stored : undefined);

describe("the list is read with suspicion", () => {
  test.each([
    ["nothing", undefined, []],
    ["null", null, []],
    ["a list of nothing known", { entries: [null, 7, {}, { id: "" }], last: "a" }, []],
    ["one good among bad", { entries: [null, entry("a"), { ...entry("b"), changed: "x" }] }, ["a"]],
    ["last changed first", { entries: [entry("a", 1), entry("b", 3), entry("c", 2)], last: "a" }, ["b", "c", "a"]],
  ])("%s", (_, stored, ids) => expect(parseList(stored).entries.map(({ id }) => id)).toEqual(ids));
});

describe("several drafts", () => {
  test("are kept, each with its line, and the last one is remembered", async () => {
    const storage = memory();
    expect(await keepDossier(entry("a", 1), "first", storage)).toBe("kept");
    expect(await keepDossier(entry("b", 2), "second", storage)).toBe("kept");
    expect(await keepDossier(entry("a", 3), "third", storage)).toBe("kept");
    const list = await readDossiers(storage);
    expect(list.entries.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(list.last).toBe("a");
    expect(await readDossier("a", parse, storage)).toBe("third");
    expect(await readDossier("c", parse, storage)).toBeUndefined();
  });

  test("one is renamed", async () => {
    const storage = memory();
    await keepDossier(entry("a"), "x", storage);
    await renameDossier("a", "Another name", storage);
    expect((await readDossiers(storage)).entries[0]?.name).toBe("Another name");
  });

  test("one that is taken off comes back whole until the list is tidied, and then is gone with its history", async () => {
    const storage = memory();
    await keepDossier(entry("a"), "x", storage);
    await keepSnapshots("a", [{ at: 1, content: "old" }], storage);
    await markRemoved("a", true, storage);
    await markRemoved("a", false, storage);
    expect((await tidyDossiers(storage)).entries).toHaveLength(1);
    await markRemoved("a", true, storage);
    expect((await readDossiers(storage)).entries[0]?.removed).toBe(true);
    expect((await tidyDossiers(storage)).entries).toEqual([]);
    expect([...storage.area.keys()]).toEqual(["studio/list"]);
  });
});

describe("a storage that keeps nothing", () => {
  test("full", async () => expect(await keepDossier(entry("a"), "x", memory(0))).toBe("full"));
  test("closed", async () => {
    const broken = (): never => {
      throw new Error("closed");
    };
    const closed: DraftStorage = { get: broken, put: broken, delete: broken };
    expect(await keepDossier(entry("a"), "x", closed)).toBe("closed");
    expect(await readDossiers(closed)).toEqual({ entries: [], last: "" });
    expect(await readSnapshots("a", parse, closed)).toEqual([]);
    expect((await tidyDossiers(closed)).entries).toEqual([]);
  });
});

describe("the history", () => {
  const at = (...times: number[]): Snapshot<string>[] => times.map((time) => ({ at: time, content: String(time) }));
  test.each([
    ["the first", [], 5, [5]],
    ["too soon", at(1000), 1000 + snapshotEvery - 1, [1000]],
    ["after a while", at(1000), 1000 + snapshotEvery, [1000 + snapshotEvery, 1000]],
    ["a clock set back", at(1000), 5, [5, 1000]],
  ])("%s", (_, history, time, times) =>
    expect(withSnapshot(history, { at: time, content: "" }).map((one) => one.at)).toEqual(times),
  );

  test("the oldest go", () => {
    let history: readonly Snapshot<string>[] = [];
    for (let i = 1; i <= mostSnapshots + 5; i++) history = withSnapshot(history, { at: i, content: "" }, 0);
    expect(history).toHaveLength(mostSnapshots);
    expect(history[0]?.at).toBe(mostSnapshots + 5);
  });

  test("what cannot be read is left out", async () => {
    const storage = memory();
    await keepSnapshots("a", [{ at: 2, content: "two" }, { at: 1, content: 7 }, null as never, "x" as never], storage);
    expect(await readSnapshots("a", parse, storage)).toEqual([{ at: 2, content: "two" }]);
  });
});
