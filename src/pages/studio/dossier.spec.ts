import { expect, test } from "vitest";
import { emptyDraft } from "@/drafting/draft/build";
import { draftEdition } from "@/drafting/draft/draft-edition";
import { setField } from "@/drafting/draft/edit-fields";
import { moveStory } from "@/drafting/draft/edit-stories";
import { translationOf } from "@/drafting/draft/in-step";
import { context, source } from "@/drafting/draft/testing/sample";
import {
  type Dossier,
  dossierOf,
  dossierOfEditions,
  entryOf,
  languagesOf,
  leaderOf,
  parseDossier,
  titleOf,
  withDraft,
} from "./dossier";

const draft = draftEdition(source, context);
const one = dossierOf(draft);
const two: Dossier = { ...one, drafts: { fr: draft, en: translationOf(draft, "en") } };
const [first, second] = draft.stories.map(({ key }) => key);

test("one language leads, and lends its title", () => {
  expect(languagesOf(one)).toEqual(["fr"]);
  expect(leaderOf(one)).toBe(draft);
  expect(titleOf(one)).toBe(draft.title.value);
  expect(titleOf({ ...one, name: "La mienne" })).toBe("La mienne");
  expect(languagesOf(two)).toEqual(["fr", "en"]);
});

test("what the languages share follows the leader, and words do not", () => {
  const moved = withDraft(two, "fr", (before) => moveStory(before, first ?? "", 1));
  expect(moved.drafts.en?.stories.map(({ key }) => key)).toEqual([second, first]);
  const worded = withDraft(two, "en", (before) => setField(before, "title", "Machines"));
  expect(worded.drafts.fr).toBe(draft);
  expect(worded.drafts.en?.title.value).toBe("Machines");
});

test("a change that changes nothing, or of a language that is not there, leaves all as it is", () => {
  expect(withDraft(two, "fr", (before) => before)).toBe(two);
  expect(withDraft(one, "en", (before) => setField(before, "title", "x"))).toBe(one);
});

test("its line in the list", () => {
  expect(entryOf("a", two, 7)).toMatchObject({ id: "a", week: "2026-W09", languages: ["fr", "en"], changed: 7 });
  const { filled } = entryOf("a", one, 7);
  expect(filled).toBeGreaterThan(0.5);
  expect(filled).toBeLessThanOrEqual(1);
  const bare = entryOf("b", dossierOf(emptyDraft("en", "2026-03-02T06:00:00Z")), 0);
  expect(bare).toMatchObject({ name: "", week: "", languages: ["en"] });
  expect(bare.filled).toBeGreaterThanOrEqual(0);
});

test("no edition makes no draft", () => {
  expect(dossierOfEditions([])).toBeUndefined();
});

test("what is kept is read again as it was", () => {
  const kept = { ...two, name: "Mer", reasons: { fr: { "/title": "Une faute." } } };
  expect(parseDossier(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "draft"],
  ["a list", []],
  ["another format", { ...one, format: 2 }],
  ["a language that is none", { ...one, leader: "de" }],
  ["no draft", { ...one, drafts: {} }],
  ["no draft of the leader", { ...two, leader: "en", drafts: { fr: draft } }],
  ["a draft that is none", { ...one, drafts: { fr: { format: 1 } } }],
  ["drafts that are none", { ...one, drafts: "all" }],
])("%s is no dossier", (_, stored) => {
  expect(parseDossier(stored)).toBeUndefined();
});

test("what surrounds a draft that can be read is left out where it cannot", () => {
  const odd = { ...one, name: 3, originals: { fr: {} }, reasons: { fr: { "/title": 3, "/week": "Oui." }, en: "no" } };
  expect(parseDossier(odd)).toEqual({ ...one, reasons: { fr: { "/week": "Oui." }, en: {} } });
});
