import { describe, expect, test } from "vitest";
import { type Composition, compositionSchema } from "@/deck/composition";
import { emptyComposition } from "@/deck/empty-composition";
import { begin, change, edited, moved, redo, toggled, undo } from "./editor";

/** Told apart by what is hidden. */
const step = (name: string): Composition => ({ ...emptyComposition, hidden: [name] });
const names = (compositions: readonly Composition[]) => compositions.map(({ hidden }) => hidden.join());

describe("history", () => {
  const two = change(change(begin(step("a")), step("b")), step("c"));

  test("a change can be taken back and made again, step by step", () => {
    expect(names([...two.past, two.present])).toEqual(["a", "b", "c"]);
    const once = undo(two);
    expect([names(once.past), names([once.present]), names(once.future)]).toEqual([["a"], ["b"], ["c"]]);
    const twice = undo(once);
    expect([names(twice.past), names([twice.present]), names(twice.future)]).toEqual([[], ["a"], ["b", "c"]]);
    expect(redo(twice)).toEqual(once);
    expect(redo(redo(twice))).toEqual(two);
  });

  test("before the first step and after the last there is none", () => {
    const start = begin(step("a"));
    expect(undo(start)).toEqual(start);
    expect(redo(start)).toEqual(start);
    expect(redo(two)).toEqual(two);
  });

  test("undo gives back what an opened deck took the place of, even after changes to it", () => {
    const opened = begin(step("opened"), step("mine"));
    expect(names([opened.present])).toEqual(["opened"]);
    expect(undo(opened)).toEqual({ past: [], present: step("mine"), future: [step("opened")] });
    expect(redo(undo(opened))).toEqual(opened);
    const changed = change(opened, step("changed"));
    expect(names([undo(undo(changed)).present])).toEqual(["mine"]);
    expect(undo(begin(step("opened"))).present).toEqual(step("opened"));
  });

  test("a change after a step back drops what was ahead", () => {
    const other = change(undo(two), step("d"));
    expect([names(other.past), names([other.present]), other.future]).toEqual([["a", "b"], ["d"], []]);
    expect(redo(other)).toEqual(other);
  });

  test("what changes nothing is no step, and keeps what was ahead", () => {
    const back = undo(two);
    expect(change(back, structuredClone(back.present))).toBe(back);
  });

  test("the past and the present given stay as they were", () => {
    const start = begin(step("a"));
    const frozen = structuredClone(start);
    change(start, step("b"));
    undo(change(start, step("b")));
    expect(start).toEqual(frozen);
  });

  test("two hundred steps can be taken back, the newest ones", () => {
    let history = begin(step("0"));
    for (let n = 1; n <= 250; n++) history = change(history, step(String(n)));
    expect(history.past).toHaveLength(200);
    expect(names(history.past.slice(0, 1))).toEqual(["50"]);
    for (let n = 0; n < 300; n++) history = undo(history);
    expect(names([history.present])).toEqual(["50"]);
    expect(history.future).toHaveLength(200);
    for (let n = 0; n < 300; n++) history = redo(history);
    expect(names([history.present])).toEqual(["250"]);
  });
});

describe("order", () => {
  const ids = ["a", "b", "c", "d"];

  test.each<[string, number, string[]]>([
    ["a", 0, ["a", "b", "c", "d"]],
    ["a", 1, ["b", "a", "c", "d"]],
    ["a", 3, ["b", "c", "d", "a"]],
    ["d", 0, ["d", "a", "b", "c"]],
    ["c", 1, ["a", "c", "b", "d"]],
    ["b", -1, ["b", "a", "c", "d"]],
    ["b", Number.NEGATIVE_INFINITY, ["b", "a", "c", "d"]],
    ["b", 4, ["a", "c", "d", "b"]],
    ["b", 99, ["a", "c", "d", "b"]],
  ])("%s to place %d", (id, to, order) => {
    expect(moved(emptyComposition, ids, id, to)).toEqual({ ...emptyComposition, order });
  });

  test("is the whole order on screen, whatever it was before", () => {
    expect(moved({ ...emptyComposition, order: ["d", "gone"] }, ids, "b", 0).order).toEqual(["b", "a", "c", "d"]);
    expect(moved(emptyComposition, ["a"], "a", 1).order).toEqual(["a"]);
  });
});

test("a slide is left out, and taken back", () => {
  const out = toggled(step("a"), "b");
  expect(out.hidden).toEqual(["a", "b"]);
  expect(toggled(out, "a").hidden).toEqual(["b"]);
  expect(toggled(toggled(emptyComposition, "a"), "a")).toEqual(emptyComposition);
});

describe("text", () => {
  test("of each part is kept beside what was edited before", () => {
    let composition = edited(emptyComposition, "title", { kind: "title" }, "Titre");
    composition = edited(composition, "title", { kind: "subtitle" }, "Sous-titre");
    composition = edited(composition, "brief", { kind: "lead", row: "r1" }, "Ceci");
    composition = edited(composition, "brief", { kind: "text", row: "r1" }, "cela");
    composition = edited(composition, "brief", { kind: "text", row: "r2" }, "autre");
    composition = edited(composition, "brief", { kind: "point", group: "facts", index: 1 }, "Deux", [
      "Un",
      "2",
      "Trois",
    ]);
    composition = edited(composition, "brief", { kind: "title" }, "En bref");
    expect(composition).toEqual({
      ...emptyComposition,
      edits: {
        title: { title: "Titre", subtitle: "Sous-titre" },
        brief: {
          title: "En bref",
          rows: { r1: { lead: "Ceci", text: "cela" }, r2: { text: "autre" } },
          points: { facts: ["Un", "Deux", "Trois"] },
        },
      },
    });
    expect(compositionSchema.parse(JSON.parse(JSON.stringify(composition)))).toEqual(composition);
  });

  test.each<[string, number, string, string[], string[]]>([
    ["changes one", 0, "x", ["a", "b"], ["x", "b"]],
    ["takes out the first when it is emptied", 0, "", ["a", "b", "c"], ["b", "c"]],
    ["takes out one between when it is emptied", 1, "  ", ["a", "b", "c"], ["a", "c"]],
    ["takes out the last when it is emptied", 2, "", ["a", "b", "c"], ["a", "b"]],
    ["takes out the only one: the automatic ones are back", 0, "", ["a"], []],
    ["adds one beyond the last", 2, "x", ["a", "b"], ["a", "b", "x"]],
    ["adds one far beyond the last, without a gap", 9, "x", ["a"], ["a", "x"]],
    ["adds none that is empty", 2, "", ["a", "b"], ["a", "b"]],
    ["adds the first", 0, "x", [], ["x"]],
  ])("of a point %s", (_, index, text, before, after) => {
    const given = [...before];
    const { edits } = edited(emptyComposition, "s", { kind: "point", group: "facts", index }, text, given);
    expect(edits["s"]?.points).toEqual({ facts: after });
    expect(given).toEqual(before);
  });

  test("of one group leaves the other groups alone", () => {
    const first = edited(emptyComposition, "s", { kind: "point", group: "facts", index: 0 }, "x", ["a"]);
    const second = edited(first, "s", { kind: "point", group: "leaders", index: 0 }, "y", ["b"]);
    expect(second.edits["s"]?.points).toEqual({ facts: ["x"], leaders: ["y"] });
  });

  test("that is the same again is no step", () => {
    const once = change(begin(emptyComposition), edited(emptyComposition, "s", { kind: "title" }, "x"));
    expect(change(once, edited(once.present, "s", { kind: "title" }, "x"))).toBe(once);
  });
});
