import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemas } from "./json-schema";

test.each(Object.entries(jsonSchemas()))("public/schema/%s is the one that the zod schema gives", (name, text) => {
  expect(readFileSync(`public/schema/${name}`, "utf8")).toBe(text);
});

test("the schema is draft 2020-12 and describes a story's figures", () => {
  const schema = JSON.parse(jsonSchemas()["briefing.schema.json"] ?? "{}");
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  const figure = schema.properties.stories.items.properties.figures.items;
  expect(figure.required).toEqual(expect.arrayContaining(["id", "label", "kind", "value", "unit", "qualifier"]));
});
