import { describe, expect, test } from "vitest";
import { hostilePlan } from "./testing/hostile-plan";
import { light, openDeck, samplePicture } from "./testing/open-deck";
import { elements, readPackage, relationshipsOf, textOf, texts, xmlFault } from "./testing/read-package";
import { sampleLines, samplePlan, samplePoints, sampleSlide, sampleTitle, sampleWith } from "./testing/sample-plan";
import { writePptx, writePptxSteps } from "./write-pptx";

const plan = samplePlan(sampleSlide);
const parts = openDeck(plan);
const record = { item: '<v xmlns="urn:vigie">1</v>', properties: "<p/>" };
const everything = openDeck(
  samplePlan(sampleTitle, sampleSlide, sampleWith("Lignes", { chart: sampleLines() })),
  { ...light, logo: samplePicture("jpeg") },
  { record },
);
const bare = openDeck(plan, light, { notes: false });
const packages = [parts, everything, bare];
const slide = textOf(parts, "ppt/slides/slide1.xml");

describe("the package", () => {
  test.each(packages)("begins with its content types, which name every part and nothing else", (parts) => {
    const paths = [...parts.keys()];
    expect(paths[0]).toBe("[Content_Types].xml");
    expect(paths.some((path) => path.endsWith("/"))).toBe(false);
    const types = textOf(parts, "[Content_Types].xml");
    const named = elements(types, "Override").map((part) => part.PartName?.slice(1));
    const byExtension = /\.(rels|xlsx|jpeg)$|^customXml\/item\d/;
    const expected = paths.slice(1).filter((path) => !byExtension.test(path));
    expect(named.toSorted()).toEqual(expected.toSorted());
    const extensions = elements(types, "Default").map((one) => one.Extension);
    const used = new Set(paths.slice(1).map((path) => path.split(".").at(-1)));
    expect(extensions.toSorted()).toEqual([...used].toSorted());
  });

  test.each(packages)("has no relationship to a part that is not there, and no part that is not related", (parts) => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      for (const { target, external } of relationshipsOf(parts, path)) {
        if (external || seen.has(target)) continue;
        expect(parts.has(target), `${path} → ${target}`).toBe(true);
        seen.add(target);
        visit(target);
      }
    };
    visit("");
    const reachable = [...parts.keys()].filter((path) => !/\.rels$|^\[Content/.test(path));
    expect([...seen].toSorted()).toEqual(reachable.toSorted());
  });

  test.each(packages)("uses no relationship id that it did not give", (parts) => {
    for (const [path] of parts) {
      if (!path.endsWith(".xml")) continue;
      const ids = relationshipsOf(parts, path).map((relationship) => relationship.id);
      for (const [, id] of textOf(parts, path).matchAll(/r:(?:id|embed)="([^"]*)"/g)) expect(ids, path).toContain(id);
    }
  });

  test("is deflated, and is the same file every time", () => {
    const bytes = writePptx(plan, light);
    expect(Buffer.compare(bytes, writePptx(structuredClone(plan), structuredClone(light)))).toBe(0);
    expect(bytes.length).toBeLessThan(40_000);
  });

  test("is written a slide at a time", () => {
    const steps = writePptxSteps(samplePlan(sampleTitle, sampleSlide), light);
    const seen = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(`${step.value.done}/${step.value.total}`);
    expect(seen).toEqual(["0/2", "0/2", "1/2", "2/2"]);
    expect(Buffer.compare(step.value, writePptx(samplePlan(sampleTitle, sampleSlide), light))).toBe(0);
  });

  test("names colours by their place in the theme, whose parts alone have values", () => {
    for (const [path] of parts) {
      if (path.endsWith(".xml") && !path.startsWith("ppt/theme/"))
        expect(textOf(parts, path), path).not.toContain("srgbClr");
    }
    expect(textOf(parts, "ppt/theme/theme1.xml")).toContain(light.palette["legal-risk"]);
  });
});

describe("a slide", () => {
  test("has its texts in placeholders that its layout has", () => {
    const layout = relationshipsOf(parts, "ppt/slides/slide1.xml").find((found) => found.type === "slideLayout");
    const known = elements(textOf(parts, layout?.target ?? ""), "p:ph").map((found) => `${found.type} ${found.idx}`);
    const used = elements(slide, "p:ph").map((found) => `${found.type} ${found.idx}`);
    expect(used.filter((placeholder) => !known.includes(placeholder))).toEqual([]);
    expect(used).toEqual(expect.arrayContaining(["title undefined", "tbl 14", "chart 17", "ftr 11", "sldNum 12"]));
    expect(slide.match(/<p:sp>/g)?.length).toBe(slide.match(/<p:sp>.*?<p:ph /g)?.length);
  });

  test("says everything that the plan says", () => {
    const said = texts(slide, "a:t").join(" ").replace(/\s+/g, " ");
    const { rows, points = [], chart } = sampleSlide;
    const items = points.flatMap((group) => [group.title, ...group.items]);
    const expected = [sampleSlide.title, sampleSlide.footer, ...items, chart?.title ?? ""];
    for (const { lead, text, caption } of rows) expected.push(lead, text, caption);
    for (const text of expected) expect(said).toContain(text.replace(/\s+/g, " "));
  });

  test("has a header row, an alternative text, and one id a shape", () => {
    expect(elements(slide, "a:tblPr")).toEqual([{ firstRow: "1" }]);
    const shapes = elements(slide, "p:cNvPr");
    expect(new Set(shapes.map((shape) => shape.id)).size).toBe(shapes.length);
    expect(shapes.map((shape) => shape.descr)).toContain(sampleSlide.chart?.description);
  });

  test("links back to the dashboard", () => {
    const [link] = relationshipsOf(parts, "ppt/slides/slide1.xml").filter((found) => found.type === "hyperlink");
    expect(link).toMatchObject({ target: sampleSlide.link.url, external: true });
    expect(elements(slide, "a:hlinkClick")).toEqual([{ "r:id": link?.id }]);
  });

  test("has its notes, a paragraph a line, and knows them as they know it", () => {
    const path =
      relationshipsOf(parts, "ppt/slides/slide1.xml").find((found) => found.type === "notesSlide")?.target ?? "";
    const notes = textOf(parts, path);
    expect(texts(notes, "a:t")).toEqual(sampleSlide.notes);
    expect(notes.match(/<a:p>/g)).toHaveLength(sampleSlide.notes.length);
    expect(elements(notes, "a:rPr")[0]).toEqual({ lang: "fr-FR" });
    expect(relationshipsOf(parts, path).map((found) => found.target)).toContain("ppt/slides/slide1.xml");
  });
});

describe("the kinds of slides", () => {
  const rows = sampleSlide.rows.slice(0, 2);
  const kinds = openDeck(
    samplePlan(
      sampleTitle,
      sampleSlide,
      sampleWith("Tableau", { rows }),
      sampleWith("Graphique", { chart: sampleLines() }),
      sampleWith("Points", { points: samplePoints }),
      sampleWith("Graphique et points", { chart: sampleLines(), points: samplePoints }),
      sampleWith("Titre", {}),
    ),
  );
  const layoutOf = (n: number) => {
    const [layout] = relationshipsOf(kinds, `ppt/slides/slide${n}.xml`).filter(({ type }) => type === "slideLayout");
    return textOf(kinds, layout?.target ?? "");
  };

  test.each([
    [1, "Titre"],
    [2, "Synthèse"],
    [3, "Tableau"],
    [4, "Graphique"],
    [5, "Points"],
    [6, "Synthèse"],
    [7, "Titre seul"],
  ])("slide %d is on the layout %s, which has its placeholders", (n, name) => {
    const layout = layoutOf(n);
    expect(elements(layout, "p:cSld")).toEqual([{ name }]);
    const known = elements(layout, "p:ph").map(({ type, idx }) => `${type} ${idx}`);
    const used = elements(textOf(kinds, `ppt/slides/slide${n}.xml`), "p:ph").map(({ type, idx }) => `${type} ${idx}`);
    expect(used.filter((placeholder) => !known.includes(placeholder))).toEqual([]);
  });

  test("the first has a title and a subtitle as PowerPoint knows them", () => {
    expect(elements(layoutOf(1), "p:sldLayout")[0]).toMatchObject({ type: "title" });
    const used = elements(textOf(kinds, "ppt/slides/slide1.xml"), "p:ph").map(({ type }) => type);
    expect(used).toEqual(["ctrTitle", "body", "subTitle", "ftr", "body", "sldNum"]);
    expect(texts(textOf(kinds, "ppt/slides/slide1.xml"), "a:t")).toContain(sampleTitle.subtitle);
  });

  test("neighbours of one section's name are one section", () => {
    const section = (name: string, id: string) => ({ ...sampleWith(id, { rows }), section: name });
    const names = ["Capital", "Capital", "Droit", "Capital"];
    const deck = openDeck(samplePlan(...names.map((name, i) => section(name, `${i}`))));
    const sections = elements(textOf(deck, "ppt/presentation.xml"), "p14:section");
    expect(sections.map(({ name }) => name)).toEqual(["Capital", "Droit", "Capital"]);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(3);
    const each = textOf(deck, "ppt/presentation.xml").match(/<p14:section .*?<\/p14:section>/g) ?? [];
    expect(each.map((one) => elements(one, "p14:sldId").map(({ id }) => id))).toEqual([
      ["256", "257"],
      ["258"],
      ["259"],
    ]);
  });

  test("groups of points stand apart, each under its title", () => {
    const xml = textOf(kinds, "ppt/slides/slide5.xml");
    const paragraphs = xml.match(/<a:p>.*?<\/a:p>/g) ?? [];
    const spaceAbove = (text: string) => {
      const found = paragraphs.find((paragraph) => texts(paragraph, "a:t").includes(text)) ?? "";
      return Number(elements(found, "a:spcPts")[0]?.val ?? 0);
    };
    const [first, second] = samplePoints;
    expect(spaceAbove(first?.title ?? "")).toBe(0);
    expect(spaceAbove(second?.title ?? "")).toBeGreaterThan(spaceAbove(second?.items[0] ?? ""));
  });

  test("a row without a lead has its text for a link", () => {
    const [row] = sampleSlide.rows.map((one) => ({ ...one, lead: "", url: "https://a.example/" }));
    const xml = textOf(openDeck(samplePlan(sampleWith("Source", { rows: row ? [row] : [] }))), "ppt/slides/slide1.xml");
    const runs = (xml.match(/<a:r>.*?<\/a:r>/g) ?? []).filter((run) => run.includes("ahyp:hlinkClr"));
    expect(runs.flatMap((run) => texts(run, "a:t")).join("")).toBe(row?.text);
  });

  test("a row that leads somewhere is a link in the colour of its text, one relationship an address", () => {
    const urls = ["https://a.example/1", "https://a.example/2", "https://a.example/1"];
    const linked = sampleSlide.rows.slice(0, 4).map((row, i) => ({ ...row, ...(urls[i] && { url: urls[i] }) }));
    const deck = openDeck(samplePlan(sampleWith("Liens", { rows: linked })));
    const targets = relationshipsOf(deck, "ppt/slides/slide1.xml").filter(({ external }) => external);
    expect(targets.map(({ target }) => target)).toEqual([urls[0], urls[1], sampleSlide.link.url]);
    const xml = textOf(deck, "ppt/slides/slide1.xml");
    const runs = (xml.match(/<a:r>.*?<\/a:r>/g) ?? []).filter((run) => run.includes("a:hlinkClick"));
    expect(runs.flatMap((run) => texts(run, "a:t"))).toEqual([
      ...linked.slice(0, 3).map((row) => row.lead),
      sampleSlide.link.text,
    ]);
    expect(runs.map((run) => run.includes("ahyp:hlinkClr"))).toEqual([true, true, true, false]);
  });
});

describe("the hostile deck", () => {
  const hostile = openDeck(hostilePlan);

  test("is well-formed XML in every part, workbooks too", () => {
    const all = [...hostile.entries()].flatMap(([path, data]) =>
      path.endsWith(".xlsx") ? [...readPackage(data)] : [[path, data] as const],
    );
    for (const [path, data] of all)
      expect(xmlFault(new TextDecoder("utf-8", { fatal: true }).decode(data)), path).toBeUndefined();
  });

  test("gives every slide a title of its own, every section its slides, and follows no script", () => {
    const presentation = textOf(hostile, "ppt/presentation.xml");
    const slides = elements(presentation, "p:sldId").map((found) => found.id);
    expect(elements(presentation, "p14:sldId").map((found) => found.id)).toEqual(slides);
    const titles = slides.map((_, i) => texts(textOf(hostile, `ppt/slides/slide${i + 1}.xml`), "a:t")[0]);
    expect(new Set(titles).size).toBe(slides.length);
    const links = slides
      .flatMap((_, i) => relationshipsOf(hostile, `ppt/slides/slide${i + 1}.xml`))
      .filter((r) => r.external);
    expect(new Set(links.map((link) => link.target))).toEqual(new Set(["https://example.org/?a=1&b=%22%3C%3E%22"]));
  });

  test("draws its charts from cells that are there, under names of their own", () => {
    const charts = [...hostile.keys()].filter((path) => /^ppt\/charts\/[^/]+\.xml$/.test(path));
    expect(charts.length).toBeGreaterThan(3);
    for (const path of charts) {
      const chart = textOf(hostile, path);
      expect(chart, path).not.toMatch(/<c:v\/>|<c:v>\s*<\/c:v>/);
      const names = (chart.match(/<c:tx><c:strRef>.*?<\/c:strRef>/g) ?? []).flatMap((one) => texts(one, "c:v"));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("an empty plan still is a presentation", () => {
    expect(elements(textOf(openDeck({ ...plan, slides: [] }), "ppt/presentation.xml"), "p:sldMasterId")).toHaveLength(
      1,
    );
  });
});
