import { DOMParser, type Element, type Node, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { writeMail } from "./mail";
import type { BarChart, ContentSlide, DeckPlan, LineChart, SlidePlan, SlideRow, TitleSlide } from "./plan-types";

const palette = {
  ink: "111111",
  muted: "555555",
  line: "dddddd",
  infrastructure: "000001",
  "legal-risk": "000002",
  "regulated-sectors": "000003",
  multimodal: "000004",
  operations: "000005",
  capital: "000006",
};

/** A deck of one slide of each make, every word of which is `text`. */
function deckOf(text: string, over: { url?: string; colour?: string } = {}): DeckPlan {
  const { url = "https://vigie.example/?a=1&b=2", colour = "capital" } = over;
  const base = { section: text, title: text, kicker: text, footer: text, link: { text, url }, notes: [text] };
  const title: TitleSlide = { ...base, kind: "title", id: "title", subtitle: text };
  const chart = { title: text, subtitle: text, description: text, scale: "log", note: text } as const;
  const bars: BarChart = {
    ...chart,
    type: "bar",
    columns: { label: text, value: text, text },
    bars: [{ label: text, value: 1, text, colour }],
  };
  const lines: LineChart = {
    ...chart,
    type: "line",
    column: text,
    months: [text, text],
    lines: [{ label: text, colour, values: [1, 2], texts: [text, undefined], refs: [] }],
  };
  const content: ContentSlide = {
    ...base,
    kind: "content",
    id: "brief",
    columns: { figure: text, signal: text },
    rows: [{ id: "a", colour, figure: text, caption: text, lead: text, text, url }],
    points: [{ id: "facts", title: text, items: [text, text] }],
  };
  const slides: SlidePlan[] = [title, { ...content, chart: bars }, { ...content, id: "trend", chart: lines }];
  return { baseName: "x", title: text, language: "fr", slides };
}

function only(plan: DeckPlan, index: number): DeckPlan {
  return { ...plan, slides: plan.slides.slice(index, index + 1) };
}

/** As a strict parser reads it: throws where a text became markup. */
function parsed(html: string): Element {
  const xml = `<mail>${html.replaceAll("<br>", "<br/>")}</mail>`;
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("no element");
  return root;
}

/** The names of all elements, with their attributes' names, in order. */
function skeleton(node: Node): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType !== 1) return [];
    const { tagName, attributes } = child as Element;
    return [[tagName, ...[...attributes].map(({ name }) => name)].join(" "), ...skeleton(child)];
  });
}

describe("a deck", () => {
  const plan = deckOf("Un mot");

  test("is a block a slide, each in the deck's language under its own heading", () => {
    const root = parsed(writeMail(plan, palette).html);
    const blocks = [...root.childNodes].map((node) => node as Element);
    expect(blocks.map((block) => [block.tagName, block.getAttribute("lang")])).toEqual([
      ["div", "fr"],
      ["div", "fr"],
      ["div", "fr"],
    ]);
    for (const block of blocks) expect(block.getElementsByTagName("h1")).toHaveLength(1);
    expect(writeMail(structuredClone(plan), palette)).toEqual(writeMail(plan, palette));
  });

  test("a title slide says its subtitle, and has no table", () => {
    const slides = only(plan, 0).slides.map((slide) => ({ ...slide, title: "Titre", subtitle: "Sous-titre" }));
    const { html, text } = writeMail({ ...plan, slides }, palette);
    expect(html).toContain("<p>Sous-titre</p>");
    expect(html).not.toMatch(/<table|undefined/);
    expect(text).toBe("Un mot\n\nTitre\n\nSous-titre\n\nUn mot\n\nhttps://vigie.example/?a=1&b=2");
  });

  test("tables name their columns, for a screen reader", () => {
    for (const index of [1, 2]) {
      const root = parsed(writeMail(only(plan, index), palette).html);
      const heads = [...root.getElementsByTagName("th")];
      expect(heads).toHaveLength(4);
      for (const head of heads) expect(head.getAttribute("scope")).toBe("col");
    }
  });

  test("lines are a table of the months in which something was told, a column each", () => {
    const [, , trend] = plan.slides;
    if (trend?.kind !== "content" || trend.chart?.type !== "line") throw new Error("no lines");
    const chart: LineChart = {
      ...trend.chart,
      column: "Mois",
      months: ["janv. 26", "févr. 26", "mars 26"],
      lines: [
        { label: "Acme", colour: "capital", values: [1, 1, 2], texts: ["1 Md€", undefined, "2 Md€"], refs: [] },
        {
          label: "Zeta",
          colour: "capital",
          values: [undefined, undefined, 3],
          texts: [undefined, undefined, "3 Md€"],
          refs: [],
        },
      ],
    };
    const { html, text } = writeMail({ ...plan, slides: [{ ...trend, rows: [], points: [], chart }] }, palette);
    const cells = [...parsed(html).getElementsByTagName("tr")].map((row) =>
      [...row.childNodes].map((cell) => cell.textContent ?? ""),
    );
    expect(cells).toEqual([
      ["Mois", "Acme", "Zeta"],
      ["janv. 26", "1 Md€", ""],
      ["mars 26", "2 Md€", "3 Md€"],
    ]);
    // Plain text has no columns: each value says whose it is.
    expect(text).toContain("\n– janv. 26 – Acme 1 Md€\n– mars 26 – Acme 2 Md€, Zeta 3 Md€\n");
  });

  test("a colour that the palette lacks is ink", () => {
    expect(writeMail(deckOf("x", { colour: "capital" }), palette).html).toContain("#000006");
    for (const colour of ["ultraviolet", '"><script>', ""]) {
      const { html } = writeMail(deckOf("x", { colour }), palette);
      expect(html).toContain("border-top:2px solid #111111");
      expect(html).not.toMatch(/ultraviolet|script|undefined/);
    }
  });

  test("of no slides is empty", () => {
    expect(writeMail({ ...plan, slides: [] }, palette)).toEqual({ html: "", text: "" });
  });

  test("slides without rows, points or a chart leave no empty table or list", () => {
    const slides = plan.slides.map((slide) => {
      if (slide.kind === "title") return slide;
      const { chart: _, points: __, ...rest } = slide;
      return { ...rest, rows: [] };
    });
    expect(writeMail({ ...plan, slides }, palette).html).not.toMatch(/<(table|ul|h2)/);
  });
});

describe("a row", () => {
  const [, content] = deckOf("x").slides;
  const url = "https://example.com/a?b=1&c=2";
  const whole = { figure: "35 M€", caption: "Acme", lead: "Acme lève.", text: "À suivre." };
  /** The row alone: its plain text, and the markup of its second cell. */
  const written = (over: Partial<SlideRow>) => {
    if (content?.kind !== "content") throw new Error("no content");
    const { chart: _, points: __, ...bare } = content;
    const rows = [{ id: "a", colour: "capital", ...whole, ...over }];
    const { html, text } = writeMail({ ...deckOf("x"), slides: [{ ...bare, rows }] }, palette);
    return { text: /– .*?(?=\n\n)/s.exec(text)?.[0], cell: /<td[^>]*vertical-align:top">(.*)<\/td>/.exec(html)?.[1] };
  };

  test.each<[string, Partial<SlideRow>, string]>([
    ["its figure and what it measures", {}, "– Acme lève.\n  À suivre.\n  35 M€ (Acme)"],
    ["a caption without a figure", { figure: "" }, "– Acme lève.\n  À suivre.\n  Acme"],
    ["a figure without a caption", { caption: "" }, "– Acme lève.\n  À suivre.\n  35 M€"],
    ["neither", { figure: "", caption: "", lead: "" }, "– À suivre."],
    ["its source", { figure: "", lead: "", url }, `– À suivre.\n  Acme\n  ${url}`],
    ["no script", { url: "javascript:alert(1)" }, "– Acme lève.\n  À suivre.\n  35 M€ (Acme)"],
  ])("in plain text has %s", (_, over, text) => expect(written(over).text).toBe(text));

  test.each<[string, Partial<SlideRow>, string]>([
    ["its finding", {}, `<a href="${url.replace("&", "&amp;")}"><b>Acme lève.</b></a><br>À suivre.`],
    ["or its text", { lead: "" }, `<a href="${url.replace("&", "&amp;")}">À suivre.</a>`],
    ["nothing to a script", { url: "javascript:alert(1)" }, "<b>Acme lève.</b><br>À suivre."],
    ["nor to data", { url: "data:text/html,x", lead: "" }, "À suivre."],
    ["nothing without an address", { url: "" }, "<b>Acme lève.</b><br>À suivre."],
  ])("in HTML links %s", (_, over, cell) => expect(written({ url, ...over }).cell).toBe(cell));
});

describe("hostile text, wherever it stands", () => {
  const text = `</td></div><script>alert(1)</script><!-- & "q" 'r' <a href="javascript:alert(2)"> \u0007\ufffe\ud800`;

  test("makes no element and no attribute", () => {
    const { html } = writeMail(deckOf(text), palette);
    expect(skeleton(parsed(html))).toEqual(skeleton(parsed(writeMail(deckOf("x"), palette).html)));
    expect(html).toContain("&lt;script&gt;");
    for (const gone of ["<script", "<!--", "\u0007", "\ufffe"]) expect(html).not.toContain(gone);
    expect(html.isWellFormed()).toBe(true);
    const heading = parsed(html).getElementsByTagName("h1")[0]?.textContent;
    expect(heading).toBe(`</td></div><script>alert(1)</script><!-- & "q" 'r' <a href="javascript:alert(2)"> `);
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "",
  ])("the address %j leads nowhere", (url) => {
    for (const link of parsed(writeMail(deckOf("x", { url }), palette).html).getElementsByTagName("a"))
      expect(link.getAttribute("href")).toBe("");
  });

  test("an address of http is whole, its signs escaped", () => {
    const url = `https://vigie.example/?a=1&b="><script>`;
    const { html } = writeMail(deckOf("x", { url }), palette);
    expect(html).not.toContain("<script");
    for (const link of parsed(html).getElementsByTagName("a")) expect(link.getAttribute("href")).toBe(url);
  });
});
