import { describe, expect, test } from "vitest";
import { outline } from "./outline.testing";
import { readSource } from "./read-source";

const read = (html: string) => outline(readSource(html, "html"));

describe("blocks", () => {
  test.each([
    [
      "words without a paragraph",
      "<div>Un<div>deux</div>trois<span> et</span> fin</div>",
      ["p Un", "p deux", "p trois et fin"],
    ],
    ["breaks", "Un<br>deux<br>\n<br>trois<br>&nbsp;<br>quatre", ["p Un\ndeux", "p trois", "p quatre"]],
    ["points set apart by breaks", "Deux :<br>• un<br>• <b>deux</b>", ["p Deux :", "- un", "- deux *deux*"]],
    ["numbers set apart by breaks", "1. un<br>2. deux", ["- #1 un", "- #2 deux"]],
    ["one break keeps a lead with its text", "<b>Un titre</b><br>Un corps.", ["p Un titre\nUn corps. *Un titre*"]],
    [
      "headings",
      "<h2>2. Un <em>titre</em></h2><h4 style='font-size:30px'>Un autre</h4><hr><p>x",
      ["h2 #2 2. Un titre", "h4 Un autre", "rule", "p x"],
    ],
    [
      "lists in lists",
      "<ol start=3><li>trois<ul><li>a<li>b</ul><li value=7>sept</ol>",
      ["- #3 trois", "-- a", "-- b", "- #7 sept"],
    ],
    [
      "items of several blocks",
      "<ol><li><h3>Titre</h3><p>Corps.</p></li><li><p>Un</p><p>Suite</p></li></ol>",
      ["h3 #1 Titre", "p Corps.", "- #2 Un", "p Suite"],
    ],
    ["lines as they are", "<pre>un\n  deux</pre>", ["p un\ndeux"]],
    [
      "spaces and entities",
      "3&nbsp;000&#8239;&euro; &lt;b&gt; d&eacute;&shy;j&agrave;&zwnj; <b>« </b>x",
      ["p 3\u00A0000\u202F€ <b> déjà « x *«*"],
    ],
    [
      "notes and powers",
      "35 M€<sup><a href='#n1'>1</a></sup> et 10<sup>9</sup> m<sup>2</sup>, le 1<sup>er</sup>",
      ["p 35 M€ et 10⁹ m², le 1er"],
    ],
  ])("%s", (_, html, lines) => expect(read(html)).toEqual(lines));
});

describe("bold", () => {
  test.each([
    ["<p><b>Un</b> <strong>deux</strong> trois</p>", ["p Un deux trois *Un deux*"]],
    ["<p style='font-weight:600'>Un <span style='font-weight:400'>deux</span></p>", ["p Un deux *Un*"]],
    ["<p><b><a href='https://a.example'>Un</a></b></p>", ["p Un *Un* <Un: https://a.example>"]],
    ["<div class='story-title'>Un titre</div><div>x</div>", ["p Un titre *Un titre*", "p x"]],
    ["<details><summary>Pourquoi ?</summary>Parce que.</details>", ["p Pourquoi ? *Pourquoi ?*", "p Parce que."]],
  ])("%s", (html, lines) => expect(read(html)).toEqual(lines));
});

describe("what nobody sees is left out", () => {
  test.each([
    "<div style='display:none'>x</div>",
    "<div style='Display : None !important'>x</div>",
    "<span style='visibility:hidden'>x</span>",
    "<span style='mso-hide:all'>x</span>",
    "<div style='max-height:0px;overflow:hidden'>x</div>",
    "<span style='font-size:0'>x</span>",
    "<span style='font-size:1px;color:#fff'>x</span>",
    "<p hidden>x</p>",
    "<i aria-hidden=true>x</i>",
    "<span class='icon sr-only'>x</span>",
    "<style>x</style><script>x</script><title>x</title><noscript>x</noscript>",
    "<!--[if mso]><p>x</p><![endif]-->",
    "<img src=x alt=x><svg><text>x</text></svg><button>x</button><select><option>x</select>",
    "&zwnj;&nbsp;&#847;&shy;&#8199;",
  ])("%s", (html) => expect(read(`<p>a</p>${html}<p>b</p>`)).toEqual(["p a", "p b"]));
});

describe("tables", () => {
  test.each([
    ["of data", "<table><tr><th>a<th>b<tr><td>1<td><b>2</b></table>", ["header a / b", "row 1 / 2 *2*"]],
    ["of data without a header", "<table border=1><tr><td>a<td>1<tr><td><td>2</table>", ["row a / 1", "row  / 2"]],
    [
      "of layout by role",
      "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
      ["p a", "p b", "p c", "p d"],
    ],
    [
      "in a table",
      "<table><tr><td>a<td><table><tr><td>b<td>1<tr><td>c<td>2</table></table>",
      ["p a", "row b / 1", "row c / 2"],
    ],
    [
      "with blocks in it",
      "<table><tr><td><h2>a</h2>b<td>c<tr><td>d<td>e</table>",
      ["h2 a", "p b", "p c", "p d", "p e"],
    ],
    ["of pictures and words", "<table><tr><td><img><td>Un<tr><td><img><td>Deux</table>", ["p Un", "p Deux"]],
    [
      "of data, its first row in bold",
      "<table><tr><td><b>a</b><td><b>b</b><tr><td>1<td>2</table>",
      ["header a / b *a* *b*", "row 1 / 2"],
    ],
    ["of cards", "<table><tr><td><p>a<p>b<td>c<tr><td>d<td>e</table>", ["p a", "p b", "p c", "p d", "p e"]],
    ["of bullets", "<table><tr><td>•<td>Un<tr><td>•<td>Deux</table>", ["- Un", "- Deux"]],
    ["of numbers", "<table><tr><td>01<td>Un<tr><td>02<td>Deux</table>", ["- #1 Un", "- #2 Deux"]],
  ])("%s", (_, html, lines) => expect(read(html)).toEqual(lines));
});

describe("mails", () => {
  test("of tables in tables, sizes for titles", () => {
    const td = (html: string, size = 16) => `<tr><td style="font-size:${size}px;line-height:1.4">${html}</td></tr>`;
    const source = readSource(
      `<html><head><title>The Signal 12</title></head><body><div style="display:none">Inside: chips &zwnj;&nbsp;&zwnj;</div>
      <table role="presentation"><tr><td align="center"><table width="600">
      ${td('<a href="https://mail.example/view?u=1&amp;utm_source=m">View in browser</a>', 12)}${td("<b>The Signal</b>", 30)}
      ${td("Hello,<br><br>Three stories this week, of chips and of power, and of one more thing.")}
      <tr><td><table><tr><td width="40">01</td><td style="font-size:22px">A plant for $4bn</td></tr></table></td></tr>
      ${td('It will be built by <a href="https://a.example/?utm_medium=m">Example</a> from 2027 on, they say.')}
      ${td("$4bn", 40)}${td('You get this by mail. <a href="https://mail.example/u">Unsubscribe</a>', 11)}
      </table></td></tr></table><img width=1 height=1 src=x></body></html>`,
      "html",
    );
    expect([source.title, source.url]).toEqual(["The Signal 12", "https://mail.example/view?u=1"]);
    expect(outline(source)).toEqual([
      "h1 The Signal *The Signal*",
      "p Hello,",
      "p Three stories this week, of chips and of power, and of one more thing.",
      "p #1 01",
      "h2 #1 A plant for $4bn",
      "p It will be built by Example from 2027 on, they say. <Example: https://a.example/>",
      "p $4bn",
      "p You get this by mail. Unsubscribe <Unsubscribe: https://mail.example/u>",
    ]);
  });

  test("of a web page with one article", () => {
    const source = readSource(
      `<!doctype html><head><meta property="og:url" content="https://a.example/p/12?utm_source=x"><title>Douze</title></head><body>
      <header><a href=/>Accueil</a></header><article><h1>Douze</h1><p>Un texte qui est bien plus long que le reste de la page.</p>
      <blockquote><p>Une citation.</p></blockquote><figure><img></figure><p><a class="footnote-anchor" href="#f1">1</a>Fin.</p></article><footer>Pied</footer></body>`,
      "html",
    );
    expect([source.title, source.url]).toEqual(["Douze", "https://a.example/p/12"]);
    expect(outline(source)).toEqual([
      "h1 Douze",
      "p Un texte qui est bien plus long que le reste de la page.",
      "p Une citation.",
      "p Fin.",
    ]);
  });

  test("of Word", () => {
    const bullet = (mark: string) =>
      `<![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;
    expect(
      read(`<!--[if gte mso 9]><xml>x</xml><![endif]--><div class=WordSection1>
      <p class=MsoNormal><b><span style='font-size:18.0pt'>La note</span></b><o:p></o:p></p>
      <p class=MsoNormal><span style='font-size:11.0pt'>Une phrase à lire, de la taille du corps.<o:p>&nbsp;</o:p></span></p>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>${bullet("·")}Un point</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'>${bullet("o")}Dessous</p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p></div>`),
    ).toEqual(["h2 La note *La note*", "p Une phrase à lire, de la taille du corps.", "- Un point", "-- Dessous"]);
  });

  test("coded as quoted-printable", () => {
    expect(read('<p style=3D"color:red">Une lev=C3=A9e<br>=\n<br>De 3 M=E2=82=AC</p>')).toEqual([
      "p Une levée",
      "p De 3 M€",
    ]);
  });
});

describe("style sheets", () => {
  const read = (css: string, html: string) => outline(readSource(`<style>${css}</style>${html}`, "html"));
  test.each([
    [
      "a body smaller than the default",
      "<!-- p.MsoNormal, li.MsoNormal {margin:0cm;font-size:11.0pt;} -->",
      "<p class=MsoNormal><b><span style='font-size:13.0pt'>Les puces</span></b></p><p class=MsoNormal>Une usine ouvre au nord.</p>",
      ["h2 Les puces *Les puces*", "p Une usine ouvre au nord."],
    ],
    [
      "classes",
      "@import 'a'; /* p{font-size:40px} */ .t, .x{font-size:26px} span.b{font-weight:700}.pre{display:none}",
      "<p class=pre>x</p><p class='a t'>Les puces</p><p>Une <span class=b>usine</span> ouvre au nord.</p>",
      ["h2 Les puces", "p Une usine ouvre au nord. *usine*"],
    ],
    [
      "own style first, and none of another medium's",
      "@media (max-width:600px){.m{display:none} p{font-size:30px}} .t{font-size:30px",
      "<p class=m>Un mot</p><p class=t style='font-size:16px'>Les puces</p><p>Une usine ouvre au nord.</p>",
      ["p Un mot", "p Les puces", "p Une usine ouvre au nord."],
    ],
  ])("%s", (_, css, html, lines) => expect(read(css, html)).toEqual(lines));
});

test("the title of a drawing is not the page's", () => {
  const drawing = "<svg><title>Logo</title></svg><p>Un texte.</p>";
  expect(readSource(drawing, "html").title).toBeUndefined();
  expect(readSource(`<title>La lettre</title>${drawing}`, "html").title).toBe("La lettre");
});
