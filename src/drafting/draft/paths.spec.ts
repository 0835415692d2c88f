import { describe, expect, test } from "vitest";
import { emptyDraft } from "./build";
import { completenessOf } from "./completeness";
import { draftEdition } from "./draft-edition";
import { parseDraft } from "./draft-schema";
import { setField } from "./edit-fields";
import { addPart } from "./edit-parts";
import { faultsOf } from "./faults";
import { fieldAt, fieldsOf, pathOf, pointerOf } from "./paths";
import { context, source } from "./testing/sample";
import { toEdition } from "./to-edition";

const draft = draftEdition(source, context);
const [story] = draft.stories;
const at = `stories/${story?.key}`;
const figure = `${at}/figures/${story?.figures[0]?.key}`;
const ids = new Set(["infrastructure", "capital"]);

test("each field is found by its path, and its pointer leads back to it", () => {
  const edition = toEdition(draft);
  for (const { path, field } of fieldsOf(draft)) {
    expect(fieldAt(draft, path)).toEqual(field);
    const pointer = pointerOf(draft, path);
    expect(pathOf(draft, pointer)).toBe(path);
    const value = pointer
      .split("/")
      .slice(1)
      .reduce<unknown>((node, name) => (node ? Reflect.get(Object(node), name) : node), edition);
    if (path.endsWith("/source")) continue;
    expect(value ?? "").toEqual(field.value ?? "");
  }
});

describe("a pointer", () => {
  test.each([
    ["/period/from", "week"],
    ["/stories/0", `${at}/title`],
    ["/stories/0/themes/1", `${at}/themes`],
    ["/stories/0/figures/0", `${figure}/label`],
    ["/stories/0/figures", `${at}/title`],
    ["/takeaways/0/story", `takeaways/${draft.takeaways[0]?.key}/text`],
    ["/outlook", "outlook/title"],
    ["/stories", undefined],
    ["/stories/99/title", undefined],
    ["/publishedAt", undefined],
    ["/corrections/0/reason", undefined],
    ["", undefined],
    ["/__proto__", undefined],
  ])("%j is nearest to %s", (pointer, path) => expect(pathOf(draft, pointer)).toBe(path));
});

test.each(["", "nowhere", "stories", at, "stories/k999/title", `${at}/themes/x`, "source/text", "constructor/name"])(
  "%j is no field",
  (path) => expect(fieldAt(draft, path)).toBeUndefined(),
);

describe("a fault", () => {
  const faults = (path: string, value: string | number | null | string[]) =>
    faultsOf(setField(draft, path, value), ids).filter((fault) => fault.path === path);

  test.each([
    ["week", "2026-W99", "format"],
    ["week", "", "empty"],
    ["title", "  ", "empty"],
    [`${at}/id`, "Pas un id", "format"],
    [`${at}/id`, draft.stories[1]?.id.value ?? "", undefined],
    [`${at}/date`, "hier", "format"],
    [`${at}/themes`, ["gossip"], "unknown-theme"],
    [`${at}/themes`, [], "empty"],
    [`${figure}/value`, null, "empty"],
    [`${figure}/value`, 123, "digits-not-found"],
    [`${figure}/unit`, "francs", "format"],
    [`${figure}/source`, "", "no-source"],
    [`${figure}/entity`, "nobody", "other"],
    [`${figure}/quote`, "x".repeat(241), "too-long"],
    [`${at}/sources/${story?.sources[0]?.key}/url`, "javascript:alert(1)", "format"],
  ])("of %s set to %j is %s", (path, value, code) => expect(faults(path, value)[0]?.code).toBe(code));

  test("of an id used twice is said of the later", () => {
    const twice = setField(draft, `stories/${draft.stories[1]?.key}/id`, story?.id.value ?? "");
    expect(faultsOf(twice, ids).find(({ code }) => code === "duplicate")).toMatchObject({
      path: `stories/${draft.stories[1]?.key}/id`,
      pointer: "/stories/1/id",
      severity: "error",
    });
  });

  test("is a warning only where the digits are not found", () => {
    expect(faults(`${figure}/value`, 123)[0]?.severity).toBe("warning");
  });

  test("of a place is said once", () => {
    const pointers = faultsOf(emptyDraft("fr", ""), ids).map(({ pointer }) => pointer);
    expect(pointers).toEqual([...new Set(pointers)]);
    expect(pointers).toEqual(expect.arrayContaining(["/week", "/title", "/publishedAt", "/stories", "/takeaways"]));
  });
});

test("an empty draft misses all that it needs", () => {
  const { total, filled, missing } = completenessOf(emptyDraft("fr", ""));
  expect({ total, filled }).toEqual({ total: missing.length, filled: 0 });
  expect(missing).toEqual(["week", "title", "standfirst", "outlook/title", "takeaways", "stories"]);
  const own = completenessOf(addPart(draft, `${at}/figures`), at);
  expect(own.missing).toEqual(expect.arrayContaining([expect.stringMatching(/figures\/k\d+\/value$/)]));
  expect(own.missing.every((path) => path.startsWith(at))).toBe(true);
});

describe("a kept draft", () => {
  const kept = () => JSON.parse(JSON.stringify(draft));

  test("is read as it was", () => expect(parseDraft(kept())).toEqual(draft));

  test.each<[string, (draft: ReturnType<typeof kept>) => unknown]>([
    ["another format", (d) => ({ ...d, format: 2 })],
    ["no draft", () => "draft"],
    ["nothing", () => undefined],
    ["a place outside of the text", (d) => ({ ...d, title: { ...d.title, spans: [{ start: 0, end: 1e9 }] } })],
    ["a place that ends before it begins", (d) => ({ ...d, title: { ...d.title, spans: [{ start: 3, end: 2 }] } })],
    ["a key used twice", (d) => ({ ...d, faq: [...d.faq, ...d.faq] })],
    ["a key yet to be given", (d) => ({ ...d, nextKey: 2 })],
    [
      "a kind that there is not",
      (d) => ({
        ...d,
        stories: [
          {
            ...d.stories[0],
            figures: [{ ...d.stories[0].figures[0], kind: { value: "x", state: "edited", spans: [] } }],
          },
        ],
      }),
    ],
    ["a part missing", ({ outlook: _, ...d }) => d],
  ])("with %s is refused", (_, spoil) => expect(parseDraft(spoil(kept()))).toBeUndefined());
});
