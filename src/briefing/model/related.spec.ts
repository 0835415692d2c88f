import { expect, test } from "vitest";
import { aStory } from "@/testing/builders";
import { relatedStories } from "./related";

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id, kind: "company" as const }));
const story = (id: string, over: Parameters<typeof aStory>[0] = {}) =>
  aStory({ id, themes: [`only-${id}`], entities: named(`only-${id}`), ...over });
const ids = (stories: readonly { id: string }[]) => stories.map(({ id }) => id);

const subject = story("subject", { thread: "affair", themes: ["a", "b"], entities: named("acme", "zeta") });

test("one affair counts more than two players, a player more than two themes", () => {
  const stories = [
    story("themes", { themes: ["a", "b"] }),
    story("player", { entities: named("acme") }),
    story("players", { entities: named("zeta", "acme") }),
    story("affair", { thread: "affair" }),
    subject,
  ];
  expect(ids(relatedStories(stories, subject))).toEqual(["affair", "players", "player"]);
});

test("what is shared adds up", () => {
  const stories = [
    subject,
    story("player", { entities: named("acme") }),
    story("both", { entities: named("acme"), themes: ["a"] }),
  ];
  expect(ids(relatedStories(stories, subject))).toEqual(["both", "player"]);
});

test("equally close stories stay in the editor's order, three at most", () => {
  const stories = ["one", "two", "three", "four"].map((id) => story(id, { themes: ["a"] }));
  expect(ids(relatedStories([...stories, subject], subject))).toEqual(["one", "two", "three"]);
});

test("a story that shares nothing is not related, nor is the story itself", () => {
  expect(relatedStories([subject, story("far")], subject)).toEqual([]);
});

test("two stories without an affair do not share one", () => {
  const alone = story("alone");
  expect(relatedStories([alone, story("other")], alone)).toEqual([]);
});
