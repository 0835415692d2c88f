import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Box, PlacedSlide } from "../layout/placed";
import { scaleSlide } from "../layout/scale";
import { widescreen } from "../layout/sheet";
import type { DeckStyle } from "../style";
import type { EditPart, SlideEditing } from "./edit-types";
import { u } from "./geometry";
import { SlideView } from "./slide-view";
import { bars, content, lines, manyPoints, page, placed, style, titleSlide } from "./testing/sample";

function draw(slide: PlacedSlide, edit?: SlideEditing, look: DeckStyle = style): string {
  return renderToStaticMarkup(<SlideView slide={slide} sheet={widescreen} style={look} number={7} edit={edit} />);
}

/** The style of what `data-part` names. */
function styleOf(markup: string, part: string): string {
  return new RegExp(`data-part="${part}"[^>]* style="([^"]*)"`).exec(markup)?.[1] ?? "";
}

function cssBox({ x, y, width, height }: Box): string {
  return `left:${u(x)};top:${u(y)};width:${u(width)};height:${u(height)}`;
}

const count = (markup: string, what: RegExp) => markup.match(what)?.length ?? 0;
const text = (markup: string) => markup.replace(/<[^>]*>/g, "|");

describe("a slide with everything", () => {
  const slide = page(content);
  const markup = draw(slide);

  test.each(["title", "kicker", "footer", "link"] as const)("has its %s where it is placed, at its size", (part) => {
    expect(styleOf(markup, part)).toContain(cssBox(slide[part].box));
    expect(styleOf(markup, part)).toContain(`font-size:${u(slide[part].size)}`);
  });

  test("has its chart, points and number where they are placed", () => {
    const { chart, points, number } = slide;
    expect(chart && points).toBeTruthy();
    if (!chart || !points) return;
    expect(styleOf(markup, "chart")).toContain(cssBox(chart.box));
    expect(styleOf(markup, "chartTitle")).toContain(cssBox(chart.title.box));
    expect(styleOf(markup, "points")).toContain(cssBox(points.box));
    expect(styleOf(markup, "number")).toContain(cssBox(number));
    expect(text(markup)).toContain("|7|");
  });

  test("has a real table, as wide and high as it is placed", () => {
    const { table } = slide;
    if (!table) throw new Error("no table");
    expect(count(markup, /<th scope="col"/g)).toBe(2);
    for (const width of table.columns) expect(markup).toContain(`<col style="width:${u(width)}"`);
    for (const { id, height } of table.rows)
      expect(markup).toContain(`<tr data-row="${id}" style="height:${u(height)}"`);
    // The line over a row runs along the middle of its border.
    expect(styleOf(markup, "table")).toContain(`top:${u(table.box.y - 0.75)}`);
    expect(text(markup)).toContain("|plus de |3 Md$|");
  });

  test("is told in order, under headings, in its language", () => {
    expect(markup).toMatch(/^<article data-slide="content" lang="fr" aria-label="Diapositive 7"/);
    expect(text(markup)).toMatch(/Vigie · semaine 06.*Le droit rattrape.*SpaceX.*argent en jeu.*À trancher.*Sources/s);
    expect(markup.match(/<h\d/g)).toEqual(["<h2", "<h3", "<h3"]);
    expect(markup).toContain('role="img" aria-label="Deux montants en dollars."');
  });

  test("leads where the link and the leads do, in a page of their own", () => {
    expect(markup.match(/href="[^"]*"/g)).toEqual([
      'href="https://vigie.example/fr/spacex-xai"',
      'href="https://vigie.example/fr?theme=legal-risk&amp;scale=log"',
    ]);
    expect(count(markup, /rel="noreferrer"/g)).toBe(2);
  });

  test("begins a text under its headline, and goes on after a sentence", () => {
    expect(text(markup)).toMatch(/SpaceX absorbe xAI\.\|+ Réévaluer/);
    expect(markup).toMatch(/Les éditeurs attaquent<\/strong><\/p><p/);
  });

  test("has no colour, script or address of its own", () => {
    const { palette } = style;
    const known = new Set(Object.values(palette).map((hex) => `#${hex}`));
    for (const colour of markup.match(/#[0-9a-f]{3,8}\b/gi) ?? []) expect(known).toContain(colour);
    expect(markup).not.toMatch(/<script|javascript:|class=|url\(/i);
  });
});

test("the first page has a stroke of colour, its subtitle and larger type", () => {
  const slide = page(titleSlide);
  const markup = renderToStaticMarkup(
    <SlideView slide={slide} sheet={widescreen} style={style} number={1} level={1} />,
  );
  const { x, y } = widescreen.boxes.deckKicker;
  expect(styleOf(markup, "accent")).toContain(cssBox({ x, y: y - 14, width: 48, height: 3 }));
  expect(styleOf(markup, "deckTitle")).toContain(cssBox(slide.title.box));
  expect(markup).toContain("<h1");
  expect(text(markup)).toContain("Deux signaux, deux chiffres");
});

describe("marks", () => {
  test.each(["log", "linear"] as const)("one a bar, on a %s scale", (scale) => {
    expect(count(draw(page({ ...content, chart: { ...bars, scale } })), /data-mark="bar"/g)).toBe(2);
  });

  test("one where something was told, a symbol a line; a line a stretch", () => {
    const markup = draw(page({ ...content, rows: [], chart: lines }));
    expect(markup.match(/data-mark="\w+"/g)).toEqual([
      'data-mark="circle"',
      'data-mark="circle"',
      'data-mark="square"',
      'data-mark="square"',
    ]);
    expect(count(markup, /<polyline/g)).toBe(2);
    // The second of one colour.
    expect(count(markup, /stroke-dasharray/g)).toBe(1);
    expect(text(markup)).toContain("|xAI · 250 Md$|");
  });

  test("a gap is a gap, and a loss goes left of nothing", () => {
    const [first] = lines.lines;
    const gapped = { ...lines, lines: first ? [{ ...first, values: [1e9, undefined, 2e9] }] : [] };
    expect(count(draw(page({ ...content, rows: [], chart: gapped })), /<polyline/g)).toBe(2);
    const loss = {
      ...bars,
      scale: "linear" as const,
      bars: bars.bars.map((bar, i) => ({ ...bar, value: i ? 5 : -5 })),
    };
    const widths = [...draw(page({ ...content, chart: loss })).matchAll(/data-mark="bar"[^>]* width="(-?[\d.]+)"/g)];
    expect(widths.map(([, width]) => Number(width) > 0)).toEqual([true, true]);
  });
});

test("hostile texts stay text, and addresses that run a script lead nowhere", () => {
  const evil = '<img src=x onerror="alert(1)">&amp;\u0000\u202e</style><script>alert(1)</script>';
  const rows = content.rows.map((row) => ({
    ...row,
    figure: evil,
    caption: evil,
    lead: evil,
    text: evil,
    url: "javascript:alert(1)",
  }));
  const chart = { ...bars, title: evil, subtitle: evil, note: evil, description: evil };
  const slides = placed({
    ...content,
    title: evil,
    kicker: evil,
    footer: evil,
    link: { text: evil, url: "data:text/html,<script>" },
    rows,
    chart: { ...chart, bars: bars.bars.map((bar) => ({ ...bar, label: evil, text: evil, colour: evil })) },
    points: [{ id: evil, title: evil, items: [evil, evil] }],
  });
  for (const slide of slides) {
    const markup = draw(slide, silent);
    expect(markup).not.toMatch(/<script|<img|<\/style|href=/i);
    expect(markup).not.toContain("\u0000");
  }
});

const silent: SlideEditing = { label: (part) => JSON.stringify(part), source: () => "", commit: () => undefined };

describe("editing", () => {
  const parts = (slide: PlacedSlide): EditPart[] => {
    const asked: EditPart[] = [];
    draw(slide, { ...silent, label: (part) => `${asked.push(part)}` });
    return asked;
  };

  test("is of title, leads, texts and points, each with its name", () => {
    expect(parts(page(content))).toEqual([
      { kind: "title" },
      { kind: "lead", row: "spacex" },
      { kind: "text", row: "spacex" },
      { kind: "lead", row: "publishers" },
      { kind: "text", row: "publishers" },
      { kind: "point", group: "ask", index: 0 },
      { kind: "point", group: "ask", index: 1 },
    ]);
    expect(parts(page(titleSlide))).toEqual([{ kind: "title" }, { kind: "subtitle" }]);
    const markup = draw(page(content), { ...silent, label: () => "Titre de la diapositive" });
    expect(markup).toContain('role="textbox" tabindex="0" aria-label="Titre de la diapositive"');
    expect(count(markup, /contentEditable="plaintext-only"/gi)).toBe(7);
  });

  test.each<[string, Partial<typeof content>, EditPart[]]>([
    [
      "row",
      { rows: content.rows.map((row, i) => (i ? { ...row, fixed: true } : row)) },
      [
        { kind: "lead", row: "publishers" },
        { kind: "text", row: "publishers" },
      ],
    ],
    [
      "group of points",
      { points: content.points?.map((group) => ({ ...group, fixed: true })) ?? [] },
      [
        { kind: "point", group: "ask", index: 0 },
        { kind: "point", group: "ask", index: 1 },
      ],
    ],
  ])("is not of a fixed %s, whose text stands as it is", (_, over, fixed) => {
    const slide = page({ ...content, ...over });
    const open = parts(page(content)).filter(
      (part) => !fixed.some((one) => JSON.stringify(one) === JSON.stringify(part)),
    );
    expect(parts(slide)).toEqual(open);
    const markup = draw(slide, silent);
    expect(count(markup, /role="textbox"/g)).toBe(open.length);
    expect(text(markup).replaceAll("|", "")).toBe(text(draw(page(content), silent)).replaceAll("|", ""));
  });

  test("knows a point's place in the plan on whatever page it stands", () => {
    const pages = placed(manyPoints);
    expect(pages.length).toBeGreaterThan(1);
    const places = pages.flatMap(parts).flatMap((part) => (part.kind === "point" ? part.index : []));
    expect(places).toEqual(manyPoints.points?.[0]?.items.map((_, i) => i));
  });

  test("leaves no link to be opened by a click meant for the text", () => {
    expect(draw(page(content), silent)).not.toContain("spacex-xai");
  });
});

describe("a template's looks", () => {
  test("scale type, not lengths", () => {
    const slide = page(content);
    const markup = draw(slide, undefined, { ...style, typeScale: 0.9 });
    expect(styleOf(markup, "title")).toContain(`font-size:${u(slide.title.size * 0.9)}`);
    expect(styleOf(markup, "title")).toContain(cssBox(scaleSlide(slide, 1, 0.9).title.box));
  });

  test("name its typefaces, and nothing but them", () => {
    const fonts = { heading: 'Evil"; } * { background: url(//x) } "', body: "Aptos Display" };
    const markup = draw(page(content), undefined, { ...style, fonts });
    expect(styleOf(markup, "title")).toContain("font-family:&quot;Evil background urlx&quot;, &quot;Arial&quot;");
    expect(markup).toContain("font-family:&quot;Aptos Display&quot;, &quot;Arial&quot;");
  });

  test("fill the page: a colour, a gradient, a picture, a logo", () => {
    const red = { base: { hex: "FF0000" }, changes: [], hex: "FF0000" };
    const template = (background: NonNullable<DeckStyle["template"]>["background"]): DeckStyle => ({
      ...style,
      template: { background } as NonNullable<DeckStyle["template"]>,
    });
    const slide = page(content);
    expect(draw(slide, undefined, template({ type: "solid", colour: red }))).toContain("background:#FF0000");
    const stops = [0, 1].map((at) => ({ at, colour: red }));
    const gradient = template({ type: "gradient", angle: 45, stops });
    expect(draw(slide, undefined, gradient)).toContain("background:linear-gradient(135deg, #FF0000 0%, #FF0000 100%)");
    const logo = { first: { x: 1, y: 2, width: 3, height: 4 }, others: { x: 5, y: 6, width: 7, height: 8 } };
    const urls = { backgroundUrl: "blob:a", logoUrl: "blob:b" };
    const markup = renderToStaticMarkup(
      <SlideView slide={slide} sheet={{ ...widescreen, logo }} style={style} number={1} {...urls} />,
    );
    expect(markup).toMatch(/data-part="background" alt="" src="blob:a"/);
    expect(styleOf(markup, "logo")).toContain(cssBox(logo.others));
  });
});
