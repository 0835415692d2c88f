import { expect, test } from "vitest";
import { keyed } from "./keyed";

test("texts that repeat have keys that differ, in order", () => {
  expect(keyed(["a", "b", "a", "a"])).toEqual([
    { key: "a", item: "a" },
    { key: "b", item: "b" },
    { key: "a (2)", item: "a" },
    { key: "a (3)", item: "a" },
  ]);
});
