import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains } from "../spans";
import { addFromSelection, type SelectionTarget } from "./add-from-selection";
import { draftEdition } from "./draft-edition";
import { parseDraft } from "./draft-schema";
import { acceptAll, acceptField, clearField, linkStory, setField } from "./edit-fields";
import { addPart, movePart, nextKeyOf, removePart } from "./edit-parts";
import { addStory, moveStory, removeStory } from "./edit-stories";
import { setThemes } from "./edit-themes";
import { mergeStories } from "./merge-stories";
import { fieldAt, fieldsOf } from "./paths";
import { splitStory } from "./split-story";
import { context, source } from "./testing/sample";
import { toEdition } from "./to-edition";
import type { Draft } from "./types";

const draft = draftEdition(source, context);
const [a, b] = draft.stories.map(({ key }) => key) as [string, string];
const figure = `stories/${b}/figures/${draft.stories[1]?.figures[0]?.key}`;
const at = (words: string) => {
  const start = source.text.indexOf(words);
  return { start, end: start + words.length };
};

describe("fields", () => {
  test("are the editor's once set, and have no place in the source", () => {
    expect(fieldAt(setField(draft, "title", "Autre"), "title")).toEqual({ value: "Autre", state: "edited", spans: [] });
    expect(fieldAt(setField(draft, "title", draft.title.value), "title")?.state).toBe("edited");
    expect(fieldAt(setField(draft, "title", ""), "title")?.state).toBe("empty");
    expect(fieldAt(setField(draft, `${figure}/value`, 7), `${figure}/value`)?.value).toBe(7);
  });

  test.each([
    ["title", 3],
    [`${figure}/value`, "sept"],
    [`${figure}/value`, Number.NaN],
    [`${figure}/kind`, "gossip"],
    [`${figure}/qualifier`, ""],
    ["nowhere", "x"],
    ["stories/k999/title", "x"],
    ["__proto__/title", "x"],
    [`stories/${a}`, "x"],
  ])("%s cannot be %j", (path, value) => expect(setField(draft, path, value)).toBe(draft));

  test("are accepted one by one or all together, but for the empty ones", () => {
    expect(fieldAt(acceptField(draft, "title"), "title")?.state).toBe("accepted");
    const accepted = acceptAll(draft, `stories/${b}`);
    const states = (prefix: string) =>
      new Set(fieldsOf(accepted).flatMap(({ path, field }) => (path.startsWith(prefix) ? [field.state] : [])));
    expect(states(`stories/${b}/`)).toEqual(new Set(["accepted", "empty"]));
    expect(states(`stories/${a}/`)).toContain("proposed");
    expect(acceptAll(accepted, `stories/${b}`)).toBe(accepted);
    expect(fieldsOf(acceptAll(draft)).some(({ field }) => field.state === "proposed")).toBe(false);
  });

  test("are cleared", () => {
    expect(fieldAt(clearField(draft, `${figure}/value`), `${figure}/value`)).toEqual({
      value: null,
      state: "empty",
      spans: [],
    });
    expect(fieldAt(clearField(draft, `stories/${a}/themes`), `stories/${a}/themes`)?.value).toEqual([]);
  });

  test("take figures along when an entity's id changes", () => {
    const story = draft.stories[0];
    const entity = story?.entities[0];
    const held = {
      ...draft,
      stories: draft.stories.map((each) => ({
        ...each,
        figures: each.figures.map((one) => ({ ...one, entity: { ...one.entity, value: entity?.id.value ?? "" } })),
      })),
    };
    const next = setField(held, `stories/${a}/entities/${entity?.key}/id`, "norvane-sa");
    expect(next.stories[0]?.figures.map((one) => one.entity.value)).toEqual(story?.figures.map(() => "norvane-sa"));
    const without = removePart(held, `stories/${a}/entities/${entity?.key}`);
    expect(without.stories[0]?.figures.every((one) => one.entity.value === "")).toBe(true);
  });
});

describe("parts", () => {
  test("are added, moved, removed", () => {
    const list = `stories/${a}/highlights`;
    const added = addPart(draft, list, 0);
    expect(added.stories[0]?.highlights[0]).toEqual({ key: nextKeyOf(draft), value: "", state: "empty", spans: [] });
    const moved = movePart(added, `${list}/${nextKeyOf(draft)}`, 99);
    expect(moved.stories[0]?.highlights.at(-1)?.key).toBe(nextKeyOf(draft));
    expect(removePart(moved, `${list}/${nextKeyOf(draft)}`).stories).toEqual(draft.stories);
    for (const nowhere of ["", "titles", "stories/k999/body", `stories/${a}/themes`, `stories/${a}/body/x`])
      expect(addPart(draft, nowhere)).toBe(draft);
  });

  test("a source that goes leaves its figures without", () => {
    const story = draft.stories[0];
    const next = removePart(draft, `stories/${a}/sources/${story?.sources[0]?.key}`);
    expect(next.stories[0]?.figures.map((one) => one.source.state)).toEqual(story?.figures.map(() => "empty"));
    expect(next.stories[1]).toBe(draft.stories[1]);
  });

  test("a story that goes leaves its takeaways and questions without link", () => {
    const next = removeStory(draft, a);
    expect(next.takeaways.map(({ story }) => story)).toEqual(["", b]);
    expect(next.faq[0]?.story).toBe("");
    expect(linkStory(next, `faq/${next.faq[0]?.key}`, b).faq[0]?.story).toBe(b);
    expect(linkStory(next, `faq/${next.faq[0]?.key}`, a)).toBe(next);
  });

  test("themes are chosen, and offered again when let go", () => {
    const next = setThemes(draft, a, ["capital", "capital"]).stories[0];
    expect(next?.themes).toEqual([{ id: "capital", state: "edited", score: 0, spans: [] }]);
    expect(next?.otherThemes.map(({ id }) => id)).toContain("infrastructure");
  });
});

describe("a story", () => {
  test("is split where its text is, and merged again", () => {
    const cut = at("Elle sert déjà").start;
    const split = splitStory(draft, b, cut, context);
    const [, before, after] = split.stories;
    expect(split.stories).toHaveLength(3);
    expect(after?.title.value).toBe("Elle sert déjà 12 pays.");
    expect(after?.figures.map(({ value }) => value.value)).toEqual([12]);
    expect(before?.figures.map(({ value }) => value.value)).toEqual([40e6, 300e6]);
    expect(before?.key).toBe(b);
    const merged = mergeStories(split, after?.key ?? "", b, context);
    expect(merged.stories.map(({ key }) => key)).toEqual([a, b]);
    expect(merged.stories[1]?.figures.map(({ value }) => value.value)).toEqual([40e6, 300e6, 12]);
    expect(merged.stories[1]?.body.map(({ value }) => value)).toContain("Elle sert déjà 12 pays.");
    expect(merged.stories[1]?.span).toEqual(draft.stories[1]?.span);
  });

  test("keeps what the editor settled with its first part", () => {
    const settled = setField(draft, `stories/${b}/summary`, "À moi.");
    const split = splitStory(settled, b, at("Elle sert déjà").start, context);
    expect(split.stories[1]?.summary.value).toBe("À moi.");
    expect(split.stories[2]?.summary.state).not.toBe("edited");
  });

  test.each([-1, 0, 1e9, Number.NaN])("is not split at %d", (offset) => {
    expect(splitStory(draft, b, offset, context)).toBe(draft);
  });

  test("is not merged with itself or with none", () => {
    expect(mergeStories(draft, a, a, context)).toBe(draft);
    expect(mergeStories(draft, a, "k999", context)).toBe(draft);
  });

  test("moves", () => expect(moveStory(draft, a, 5).stories.map(({ key }) => key)).toEqual([b, a]));
});

describe("from words selected", () => {
  const add = (words: string, target: SelectionTarget) => addFromSelection(draft, at(words), target, context);

  test("a field", () => {
    expect(fieldAt(add("Deux annonces", { as: "field", path: "title" }), "title")).toMatchObject({
      value: "Deux annonces",
      state: "accepted",
    });
    expect(fieldAt(add("12 pays", { as: "field", path: `${figure}/value` }), `${figure}/value`)?.value).toBe(12);
    expect(add("Deux annonces", { as: "field", path: `${figure}/value` })).toBe(draft);
    expect(fieldAt(add("le 24 février", { as: "field", path: `stories/${b}/date` }), `stories/${b}/date`)?.value).toBe(
      "2026-02-24",
    );
  });

  test("an item, a takeaway, a question", () => {
    expect(add("Contrat de 15 ans", { as: "item", list: "outlook/paragraphs" }).outlook.paragraphs.at(-1)?.value).toBe(
      "Contrat de 15 ans",
    );
    expect(add("Elle sert déjà 12 pays.", { as: "takeaway" }).takeaways.at(-1)).toMatchObject({ story: b });
    expect(add("Qui paiera les réseaux ?", { as: "faq" }).faq.at(-1)?.question.value).toBe(
      "Qui paiera les réseaux\u202f?",
    );
  });

  test("a figure, or the room for one with its quote", () => {
    expect(add("12 pays", { as: "figure", story: b }).stories[1]?.figures.at(-1)?.value.value).toBe(12);
    expect(add("La jeune pousse", { as: "figure", story: b }).stories[1]?.figures.at(-1)).toMatchObject({
      value: { value: null },
      quote: { value: "La jeune pousse" },
    });
  });

  test("an entity, known or not", () => {
    expect(add("Norvane", { as: "entity", story: b }).stories[1]?.entities.at(-1)?.id.value).toBe("norvane");
    expect(add("Norvane", { as: "entity", story: a }).stories[0]?.entities).toEqual(draft.stories[0]?.entities);
    expect(add("jeune pousse", { as: "entity", story: b }).stories[1]?.entities.at(-1)).toMatchObject({
      id: { value: "jeune-pousse" },
      name: { value: "jeune pousse" },
    });
  });

  test("a story, at its place", () => {
    const next = add("Semaine 9 de 2026. Deux annonces seulement, mais elles pèsent.", { as: "story" });
    expect(next.stories).toHaveLength(3);
    expect(next.stories[0]?.title.value).toBe("Semaine 9 de 2026. Deux annonces seulement, mais elles pèsent.");
  });
});

/** Any edit, by numbers. */
const edits: ((draft: Draft, x: number, y: number) => Draft)[] = [
  (d, x) => addStory(d, x),
  (d, x) => removeStory(d, keyAt(d, x)),
  (d, x, y) => moveStory(d, keyAt(d, x), y),
  (d, x, y) => splitStory(d, keyAt(d, x), (y * 37) % 900, context),
  (d, x, y) => mergeStories(d, keyAt(d, x), keyAt(d, y), context),
  (d, x, y) =>
    addPart(d, `stories/${keyAt(d, x)}/${["body", "highlights", "entities", "figures", "sources"][y % 5]}`, y),
  (d, x, y) => removePart(d, pathAt(d, x + y)),
  (d, x, y) => movePart(d, pathAt(d, x), y),
  (d, x, y) => setField(d, fieldPathAt(d, x), `v${y}`),
  (d, x) => clearField(d, fieldPathAt(d, x)),
  (d, x) => acceptAll(d, fieldPathAt(d, x).split("/").slice(0, 2).join("/")),
  (d, x, y) => setThemes(d, keyAt(d, x), ["capital", `t${y}`]),
  (d, x, y) => addFromSelection(d, { start: x * 11, end: x * 11 + y * 9 }, { as: "story" }, context),
  (d, x, y) =>
    addFromSelection(d, { start: x * 11, end: x * 11 + y * 9 }, { as: "figure", story: keyAt(d, y) }, context),
  (d, x, y) => addFromSelection(d, { start: x * 7, end: x * 7 + y }, { as: "entity", story: keyAt(d, x) }, context),
  (d, x, y) => addFromSelection(d, { start: x * 7, end: x * 7 + y }, { as: "field", path: fieldPathAt(d, y) }, context),
];
const keyAt = ({ stories }: Draft, number: number) => stories[number % Math.max(1, stories.length)]?.key ?? "";
const fieldPathAt = (d: Draft, number: number) => fieldsOf(d).at(number % fieldsOf(d).length)?.path ?? "";
const pathAt = (d: Draft, number: number) => fieldPathAt(d, number).split("/").slice(0, 4).join("/");

test("whatever is done, keys stay unique, places in the text, and it is an edition's JSON", () => {
  const steps = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(90), fc.nat(40)), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (chosen) => {
      const last = chosen.reduce((before, [which, x, y]) => edits[which]?.(before, x, y) ?? before, draft);
      expect(parseDraft(JSON.parse(JSON.stringify(last)))).toBeDefined();
      expect(JSON.parse(JSON.stringify(toEdition(last)))).toEqual(toEdition(last));
      for (const { sources, figures } of last.stories)
        for (const one of figures)
          expect(one.source.value === "" || sources.some(({ key }) => key === one.source.value)).toBe(true);
      const links = [...last.takeaways, ...last.faq].map(({ story }) => story).filter(Boolean);
      expect(links.every((key) => last.stories.some((story) => story.key === key))).toBe(true);
      const text = { start: 0, end: source.text.length };
      expect(last.stories.every(({ span }) => !span || contains(text, span))).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 30_000);
