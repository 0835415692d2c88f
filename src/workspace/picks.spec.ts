import { describe, expect, test } from "vitest";
import { createPicks, mostPicks, type PickStorage, parsePicks } from "./picks";

const first = { week: "2026-W06", story: "spacex-xai-merger" };
const second = { week: "2026-W07", story: "lotus-health-35m" };
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...first, story: `story-${index}` }));

/** One browser's storage, seen from a tab; `limit` is how many characters it holds. */
function storage(area: { text: string | null; limit?: number }): PickStorage & { heard: () => void } {
  const followers = new Set<() => void>();
  return {
    read: () => area.text,
    write: (text) => {
      if (text.length > (area.limit ?? Number.POSITIVE_INFINITY)) return false;
      area.text = text;
      return true;
    },
    follow: (changed) => {
      followers.add(changed);
      return () => void followers.delete(changed);
    },
    heard: () => {
      for (const changed of followers) changed();
    },
  };
}

const closed: PickStorage = { read: () => null, write: () => false, follow: () => () => undefined };

describe("what was stored is read with suspicion", () => {
  test.each([
    ["nothing", null, []],
    ["no text", "", []],
    ["no JSON", "[{", []],
    ["null", "null", []],
    ["a number", "7", []],
    ["an object", '{"0":{"week":"2026-W06","story":"a"},"length":1}', []],
    ["entries of wrong types", '[null,7,"2026-W06",[],{},{"week":6,"story":"a"},{"week":"2026-W06"}]', []],
    ["no such week", '[{"week":"2026-W54","story":"a"},{"week":"../../x","story":"a"}]', []],
    ["no slug", '[{"week":"2026-W06","story":"<img src=x>"},{"week":"2026-W06","story":""}]', []],
    ["one good among bad", JSON.stringify([null, first, { week: "x" }]), [first]],
    ["the same twice", JSON.stringify([first, second, first]), [first, second]],
    ["more than asked", JSON.stringify([{ ...first, __proto__: null, script: "alert(1)" }]), [first]],
  ])("%s", (_, text, picks) => expect(parsePicks(text)).toEqual(picks));

  test("ten thousand entries: the first sixty", () => {
    expect(parsePicks(JSON.stringify(many(10_000)))).toEqual(many(mostPicks));
    expect(parsePicks(JSON.stringify([...Array(10_000).fill(null), first]))).toEqual([first]);
  });

  test("nesting without end is no crash", () => expect(parsePicks("[".repeat(100_000))).toEqual([]));
});

describe("adding and taking out", () => {
  test("in the order of adding, and kept", () => {
    const area = { text: null as string | null };
    const picks = createPicks(storage(area));
    expect([picks.togglePick(first), picks.togglePick(second)]).toEqual(["added", "added"]);
    expect(picks.currentPicks()).toEqual([first, second]);
    expect(createPicks(storage(area)).currentPicks()).toEqual([first, second]);
    expect(picks.togglePick(first)).toBe("removed");
    expect(picks.currentPicks()).toEqual([second]);
    picks.clearPicks();
    expect(createPicks(storage(area)).currentPicks()).toEqual([]);
    expect(picks.picksAreKept()).toBe(true);
  });

  test("the sixty-first is refused; one taken out makes room", () => {
    const picks = createPicks(storage({ text: JSON.stringify(many(mostPicks)) }));
    expect(picks.togglePick(second)).toBe("full");
    expect(picks.currentPicks()).toHaveLength(mostPicks);
    expect(picks.togglePick({ ...first, story: "story-0" })).toBe("removed");
    expect(picks.togglePick(second)).toBe("added");
  });

  test("a broken value stays until something is picked", () => {
    const area = { text: "{broken" as string | null };
    const picks = createPicks(storage(area));
    expect(picks.currentPicks()).toEqual([]);
    expect(area.text).toBe("{broken");
    picks.togglePick(first);
    expect(JSON.parse(area.text ?? "")).toEqual([first]);
  });
});

describe("as an external store", () => {
  test("the same array for as long as nothing changed, and a call at each change until stopped", () => {
    const picks = createPicks(storage({ text: JSON.stringify([first]) }));
    const before = picks.currentPicks();
    expect(picks.currentPicks()).toBe(before);
    let calls = 0;
    const stop = picks.subscribe(() => calls++);
    picks.togglePick(second);
    expect(calls).toBe(1);
    expect(picks.currentPicks()).toBe(picks.currentPicks());
    expect(picks.currentPicks()).not.toBe(before);
    stop();
    picks.togglePick(second);
    expect(calls).toBe(1);
  });

  test("asks nothing of the storage when it is made", () => {
    const fail = () => {
      throw new Error("too early");
    };
    expect(() => createPicks({ read: fail, write: fail, follow: fail })).not.toThrow();
  });

  test("follows another tab, and a change here does not undo that tab's", () => {
    const area = { text: null as string | null };
    const [here, there] = [storage(area), storage(area)];
    const [mine, theirs] = [createPicks(here), createPicks(there)];
    let calls = 0;
    mine.subscribe(() => calls++);
    expect(mine.currentPicks()).toEqual([]);
    theirs.togglePick(first);
    here.heard();
    expect(calls).toBe(1);
    expect(mine.currentPicks()).toEqual([first]);
    theirs.togglePick(second);
    // Not heard, as by a page in the back/forward cache.
    expect(mine.togglePick(first)).toBe("removed");
    expect(theirs.currentPicks()).toEqual([second]);
  });
});

describe("a storage that keeps nothing", () => {
  test("closed: picks hold for the visit, and that is said", () => {
    const picks = createPicks(closed);
    expect(picks.picksAreKept()).toBe(true);
    expect([picks.togglePick(first), picks.togglePick(second), picks.togglePick(first)]).toEqual([
      "added",
      "added",
      "removed",
    ]);
    expect(picks.currentPicks()).toEqual([second]);
    expect(picks.currentPicks()).toBe(picks.currentPicks());
    expect(picks.picksAreKept()).toBe(false);
  });

  test("full: the older value does not come back; with room again, all is kept", () => {
    const area = { text: JSON.stringify([first]) as string | null, limit: 60 };
    const picks = createPicks(storage(area));
    picks.togglePick(second);
    expect(picks.currentPicks()).toEqual([first, second]);
    expect(picks.picksAreKept()).toBe(false);
    expect(JSON.parse(area.text ?? "")).toEqual([first]);
    picks.togglePick(first);
    expect(picks.picksAreKept()).toBe(true);
    expect(JSON.parse(area.text ?? "")).toEqual([second]);
  });
});
