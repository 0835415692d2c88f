import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBriefing } from "@/briefing/load";
import { changesBetween, withCorrections } from "./corrections";
import { setField } from "./edit-fields";
import { addPart, removePart } from "./edit-parts";
import { moveStory } from "./edit-stories";
import { draftOf } from "./from-edition";
import { toEdition } from "./to-edition";
import type { Draft } from "./types";

const name = "2026-W06.fr.json";
const old = parseBriefing(JSON.parse(readFileSync(`public/briefings/${name}`, "utf8")), name).briefing;
const draft = draftOf(old);
const story = draft.stories[1];
const figure = story?.figures[0];
const changes = (next: Draft) => changesBetween(old, toEdition(next));

describe("changes", () => {
  test("of nothing are none", () => expect(changes(draft)).toEqual([]));

  test("are told field by field", () => {
    const path = `stories/${story?.key}/figures/${figure?.key}/value`;
    expect(changes(setField(draft, path, 7))).toEqual([
      { path: "/stories/1/figures/0/value", old: figure?.value.value, new: 7 },
    ]);
    const [entry] = changes(setField(draft, `stories/${story?.key}/kicker`, ""));
    expect(entry).toEqual({ path: "/stories/1/kicker", old: story?.kicker.value, new: undefined });
  });

  test("follow a story to its new place", () => {
    const moved = setField(moveStory(draft, story?.key ?? "", 0), `stories/${story?.key}/title`, "Autre");
    expect(changes(moved).map(({ path }) => path)).toEqual(["/stories", "/stories/0/title"]);
  });

  test("of lists without ids are told as a whole where their length changes", () => {
    const list = `stories/${story?.key}/body`;
    expect(changes(addPart(draft, list)).map(({ path }) => path)).toEqual(["/stories/1/body"]);
    expect(changes(setField(draft, `${list}/${story?.body[2]?.key}`, "x")).map(({ path }) => path)).toEqual([
      "/stories/1/body/2",
    ]);
  });

  test("of figures that come and go are told by their ids", () => {
    const [change, ...others] = changes(removePart(draft, `stories/${story?.key}/figures/${figure?.key}`));
    expect(change?.path).toBe("/stories/1/figures");
    expect(change?.old).toContain(figure?.id.value);
    expect(change?.new).not.toContain(figure?.id.value);
    expect(others).toEqual([]);
  });

  test.each([null, 3, "x", [], {}])("against %j are no crash", (now) =>
    expect(() => changesBetween(old, now)).not.toThrow(),
  );
});

test("each is put on record, with its reason or the want of one", () => {
  const found = [
    { path: "/title", old: "a", new: "b" },
    { path: "/stories/0/kicker", old: undefined, new: "c" },
  ];
  const before = [{ date: "2026-02-10", path: "/week", old: 1, new: 2, reason: "r" }];
  expect(
    withCorrections({ ...old, corrections: before }, found, { "/title": "Faute" }, "2026-03-01").corrections,
  ).toEqual([
    ...before,
    { date: "2026-03-01", path: "/title", old: "a", new: "b", reason: "Faute" },
    { date: "2026-03-01", path: "/stories/0/kicker", old: null, new: "c", reason: "" },
  ]);
  expect(withCorrections(old, [], {}, "2026-03-01")).toBe(old);
});
