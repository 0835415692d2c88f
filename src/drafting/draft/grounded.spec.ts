import { describe, expect, test } from "vitest";
import { figureIsGrounded } from "./grounded";

describe("said", () => {
  test.each([
    [35e6, "USD", "Elle lève 35 M$."],
    [35e6, "USD", "It raises $35m."],
    [250e9, "USD", "valorisée 250 milliards de dollars"],
    [1.25e12, "USD", "estimé à 1\u202f250 milliards"],
    [1.25e12, "USD", "a $1.25 trillion deal"],
    [20517, "work", "20 517 œuvres"],
    [20517, "work", "20,517 works"],
    [15.8, "%", "15,8 % des patients"],
    [10, "x", "dix fois plus de patients"],
    [3, "warning", "trois alertes ignorées"],
    [1e6, "token", "un million de tokens"],
    [480, "ms", "480 millisecondes"],
    [3.08e9, "USD", "3,077 milliards de dollars"],
    [60, "%", "entre 60 et 100 %"],
    [0, "%", "0 %"],
  ])("%d %s in %j", (value, unit, text) =>
    expect(figureIsGrounded(value, unit, ["Rien.", text], /fois|alertes|mill/.test(text) ? "fr" : "en")).toBe(true),
  );
});

describe("not said", () => {
  test.each([
    [53e6, "USD", "Elle lève 35 M$."],
    [20571, "work", "20 517 œuvres"],
    [35e6, "USD", ""],
    [2, "%", "12 % et 20 %"],
    [3.1e9, "USD", "3 milliards"],
    [1, "deal", "une opération"],
    [Number.NaN, "%", "12 %"],
  ])("%d %s in %j", (value, unit, text) => expect(figureIsGrounded(value, unit, [text], "fr")).toBe(false));
});

test("a long text takes no long time", () => {
  for (const piece of ["1 ", "1.", "12 345 ", "deux cent "]) figureIsGrounded(7.77, "%", [piece.repeat(4_000)], "fr");
});
