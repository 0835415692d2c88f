import { describe, expect, test } from "vitest";
import { elementText, rootOf } from "./plain-xml";

describe("the root", () => {
  test.each([
    ['<vigie xmlns="urn:a">x</vigie>', { name: "vigie", namespace: "urn:a" }],
    ["<?xml version='1.0'?>\r\n<vigie\n xmlns = 'urn:a' />", { name: "vigie", namespace: "urn:a" }],
    ['\ufeff<v:vigie a="1" xmlns="urn:b" xmlns:v="urn:a">', { name: "vigie", namespace: "urn:a" }],
    ['<v:vigie xmlns="urn:a">', { name: "vigie", namespace: "" }],
    ['<vigie xmlns:v="urn:a">', { name: "vigie", namespace: "" }],
    ['<!DOCTYPE vigie><vigie xmlns="urn:a">', undefined],
    ['<!-- --><vigie xmlns="urn:a">', undefined],
    ["<vigie", undefined],
    ["< vigie>", undefined],
    ["", undefined],
  ])("of %j", (xml, root) => expect(rootOf(xml)).toEqual(root));
});

describe("the text", () => {
  test.each([
    ["<a>x &lt;&gt;&amp;&quot;&apos; &#233;&#xe9;&#x1F600;&#9;</a>", "x <>&\"' éé😀\t"],
    ["<a>&amp;lt;</a>", "&lt;"],
    ["<a></a>", ""],
    ['<?xml version="1.0"?><x:a xmlns:x="u">y</x:a \n>\n ', "y"],
    ["<a>]] ></a>", "]] >"],
  ])("of %j", (xml, text) => expect(elementText(xml)).toBe(text));

  test.each([
    "",
    "x",
    "<a/>",
    "<a>",
    "<a>x",
    "<a>x</a",
    "<a>x</b>",
    "<a>x</x:a>",
    "<a>x</a b>",
    `<a>x</a${" ".repeat(1e6)}b>`,
    "<x:a>x</a>",
    "<a>x</a>y",
    "<a>x</a><b/>",
    "<a>x<b/></a>",
    "<a><![CDATA[x]]></a>",
    "<a>x<!-- --></a>",
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
    "<a>&e;</a>",
    "<a>&amp</a>",
    "<a>& </a>",
    "<a>&;</a>",
    "<a>&constructor;</a>",
    "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&#xFFFE;</a>",
    "<a>&#x110000;</a>",
    "<a>&#X41;</a>",
    "<a>&#;</a>",
    "<a>&#x;</a>",
    "<a>&#-1;</a>",
  ])("case %# is refused", (xml) => expect(() => elementText(xml)).toThrow(Error));
});
