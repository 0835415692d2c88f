import { expect, test } from "vitest";
import { begin, change, type History, redo, undo } from "./history";

const after = (...steps: [string, string?][]) =>
  steps.reduce<History<string>>((history, [next, mark]) => change(history, next, mark), begin("a"));

test("a change can be taken back and made again", () => {
  const history = after(["b"], ["c"]);
  expect(undo(history).present).toBe("b");
  expect(undo(undo(history)).present).toBe("a");
  expect(redo(undo(history)).present).toBe("c");
});

test("at either end nothing happens", () => {
  const history = after();
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test("a change that changes nothing is no step", () => {
  const history = after(["b"]);
  expect(change(history, "b")).toBe(history);
});

test("changes to one field in a row are one step, another field's are another", () => {
  const history = after(["b", "title"], ["bc", "title"], ["bcd", "title"], ["x", "summary"]);
  expect(undo(history).present).toBe("bcd");
  expect(undo(undo(history)).present).toBe("a");
});

test("after an undo the same field begins a new step, and the future is gone", () => {
  const history = change(undo(after(["b", "t"], ["c", "u"])), "z", "t");
  expect(history.future).toEqual([]);
  expect(undo(history).present).toBe("b");
});

test("steps without a mark are never joined", () => expect(undo(after(["b"], ["c"])).present).toBe("b"));

test("two hundred steps are kept", () => {
  const steps = Array.from({ length: 500 }, (_, i): [string] => [`${i}`]);
  const history = after(...steps);
  expect(history.past).toHaveLength(200);
  expect(history.present).toBe("499");
});
