import { describe, expect, test } from "vitest";
import { toldFigures } from "@/briefing/model/figures";
import { aBriefing } from "@/testing/builders";
import { published } from "@/testing/published";
import { emptyComposition } from "../empty-composition";
import { figureRef } from "../plan-types";
import { changedFigures } from "./changes";
import { recordParts } from "./custom-xml";
import type { DeckRecord } from "./deck-record";
import { largestRecord, RecordError, readRecord } from "./read-record";
import { recordOf } from "./record-of";
import { deckWithItems } from "./testing/deck-with-items";

const record = recordOf({
  editions: [aBriefing()],
  composition: {
    ...emptyComposition,
    // What XML forbids, what it escapes, and what some reader takes for a line end.
    edits: { summary: { title: "a\u0000\u0007\r\n\t\u0085\u2028\ufeff\uffff\ud83d <&amp;> ]]> \"é😀' \\u0041" } },
    decisions: [{ id: "d-1", text: "Agir", owner: "", date: "2026-03-01" }],
  },
  search: "?from=2026-W06&q=%3Cb%3E",
  picks: [],
  language: "fr",
  slides: new Map(),
});
const { item } = recordParts(record);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\ufeff${text}` : text);
  const bytes = new DataView(new ArrayBuffer(units.join("").length * 2));
  let at = 0;
  for (const char of units)
    for (let index = 0; index < char.length; index++, at += 2) bytes.setUint16(at, char.charCodeAt(index), !bigEndian);
  return new Uint8Array(bytes.buffer);
}

describe("a record comes back as it was", () => {
  const plain = item.replace(/^<\?xml.*?\?>\n/, "");
  const prefixed = plain.replace("<vigie xmlns=", "<v:vigie xmlns:v=").replace("</vigie>", "</v:vigie>");
  test.each<[string, string | Uint8Array]>([
    ["as written", item],
    ["without a declaration", plain],
    ["with another", `<?xml version='1.0' encoding='utf-8'?>\r\n${plain}\r\n`],
    ["with a byte-order mark", `\ufeff${item}`],
    ["with a prefix", prefixed],
    ["quotes no longer escaped", item.replaceAll("&quot;", '"')],
    ["characters as references", item.replaceAll("é", "&#xE9;").replaceAll("😀", "&#128512;")],
    ["in UTF-16, little-endian", utf16(item, false, true)],
    ["in UTF-16, big-endian", utf16(item, true, true)],
    ["in UTF-16 without a mark", utf16(item, false, false)],
    ["in UTF-16, big-endian, without a mark", utf16(item, true, false)],
  ])("%s", (_, content) => expect(readRecord(deckWithItems(content))).toEqual(record));

  test("among the items of others", () => {
    const others = ['<p:properties xmlns:p="urn:schemas-microsoft-com:office"/>', "", "<vigie>x</vigie>", "<a"];
    expect(readRecord(deckWithItems(...others, item))).toEqual(record);
  });
});

test.each<[string, string[]]>([
  ["no item", []],
  ["another's", ['<a xmlns="urn:a"/>']],
  ["our name in another namespace", ['<vigie xmlns="urn:a">{}</vigie>']],
  ["our namespace on another name", ['<deck xmlns="urn:vigie:deck:1">{}</deck>']],
  ["a namespace that begins as ours", ['<vigie xmlns="urn:vigie:deck:1b">{}</vigie>']],
])("a deck with %s is not ours", (_, items) => expect(readRecord(deckWithItems(...items))).toBeUndefined());

test("a package that no relationship leads into is not ours", () =>
  expect(readRecord({ part: () => undefined, relationships: () => [] })).toBeUndefined());

describe("an item of ours that cannot be read says why", () => {
  const ours = (text: string, format = 1) =>
    `<vigie xmlns="urn:vigie:deck:${format}">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</vigie>`;
  const json = (over: object) => ours(JSON.stringify({ ...record, ...over }));
  test.each<[string, string, string | Uint8Array]>([
    ["newer", "a later namespace", ours("whatever", 2)],
    ["newer", "a later format", json({ format: 2, composition: null })],
    ["too-large", "more than any deck writes", ours(" ".repeat(largestRecord))],
    ["too-large", "a million of what is no figure", ours(`{"figures":[${"{},".repeat(1e6)}{}]}`)],
    ["broken", "no text", '<vigie xmlns="urn:vigie:deck:1"/>'],
    ["broken", "cut short", item.slice(0, -20)],
    ["broken", "cut inside a character", new TextEncoder().encode(item).subarray(0, item.indexOf("é") + 1)],
    ["broken", "Latin-1", Uint8Array.from(item, (char) => char.charCodeAt(0))],
    ["broken", "an element inside", item.replace("</vigie>", "<a/></vigie>")],
    ["broken", "an entity", item.replace("&quot;", "&quote;")],
    ["broken", "no JSON", ours("{")],
    ["broken", "an earlier format than the first", json({ format: 0 })],
    ["broken", "a format that is no number", json({ format: "2" })],
    ["broken", "null", ours("null")],
    ["broken", "a list", ours("[]")],
    ["broken", "a composition of wrong types", json({ composition: { form: "full", edits: [1] } })],
    ["broken", "figures of wrong types", json({ figures: [[[]]] })],
    ["broken", "thousands of them", json({ figures: Array.from({ length: 2e4 }, () => ({})) })],
    ["broken", "a number without end", json({}).replace('"figures":[]', '"figures":[{"value":1e999}]')],
    ["broken", "a million brackets", ours("[".repeat(1e6))],
    ["broken", "a million levels", ours(`{"format":${"[".repeat(1e6)}${"]".repeat(1e6)}}`)],
  ])("%s: %s", (reason, _, content) => {
    const read = () => readRecord(deckWithItems(content));
    expect(read).toThrow(RecordError);
    expect(read).toThrow(expect.objectContaining({ reason }));
  });

  test("keys that are no data reach nothing", () => {
    const poisoned = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const text = JSON.stringify(record)
      .replace("{", poisoned)
      .replace('"edits":{', `"edits":{"__proto__":{"title":"x","polluted":true},`);
    const read = readRecord(deckWithItems(ours(text)));
    expect(read).toEqual(record);
    expect(Object.keys(read ?? {})).toEqual(Object.keys(record));
    expect(Object.getPrototypeOf(read?.composition.edits)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test("a deck of a week, taken up after two figures were corrected, names the two", () => {
  const edition = published("2026-W06", "fr");
  const shown = toldFigures(edition.stories).map(({ story, figure }) => figureRef(edition.week, story.id, figure.id));
  const deck: DeckRecord = recordOf({
    editions: [edition],
    composition: emptyComposition,
    search: "",
    picks: [],
    language: "fr",
    slides: new Map(shown.map((ref, index) => [ref, [1, index + 2]])),
  });
  const read = readRecord(deckWithItems(recordParts(deck).item));
  if (!read) throw new Error("no record");
  expect(changedFigures(read, [edition], "fr")).toEqual({ changed: [], gone: [], editionsChanged: [], missing: [] });

  const corrected = structuredClone(edition);
  const [first, second] = toldFigures(corrected.stories).map(({ figure }) => figure);
  Object.assign(first ?? {}, { value: 260e9, qualifier: "exactly" });
  Object.assign(second ?? {}, { value: 1.5e12, qualifier: "more-than" });
  const changes = changedFigures(read, [corrected], "fr");
  expect(changes).toMatchObject({ gone: [], editionsChanged: ["2026-W06"], missing: [] });
  expect(changes.changed.map(({ ref, slides, ...texts }) => ({ ...texts, slides }))).toMatchInlineSnapshot(`
    [
      {
        "label": "xAI · Valorisation dans l’opération",
        "new": "260 Md$",
        "old": "environ 250 Md$",
        "slides": [
          1,
          2,
        ],
      },
      {
        "label": "SpaceX · Valorisation dans l’opération",
        "new": "plus de 1 500 Md$",
        "old": "environ 1 000 Md$",
        "slides": [
          1,
          3,
        ],
      },
    ]
  `);
});
