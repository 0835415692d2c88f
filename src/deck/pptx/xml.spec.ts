import fc from "fast-check";
import { expect, test } from "vitest";
import { elements, texts, xmlFault } from "./testing/read-package";
import { el, val, xmlBytes } from "./xml";

test("attributes and children stand in order, what is empty is left out", () => {
  const root = el("a", { b: 1, c: undefined, d: true, e: "" }, "x", false, undefined, [el("f"), 2]);
  expect(root.xml).toBe('<a b="1" d="1" e="">x<f/>2</a>');
  expect(val("c:idx", 0).xml).toBe('<c:idx val="0"/>');
});

test("text and attributes are escaped, once", () => {
  expect(el("a", { b: '<"&">\n' }, "&amp; < > ]]>").xml).toBe(
    '<a b="&lt;&quot;&amp;&quot;&gt;&#10;">&amp;amp; &lt; &gt; ]]&gt;</a>',
  );
});

test("any text comes back as it was, less what XML forbids", () => {
  const any = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  fc.assert(
    fc.property(any, (codes) => {
      const text = String.fromCharCode(...codes);
      const { xml } = el("a", { b: text }, text);
      expect(xmlFault(xml)).toBeUndefined();
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
      const kept = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd\r]/g, "");
      const given = (read = "") => read.replaceAll("\ufffd", "");
      if (kept !== "") expect(given(texts(xml, "a")[0])).toBe(kept);
      expect(given(elements(xml, "a")[0]?.b)).toBe(kept);
    }),
  );
});

test("a part is UTF-8 and says so", () => {
  expect(new TextDecoder().decode(xmlBytes(el("a", {}, "é")))).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a>é</a>',
  );
});
