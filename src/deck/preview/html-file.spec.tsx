import { DOMParser } from "@xmldom/xmldom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { sheetOf, widescreen } from "../layout/sheet";
import { ChartPicture } from "./chart-picture";
import { dataUrl, HtmlBody, type HtmlInput, htmlDocument } from "./html-file";
import { content, lines, page, placed, style, titleSlide } from "./testing/sample";

const slides = placed(titleSlide, content, { ...content, id: "lines", title: "Les lignes", rows: [], chart: lines });
const input: HtmlInput = { title: "Vigie <06>", language: "fr", slides, sheet: widescreen, style, notes: true };

function file(changes: Partial<HtmlInput> = {}): string {
  const all = { ...input, ...changes };
  return htmlDocument(all, renderToStaticMarkup(<HtmlBody {...all} />));
}

describe("a deck in one file", () => {
  const html = file();

  test("says whose it is, in its language, and lets nothing else in", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(html).toContain("<title>Vigie &lt;06&gt;</title>");
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(html).not.toMatch(/<script|<link|@import|url\(|src="(?!data:)/i);
    expect(html.match(/https?:\/\/[^"\s]+/g)?.every((url) => url.startsWith("https://vigie.example/"))).toBe(true);
  });

  test("has every slide under one first heading, its chart's data and its notes", () => {
    expect(html.match(/<article/g)).toHaveLength(3);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<details/g)).toHaveLength(3);
    expect(html).toContain("<caption>Valorisations</caption>");
    expect(html).toContain('<th scope="row">janv. 2026</th><td>230 Md$</td><td></td>');
    expect(html.match(/3 Md\$ : réclamés, non accordés\./g)).toHaveLength(3);
  });

  test("keeps the notes back when they are not wanted", () => {
    const bare = file({ notes: false });
    expect(bare).not.toContain("réclamés, non accordés");
    expect(bare.match(/<details/g)).toHaveLength(2);
    expect(bare.match(/<summary>Données<\/summary>/g)).toHaveLength(2);
  });

  test("prints a slide a page, of the slide's real size", () => {
    expect(html).toContain("@page{size:13.333in 7.5in;margin:0}");
    expect(file({ style: { ...style, size: { width: 720, height: 540 } } })).toContain(
      "@page{size:10in 7.5in;margin:0}",
    );
  });

  test("holds its pictures, and is the same twice", () => {
    const logo = { bytes: Uint8Array.of(137, 80, 78, 71), type: "png", width: 20, height: 10 } as const;
    const withLogo = file({ style: { ...style, logo }, sheet: sheetOf(style.size, logo) });
    expect(withLogo).toContain('src="data:image/png;base64,iVBORw=="');
    expect(file()).toBe(html);
  });
});

test("any bytes make an address", () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
  const url = dataUrl({ bytes, type: "jpeg", width: 1, height: 1 });
  expect(url.startsWith("data:image/jpeg;base64,AAEC")).toBe(true);
  expect(Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (char) => char.charCodeAt(0))).toEqual(bytes);
});

describe("a chart in one file", () => {
  const { chart } = page({ ...content, title: "Autre" });
  const draw = (credits: string[]) =>
    chart ? renderToStaticMarkup(<ChartPicture chart={chart} credits={credits} style={style} />) : "";

  test("is well-formed, and says what the chart says", () => {
    const svg = draw(["Source : A & <B>", "x".repeat(400)]);
    expect(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement?.namespaceURI).toBe(
      "http://www.w3.org/2000/svg",
    );
    const said = svg.replace(/<[^>]*>/g, "|");
    for (const words of [
      "L’argent en jeu",
      "échelle logarithmique",
      "250 Md$",
      "natures différentes",
      "A &amp; &lt;B&gt;",
    ])
      expect(said).toContain(words);
    expect(svg.match(/data-mark/g)).toHaveLength(2);
  });

  test("grows with its credits", () => {
    const height = (credits: string[]) => Number(/ height="([\d.]+)"/.exec(draw(credits))?.[1]);
    expect(height(["Une ligne", "Une autre"]) - height(["Une ligne"])).toBeGreaterThan(10);
  });
});
