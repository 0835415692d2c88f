import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeMarkdown } from "./markdown";
import type { BarChart, ContentSlide, DeckPlan, LineChart, SlidePlan, TitleSlide } from "./plan-types";

const base = {
  section: "Synthèse",
  kicker: "Vigie",
  footer: "Au 8 février.",
  link: { text: "Ouvrir", url: "https://vigie.example/" },
  notes: [],
};
const first = (over: Partial<TitleSlide> = {}): TitleSlide => ({
  ...base,
  kind: "title",
  id: "title",
  title: "Une semaine",
  subtitle: "Ce qu’il faut en retenir.",
  ...over,
});
const content = (over: Partial<ContentSlide> = {}): ContentSlide => ({
  ...base,
  kind: "content",
  id: "brief",
  title: "En bref",
  columns: { figure: "Chiffre", signal: "Signal" },
  rows: [],
  ...over,
});
const row = (over: Partial<ContentSlide["rows"][number]> = {}) => ({
  id: "a",
  colour: "capital",
  figure: "35 M€",
  caption: "Acme",
  lead: "Acme lève",
  text: "À suivre.",
  ...over,
});
const bars: BarChart = {
  type: "bar",
  title: "L’argent",
  subtitle: "EUR",
  description: "",
  scale: "log",
  columns: { label: "Acteur", value: "Valeur", text: "Chiffre" },
  bars: [{ label: "Acme, levée", value: 35e6, text: "35 M€", colour: "capital" }],
  note: "Un montant sur deux.",
};
const lines: LineChart = {
  type: "line",
  title: "Les valeurs",
  subtitle: "EUR",
  description: "",
  scale: "log",
  column: "Mois",
  months: ["janv. 26", "févr. 26", "mars 26"],
  lines: [
    { label: "Acme", colour: "capital", values: [1e9, 1e9, 2e9], texts: ["1 Md€", undefined, "2 Md€"], refs: [] },
    {
      label: "Zeta",
      colour: "capital",
      values: [undefined, undefined, 3e9],
      texts: [undefined, undefined, "3 Md€"],
      refs: [],
    },
  ],
};
const planOf = (...slides: SlidePlan[]): DeckPlan => ({ baseName: "x", title: "Une semaine", language: "fr", slides });
const written = (...slides: SlidePlan[]) =>
  writeMarkdown(planOf(...slides), { notes: false })
    .split("\n---\n\n")
    .slice(1);

describe("a deck", () => {
  test("has a head of data, then slides told apart by rules", () => {
    const plan = planOf(first(), content(), content({ id: "money" }));
    const markdown = writeMarkdown(plan, { ratio: "4:3" });
    expect(markdown).toMatch(/^---\nmarp: true\nsize: 4:3\nlang: fr\ntitle: "Une semaine"\n---\n\n# Une semaine\n/);
    expect(markdown.split("\n\n---\n\n")).toHaveLength(3);
    expect(markdown.endsWith("\n")).toBe(true);
    expect(writeMarkdown(plan)).toContain("\nsize: 16:9\n");
    expect(writeMarkdown(structuredClone(plan), { ratio: "4:3" })).toBe(markdown);
  });

  test("of no slides is its head alone", () => {
    expect(writeMarkdown(planOf()).trimEnd()).toMatch(/^---\n[^#]*\n---$/);
  });

  test("a title slide is a heading, where it comes from, a subtitle and the way back", () => {
    expect(written(first())).toEqual([
      "# Une semaine\n\nVigie\n\nCe qu’il faut en retenir.\n\nAu 8 février. [Ouvrir](<https://vigie.example/>)\n",
    ]);
    expect(written(first({ subtitle: "" }))[0]).not.toContain("\n\n\n");
  });

  test("rows are a table, points a list under their heading; what is empty leaves no trace", () => {
    const rows = [row(), row({ figure: "", caption: "", lead: "" })];
    const points = [{ id: "facts", title: "Les faits", items: ["Un.", "Deux."] }];
    expect(written(content({ rows, points }))[0]).toBe(
      [
        "# En bref\n\nVigie\n",
        "| Chiffre | Signal |\n| --- | --- |",
        "| **35 M€**<br>Acme | **Acme lève**<br>À suivre. |",
        "|  | À suivre. |\n",
        "## Les faits\n\n- Un.\n- Deux.\n",
        "Au 8 février. [Ouvrir](<https://vigie.example/>)\n",
      ].join("\n"),
    );
    expect(written(content())[0]).not.toMatch(/\||##/);
  });

  test("bars are a table of texts, their note below", () => {
    expect(written(content({ chart: bars }))[0]).toContain(
      "## L’argent\n\nEUR\n\n| Acteur | Chiffre |\n| --- | ---: |\n| Acme, levée | 35 M€ |\n\nUn montant sur deux.\n",
    );
  });

  test("lines are a table with a column each, of the months in which something was told", () => {
    expect(written(content({ chart: lines }))[0]).toContain(
      "| Mois | Acme | Zeta |\n| --- | ---: | ---: |\n| janv. 26 | 1 Md€ |  |\n| mars 26 | 2 Md€ | 3 Md€ |\n",
    );
  });

  test.each([
    [
      "a source leads to its page",
      { lead: "", url: "https://example.com/a" },
      "| [À suivre.](<https://example.com/a>) |",
    ],
    [
      "so does a finding, its text beside it",
      { url: "https://example.com/a" },
      "| [Acme lève](<https://example.com/a>)<br>À suivre. |",
    ],
    [
      "an address's own signs do not end the link or the cell",
      { lead: "", url: "https://example.com/a|b> <c" },
      "(<https://example.com/a%7Cb%3E%20%3Cc>) |",
    ],
    ["an address that is no http leads nowhere", { lead: "", url: "javascript:alert(1)" }, "| À suivre. |"],
    ["nor does one with a space before", { lead: "", url: " javascript:alert(1)" }, "| À suivre. |"],
    ["nor data", { url: "data:text/html,x" }, "| **Acme lève**<br>À suivre. |"],
  ])("%s", (_, over, expected) => {
    const [slide] = written(content({ rows: [row(over)] }));
    expect(slide).toContain(expected);
    expect(slide).not.toMatch(/javascript:|data:text/);
  });
});

describe("notes", () => {
  test("are comments, a paragraph a line, at the end of each slide", () => {
    const slide = content({ notes: ["Un.", "", "Deux."] });
    expect(writeMarkdown(planOf(slide, slide)).match(/\n\n<!--\nUn\.\n\nDeux\.\n-->/g)).toHaveLength(2);
  });

  test("stay at home when they are not wanted", () => {
    const markdown = writeMarkdown(planOf(content({ notes: ["Secret."] }), first({ notes: ["Secret."] })), {
      notes: false,
    });
    expect(markdown).not.toMatch(/<!--|-->|Secret/);
  });

  test("never end their comment", () => {
    const part = fc.constantFrom("-", "--", ">", "-->", "--!>", "<!--", "\u0007", "\u00ad", "\n", "x", " ");
    const note = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 3 }), (notes) => {
        const markdown = writeMarkdown(planOf(content({ notes })));
        const comment = markdown.slice(markdown.indexOf("<!--") + 4, markdown.lastIndexOf("-->"));
        expect(comment).not.toContain("--");
        expect(markdown.endsWith("\n-->\n")).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("text stays text", () => {
  test.each<[string, string]>([
    ["$35 or $40", "\\$35 or \\$40"],
    ["35 M$", "35 M\\$"],
    ["---", "\\---"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["= a", "\\= a"],
    ["===", "\\==="],
    ["1. a", "1\\. a"],
    ["12) a", "12\\) a"],
    ["3.", "3\\."],
    ["&lt;b&gt; & co", "\\&lt;b\\&gt; \\& co"],
    ["# a", "\\# a"],
    // Neither begins a list.
    ["0.1433 shares", "0.1433 shares"],
    ["2026.a", "2026.a"],
    ["a - b + c = 1. d", "a - b + c = 1. d"],
  ])("%j", (text, expected) => {
    const points = [{ id: "facts", title: "Les faits", items: [text] }];
    const [slide] = written(content({ kicker: text, points, chart: { ...bars, note: text, subtitle: text } }));
    expect(slide?.split("\n").filter((line) => line === expected)).toHaveLength(3);
    expect(slide).toContain(`\n- ${expected}\n`);
  });
});

describe("addresses", () => {
  test.each<[string, string]>([
    ["https://example.com/a\\b?c=\\d", "https://example.com/a/b?c=%5Cd"],
    ["https://example.com/a\u0007\nb", "https://example.com/a%20b"],
    ["https://example.com/a\u0000b", "https://example.com/ab"],
    ["https://example.com/\ud800", "https://example.com/"],
    ["https://example.com/a b#c d", "https://example.com/a%20b#c%20d"],
    ["https://example.com/?a=<b>#<c>", "https://example.com/?a=%3Cb%3E#%3Cc%3E"],
    ["HTTPS://EXAMPLE.COM", "https://example.com/"],
    ["https://example.com/(a)", "https://example.com/(a)"],
  ])("%j is written as a browser would", (url, address) => {
    expect(written(first({ link: { text: "Ouvrir", url } }))[0]).toContain(` [Ouvrir](<${address}>)\n`);
  });

  test("never break out of their link", () => {
    const part = fc.constantFrom(
      "<",
      ">",
      "\\",
      ")",
      "(",
      "|",
      "\n",
      "\u0007",
      "\ud800",
      "\u2028",
      " ",
      "#",
      "?",
      "]",
      "a",
    );
    const path = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(path, (text) => {
        const url = `https://example.com/${text}`;
        const [slide = ""] = written(content({ rows: [row({ lead: "", url })] }));
        const cell = /^\| \*\*35 M€\*\*<br>Acme \| \[À suivre\.\]\(<https:\/\/example\.com\/[^\s<>\\|]*>\) \|$/m;
        expect(slide).toMatch(cell);
        expect(slide.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["https://", "https://a b", "ftp://example.com", "https:/\\", "//example.com", "example.com"])(
    "%j leads nowhere",
    (url) => expect(written(first({ link: { text: "Ouvrir", url } }))[0]).not.toContain("Ouvrir"),
  );
});

describe("hostile text, wherever it stands", () => {
  const text =
    "</td><script>alert(1)</script> | ![x](y) [z](javascript:alert(2)) `c` **b** _i_ ~~s~~ # h \\ \n---\n\u0007\ud800 “";
  const evil = first({
    title: text,
    kicker: text,
    subtitle: text,
    footer: text,
    link: { text, url: "javascript:alert(3)" },
    notes: [text],
  });
  const hostileRow = { figure: text, caption: text, lead: text, text };
  const dense = content({
    title: text,
    columns: { figure: text, signal: text },
    rows: [row(hostileRow), row({ ...hostileRow, url: "https://example.com/" }), row({ ...hostileRow, url: text })],
    chart: { ...lines, title: text, subtitle: text, note: text, column: text, months: [text, text, text] },
    points: [{ id: "a", title: text, items: [text, text] }],
  });
  const plan = {
    ...planOf(evil, dense, content({ chart: { ...bars, bars: [{ label: text, value: 1, text, colour: text }] } })),
    title: text,
  };
  const markdown = writeMarkdown(plan);
  const body = markdown.slice(markdown.indexOf("\n---\n") + 5);
  const shown = body.replaceAll(/<!--.*?-->/gs, "");

  test("is not markup", () => {
    expect(shown).toContain("script");
    // Every sign that Markdown reads is behind a backslash; what this writer writes itself is taken out first.
    const ours = /^#{1,2} |^\| | \| | \|$|\*\*|<br>|\]\(<https?:[^>]*>\)|^- |^\| ---.*$|^---$/gm;
    const rest = shown.replaceAll(/\\./g, "").replaceAll(ours, "");
    expect(rest).not.toMatch(/[<>`~_#|]|\]\(/);
    expect(markdown.isWellFormed()).toBe(true);
    expect(markdown).not.toContain("\u0007");
  });

  test("makes no link but those of http, no slide, no cell", () => {
    expect(shown).not.toMatch(/(?<!\\)\]\(<?(?!<?https?:)/);
    expect(body.split("\n\n---\n\n")).toHaveLength(3);
    for (const line of shown.split("\n").filter((one) => one.startsWith("|")))
      expect([3, 4]).toContain(line.replaceAll("\\|", "").split("|").length - 1);
  });

  test("stays a quoted text of the head", () => {
    const head = markdown.slice(0, markdown.indexOf("\n---\n", 4));
    expect(head.split("\n")).toHaveLength(5);
    const quoted = head.split("\n")[4]?.replace("title: ", "") ?? "";
    expect(JSON.parse(quoted)).toContain("</script>");
  });
});
