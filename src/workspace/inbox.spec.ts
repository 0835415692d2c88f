import { afterEach, expect, test } from "vitest";
import { putInInbox, takeFromInbox, watchInbox } from "./inbox";

const file = (name: string) => new File(["x"], name);
afterEach(() => void takeFromInbox());

test("a file waits until it is taken, once", () => {
  expect(takeFromInbox()).toBeUndefined();
  const deck = file("a.pptx");
  putInInbox(deck);
  expect(takeFromInbox()).toBe(deck);
  expect(takeFromInbox()).toBeUndefined();
});

test("of two files the last one waits", () => {
  putInInbox(file("a.pptx"));
  putInInbox(file("b.pptx"));
  expect(takeFromInbox()?.name).toBe("b.pptx");
});

test("who watches is called when a file comes, and may take it there and then", () => {
  const taken: (string | undefined)[] = [];
  const stop = watchInbox(() => taken.push(takeFromInbox()?.name));
  expect(taken).toEqual([]);
  putInInbox(file("a.pptx"));
  putInInbox(file("b.pptx"));
  stop();
  expect(taken).toEqual(["a.pptx", "b.pptx"]);
});

test("who comes later is called at once if a file waits", () => {
  putInInbox(file("a.pptx"));
  const taken: (string | undefined)[] = [];
  const stop = watchInbox(() => taken.push(takeFromInbox()?.name));
  stop();
  expect(taken).toEqual(["a.pptx"]);
});

test("who has stopped is not called, the others are", () => {
  const called: string[] = [];
  const stops = ["one", "two"].map((name) => watchInbox(() => called.push(name)));
  stops[0]?.();
  putInInbox(file("a.pptx"));
  stops[1]?.();
  putInInbox(file("b.pptx"));
  expect(called).toEqual(["two"]);
});
