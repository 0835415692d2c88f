import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { TemplateError, type TemplateFault } from "./errors";
import { openPackage } from "./open-package";
import { readTemplate } from "./read-template";
import {
  buildTemplate,
  contentTypesXml,
  masterXml,
  type Parts,
  presentationXml,
  relationshipsXml,
  themeColoursXml,
  themeXml,
} from "./testing/build-template";
import { parseXml } from "./testing/parse-xml";
import { rawZip } from "./testing/raw-zip";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const master = "ppt/slideMasters/slideMaster1.xml";
const theme = "ppt/theme/theme1.xml";
const masterRels = "ppt/slideMasters/_rels/slideMaster1.xml.rels";
const presentationRels = "ppt/_rels/presentation.xml.rels";

/** Why the file is refused; "read" if it is not. Any other error fails the test. */
function fate(bytes: Uint8Array): TemplateFault | "read" {
  try {
    readTemplate(bytes, "x.pptx", parseXml);
    return "read";
  } catch (error) {
    if (error instanceof TemplateError) return error.reason;
    throw error;
  }
}

describe("what is no Office file", () => {
  const whole = buildTemplate();
  const utf16 = (text: string) => Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();
  test.each<[string, Uint8Array, TemplateFault]>([
    ["nothing", new Uint8Array(), "not-a-package"],
    ["one byte", Uint8Array.of(0x50), "not-a-package"],
    ["text", strToU8("Dear all, please find attached".repeat(9000)), "not-a-package"],
    ["the beginning of an archive", whole.slice(0, whole.length / 2), "broken"],
    ["an archive without its last byte", whole.slice(0, -1), "broken"],
    ["an archive without its first kilobyte", whole.slice(1024), "broken"],
    [
      "a file behind a password",
      Uint8Array.of(...ole, ...Array(600).fill(0x45), ...utf16("EncryptedPackage")),
      "protected",
    ],
    ["a .ppt", Uint8Array.of(...ole, ...Array(600).fill(0), ...utf16("PowerPoint Document")), "old-format"],
    ["the head of such a file alone", Uint8Array.from(ole), "old-format"],
    ["an archive of nothing", zipSync({}), "not-a-presentation"],
    ["an archive of photos", zipSync({ "a.jpg": strToU8("x") }), "not-a-presentation"],
    [
      "an OpenDocument file",
      zipSync({ mimetype: strToU8("application/vnd.oasis"), "content.xml": strToU8("<a/>") }),
      "not-a-presentation",
    ],
    ["more than 50 MB", new Uint8Array(50e6 + 1), "too-large"],
  ])("%s", (_, bytes, why) => expect(fate(bytes)).toBe(why));

  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  test.each<[string, Parts]>([
    ["a document", { "[Content_Types].xml": contentTypesXml(word) }],
    ["no content types", { "[Content_Types].xml": undefined }],
    [
      "an add-in",
      { "[Content_Types].xml": contentTypesXml("application/vnd.ms-powerpoint.addin.macroEnabled.main+xml") },
    ],
    ["no main part", { "_rels/.rels": undefined }],
    [
      "a main part outside",
      { "_rels/.rels": relationshipsXml(["a", "officeDocument", "http://a/ppt/presentation.xml", "External"]) },
    ],
    ["a main part elsewhere", { "_rels/.rels": relationshipsXml(["a", "officeDocument", "../../../ppt/x.xml"]) }],
  ])("%s", (_, parts) => expect(fate(buildTemplate(parts))).toBe("not-a-presentation"));
});

describe("archives that lie", () => {
  const zeros = deflateRawSync(new Uint8Array(200e6));
  const types = strToU8(contentTypesXml("application/x"));
  const rels = {
    name: "_rels/.rels",
    data: strToU8(relationshipsXml(["a", "officeDocument", "ppt/presentation.xml"])),
  };
  const withTypes = (entry: { data: Uint8Array; size?: number; method?: number; flags?: number }) =>
    rawZip([rels, { name: "[Content_Types].xml", ...entry }]);
  test.each<[string, Uint8Array, TemplateFault]>([
    ["honest", withTypes({ data: types }), "not-a-presentation"],
    ["a part of 2 GB", withTypes({ data: types, size: 2 ** 31, method: 8 }), "too-large"],
    ["a part of 4 GB, stored", withTypes({ data: types, size: 2 ** 32 - 1 }), "too-large"],
    ["200 MB of zeros, declared", withTypes({ data: zeros, size: 200e6, method: 8 }), "too-large"],
    ["200 MB of zeros, declared as 100 bytes", withTypes({ data: zeros, size: 100, method: 8 }), "broken"],
    ["200 MB of zeros, declared as 9 MB", withTypes({ data: zeros, size: 9e6, method: 8 }), "broken"],
    ["less than declared", withTypes({ data: deflateRawSync(types), size: types.length + 1, method: 8 }), "broken"],
    ["no deflate stream", withTypes({ data: types, method: 8 }), "broken"],
    ["an empty one", withTypes({ data: new Uint8Array(), size: 10, method: 8 }), "broken"],
    ["a method of its own", withTypes({ data: types, method: 99 }), "broken"],
    ["encrypted", withTypes({ data: types, flags: 1 }), "protected"],
    ["more entries than there are", rawZip([rels], 2), "broken"],
    ["65,535 entries", rawZip([rels], 65_535), "too-large"],
  ])("%s", (_, bytes, why) => {
    const before = performance.now();
    expect(fate(bytes)).toBe(why);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test("parts that are too large together", () => {
    const part = { data: deflateRawSync(new Uint8Array(100)), size: 60e6, method: 8 };
    const names = ["a", "b"];
    const opened = openPackage(rawZip(names.map((name) => ({ name, ...part }))), parseXml);
    expect(() => opened.part("a")).toThrow(new TemplateError("broken", "a"));
    expect(() => opened.part("b")).toThrow(new TemplateError("too-large", "b"));
  });

  test("names that climb, and names of objects, are only names", () => {
    const names = ["../../etc/passwd", "/absolute", "C:\\x", "__proto__", "constructor"];
    const opened = openPackage(rawZip(names.map((name) => ({ name, data: strToU8(name) }))), parseXml);
    expect(["etc/passwd", "absolute", "toString", ""].map((path) => opened.size(path))).toEqual(
      Array(4).fill(undefined),
    );
    expect(new TextDecoder().decode(opened.part("__proto__"))).toBe("__proto__");
    expect(opened.relationships("constructor")).toEqual([]);
  });
});

describe("parts that are wrong", () => {
  const lol = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const size = (attributes: string) => ({
    "ppt/presentation.xml": presentationXml({ size: `<p:sldSz ${attributes}/>` }),
  });
  const without = (slot: string) => themeColoursXml.replace(new RegExp(`<a:${slot}>.*?</a:${slot}>`), "");
  test.each<[string, Parts, TemplateFault | "read"]>([
    ["entities", { [theme]: lol + themeXml().replace("Georgia", "&b;") }, "broken"],
    [
      "a DTD elsewhere",
      { [master]: masterXml().replace("<p:cSld>", '<!doctype html SYSTEM "http://a"><p:cSld>') },
      "broken",
    ],
    ["XML cut short", { [master]: masterXml().slice(0, -20) }, "broken"],
    ["a part that is empty", { "ppt/presentation.xml": "" }, "broken"],
    ["HTML", { "ppt/presentation.xml": "<html><body>Sign in</body></html>" }, "broken"],
    ["bytes that are no UTF-8", { [theme]: Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) }, "broken"],
    ["an XML part of 11 MB", { [theme]: themeXml() + " ".repeat(11e6) }, "too-large"],
    ["content types that are broken", { "[Content_Types].xml": "<Types" }, "broken"],
    ["no list of masters", { "ppt/presentation.xml": presentationXml({ masters: "" }) }, "no-master"],
    [
      "an empty list of masters",
      { "ppt/presentation.xml": presentationXml({ masters: "<p:sldMasterIdLst/>" }) },
      "no-master",
    ],
    ["no relationships", { [presentationRels]: undefined }, "no-master"],
    ["no master", { [master]: undefined }, "no-master"],
    [
      "a master outside",
      { [presentationRels]: relationshipsXml(["rId1", "slideMaster", "file:///c:/m.xml", "External"]) },
      "no-master",
    ],
    [
      "a loop: the master is the presentation",
      { [presentationRels]: relationshipsXml(["rId1", "slideMaster", "presentation.xml"]) },
      "broken",
    ],
    [
      "a loop: the theme is the master",
      { [masterRels]: relationshipsXml(["a", "theme", "slideMaster1.xml"]) },
      "broken",
    ],
    ["no theme", { [theme]: undefined }, "no-theme"],
    ["no relationship to a theme", { [masterRels]: undefined }, "no-theme"],
    [
      "a theme outside",
      { [masterRels]: relationshipsXml(["a", "theme", "https://a/theme1.xml", "External"]) },
      "no-theme",
    ],
    ["a theme without colours", { [theme]: themeXml({ colours: "" }) }, "no-theme"],
    ["a theme without a fifth accent", { [theme]: themeXml({ colours: without("accent5") }) }, "no-theme"],
    [
      "a theme whose colour is no colour",
      { [theme]: themeXml({ colours: themeColoursXml.replace("4472C4", "red;x:y") }) },
      "no-theme",
    ],
    [
      "a theme colour of the scheme itself",
      {
        [theme]: themeXml({
          colours: themeColoursXml.replace('<a:srgbClr val="4472C4"/>', '<a:schemeClr val="accent1"/>'),
        }),
      },
      "no-theme",
    ],
    ["a size of zero", size('cx="0" cy="6858000"'), "bad-size"],
    ["a negative size", size('cx="-12192000" cy="6858000"'), "bad-size"],
    ["a size that is no number", size('cx="NaN" cy="wide"'), "bad-size"],
    ["a size without height", size('cx="12192000"'), "bad-size"],
    ["57 inches", size(`cx="${57 * 914400}" cy="6858000"`), "bad-size"],
    ["an endless size", size('cx="Infinity" cy="1e999"'), "bad-size"],
    ["a background that does not exist", { [master]: masterXml({ bg: '<p:bgRef idx="1003"/>' }) }, "read"],
    ["a thousand levels", { [master]: masterXml({ bg: "<p:bgPr>".repeat(1000) + "</p:bgPr>".repeat(1000) }) }, "read"],
  ])("%s", (_, parts, why) => expect(fate(buildTemplate(parts))).toBe(why));

  test("the error tells the part", () =>
    expect(() => readTemplate(buildTemplate({ [theme]: "<" }), "x", parseXml)).toThrow(
      expect.objectContaining({ name: "TemplateError", reason: "broken", detail: theme }),
    ));
});

describe("whatever else", () => {
  const whole = buildTemplate();
  const stored = buildTemplate({}, { level: 0 });
  const damage = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 255 })),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  test.each([
    ["deflated", whole],
    ["stored", stored],
  ])("a few wrong bytes in a file %s give a template or a reason", (_, bytes) =>
    fc.assert(
      fc.property(damage, (changes) => {
        const copy = bytes.slice();
        for (const [place, value] of changes) copy[Math.floor(place * copy.length)] = value;
        fate(copy);
      }),
      { numRuns: 150 },
    ),
  );

  test("any bytes at all", () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void fate(bytes))));
});
