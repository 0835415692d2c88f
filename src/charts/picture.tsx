/** A chart as a picture: drawn again off screen, light and at a fixed width, its styles written into the file. */
import interUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import newsreaderUrl from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { wrapLines } from "@/lib/measure";
import type { ThemeKey } from "./chart-data";
import type { Picture } from "./downloads";

interface PictureInput {
  title: string;
  subtitle: string;
  themes: readonly ThemeKey[];
  /** Paragraphs under the chart: caveats, sources, edition. */
  credits: readonly string[];
  width: number;
  draw: (width: number) => ReactElement;
}

const margin = 32;
const svgNamespace = "http://www.w3.org/2000/svg";
/** What the style sheet gives and the file must hold itself. */
const inherited = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "fill-opacity",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
] as const;

export function picture(input: PictureInput): Picture {
  const svg = async () => new Blob([await svgText(input, "")], { type: "image/svg+xml" });
  // A picture that the browser rasterises may not fetch anything: its fonts travel inside.
  const png = async () => rasterise(await svgText(input, await fontFaces()));
  return { svg, png };
}

async function svgText(input: PictureInput, style: string): Promise<string> {
  const host = document.createElement("div");
  host.dataset["scheme"] = "light";
  Object.assign(host.style, { position: "fixed", left: "-10000px", top: "0", width: `${input.width}px` });
  host.setAttribute("aria-hidden", "true");
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(input.draw(input.width)));
    const chart = await drawn(host);
    return compose(input, chart, getComputedStyle(host), style);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** The chart library measures before it draws, some frames after it is mounted. */
async function drawn(host: HTMLElement): Promise<SVGSVGElement> {
  for (let frame = 0; frame < 60; frame += 1) {
    await new Promise(requestAnimationFrame);
    const chart = host.querySelector<SVGSVGElement>("svg[data-chart], svg.recharts-surface");
    if (chart?.querySelector("[data-shape]") && chart.querySelector("text")) return chart;
  }
  throw new Error("the chart was not drawn");
}

function compose(input: PictureInput, chart: SVGSVGElement, tokens: CSSStyleDeclaration, style: string): string {
  const [width, height] = [input.width, Number(chart.getAttribute("height"))];
  const token = (name: string) => resolve(chart, tokens.getPropertyValue(name));
  const [ink, muted, paper] = [token("--color-ink"), token("--color-muted"), token("--color-card")];
  const serif = tokens.getPropertyValue("--font-serif");
  const sans = tokens.getPropertyValue("--font-sans");
  const out = element("svg", { xmlns: svgNamespace });
  let y = margin;
  const lines = (text: string, size: number, leading: number, attributes: Record<string, string>) => {
    for (const line of wrapLines(text, size, false, width * 0.93)) {
      y += leading;
      const node = element("text", { x: String(margin), y: String(y), "font-size": String(size), ...attributes });
      node.textContent = line;
      out.append(node);
    }
  };
  if (style) {
    const sheet = element("style", {});
    sheet.textContent = style;
    out.append(sheet);
  }
  const background = element("rect", { width: "100%", height: "100%", fill: paper });
  out.append(background);
  lines(input.title, 25, 28, { fill: ink, "font-family": serif });
  lines(input.subtitle, 14, 22, { fill: muted, "font-family": sans });
  if (input.themes.length)
    lines(input.themes.map(({ label }) => label).join(" · "), 12, 20, { fill: muted, "font-family": sans });
  y += 20;
  const body = inlined(chart);
  body.setAttribute("x", String(margin));
  body.setAttribute("y", String(y));
  out.append(body);
  y += height + 4;
  for (const credit of input.credits) lines(credit, 11, 16, { fill: muted, "font-family": sans });
  const [fullWidth, fullHeight] = [width + 2 * margin, y + margin];
  for (const [name, value] of Object.entries({
    width: fullWidth,
    height: fullHeight,
    viewBox: `0 0 ${fullWidth} ${fullHeight}`,
  }))
    out.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(out);
}

/** A copy that looks the same without a style sheet. */
function inlined(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((node, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of inherited) node.setAttribute(property, style.getPropertyValue(property));
    for (const name of ["class", "style", "data-shape", "data-chart", "tabindex", "role", "id", "clip-path"])
      node.removeAttribute(name);
  });
  for (const empty of copy.querySelectorAll("title, desc, defs")) empty.remove();
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  return copy;
}

/** A colour as a plain rgb() value: `light-dark()` and variables mean nothing outside the page. */
function resolve(near: Element, colour: string): string {
  const probe = element("rect", {});
  probe.style.fill = colour;
  near.append(probe);
  const resolved = getComputedStyle(probe).fill;
  probe.remove();
  return resolved;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const node = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") node.setAttribute(key, value);
  return node;
}

async function fontFaces(): Promise<string> {
  const face = async (family: string, url: string) =>
    `@font-face{font-family:"${family}";font-weight:100 900;src:url(${await dataUrl(await (await fetch(url)).blob())}) format("woff2")}`;
  return (await Promise.all([face("Inter Variable", interUrl), face("Newsreader Variable", newsreaderUrl)])).join("");
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** At twice the size: sharp on a wall screen. */
async function rasterise(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = await dataUrl(new Blob([svg], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the picture could not be written"))), "image/png"),
  );
}
