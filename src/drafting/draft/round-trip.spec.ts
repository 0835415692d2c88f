import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBriefing } from "@/briefing/load";
import { parseDraft } from "./draft-schema";
import { editionText, jsonText } from "./edition-text";
import { faultsOf } from "./faults";
import { draftOf } from "./from-edition";
import { toEdition } from "./to-edition";

const folder = "public/briefings";
const names = readdirSync(folder).filter((name) => /^\d{4}-W\d{2}\.[a-z]{2}\.json$/.test(name));
const { themes } = JSON.parse(readFileSync(`${folder}/themes.json`, "utf8"));
const ids = new Set<string>(themes.map(({ id }: { id: string }) => id));

test("there are published editions to open", () => expect(names.length).toBeGreaterThan(1));

describe.each(names)("%s", (name) => {
  const file = readFileSync(`${folder}/${name}`, "utf8");
  const draft = draftOf(parseBriefing(JSON.parse(file), name).briefing);

  test("comes back as it was, byte for byte", () => {
    expect(toEdition(draft)).toEqual(JSON.parse(file));
    expect(editionText(draft)).toBe(file);
  });

  test("can be kept and has no fault", () => {
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(faultsOf(draft, ids).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("JSON in the house's format", () => {
  test.each([
    [{ a: ["b", 1, null] }, '{\n  "a": ["b", 1, null]\n}\n'],
    [{ a: [] }, '{\n  "a": []\n}\n'],
    [{}, "{}\n"],
    [[{ a: 1 }], '[\n  {\n    "a": 1\n  }\n]\n'],
    [undefined, "null\n"],
    [{ a: undefined }, "{}\n"],
    [["x".repeat(115)], `["${"x".repeat(115)}"]\n`],
    [["x".repeat(116)], `[\n  "${"x".repeat(116)}"\n]\n`],
  ])("%j", (value, text) => expect(jsonText(value)).toBe(text));
});
