import { expect, test } from "vitest";
import { aBriefing } from "@/testing/builders";
import { emptyComposition } from "../empty-composition";
import { xmlFault } from "../pptx/testing/read-package";
import { recordParts } from "./custom-xml";
import { recordOf } from "./record-of";

const recordWith = (title: string) =>
  recordOf({
    editions: [aBriefing()],
    composition: { ...emptyComposition, edits: { summary: { title } } },
    search: "",
    picks: [],
    language: "fr",
    slides: new Map(),
  });

test("both parts are whole documents, whatever the record holds", () => {
  for (const part of Object.values(recordParts(recordWith("<a>&\u0000\ud800\uffff\u0085 ]]>")))) {
    expect(part.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<')).toBe(true);
    expect(xmlFault(part)).toBeUndefined();
    expect(part).not.toMatch(/[\u007f-\u009f\u2028\uffff]/);
  }
});

test("the properties name the item by a number of its own, and say whose it is", () => {
  const { properties } = recordParts(recordWith("a"));
  expect(properties.split("\n")[1]).toMatch(
    /^<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}" xmlns:ds="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:vigie:deck:1"\/><\/ds:schemaRefs><\/ds:datastoreItem>$/,
  );
  expect(recordParts(recordWith("b")).properties).not.toBe(properties);
});

test("the same record is the same text", () =>
  expect(recordParts(recordWith("a"))).toEqual(recordParts(recordWith("a"))));
