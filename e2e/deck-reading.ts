/** Reads what the deck's page has sent: PowerPoint, by its XML. */
import { posix } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { plain } from "./deck-page";

export type Parts = Record<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function parse(xml: string | undefined): Element {
  const root = new DOMParser().parseFromString(xml ?? "", "application/xml").documentElement;
  if (!root) throw new Error("no such part");
  return root;
}

export function all(element: Element, tag: string): Element[] {
  return [...element.getElementsByTagName(tag)];
}

/** Paths of the parts that a part relates to, in the order of its ids, by the end of their type: "slide", "chart". */
function related(parts: Parts, path: string, kind: string): Map<string, string> {
  const rels = posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);
  return new Map(
    all(parse(parts[rels]), "Relationship")
      .filter((one) => one.getAttribute("Type")?.endsWith(`/${kind}`))
      .map((one) => [
        one.getAttribute("Id") ?? "",
        posix.join(posix.dirname(path), one.getAttribute("Target") ?? "").replace(/^\//, ""),
      ]),
  );
}

/** Paths of the slides, as the presentation has them in order. */
export function slidePaths(parts: Parts): string[] {
  const paths = related(parts, "ppt/presentation.xml", "slide");
  return all(parse(parts["ppt/presentation.xml"]), "p:sldId").map(
    (id) => paths.get(id.getAttribute("r:id") ?? "") ?? "",
  );
}

/** Each paragraph of a slide, of its tables too, that says something. */
export function paragraphs(xml: string | undefined): string[] {
  return all(parse(xml), "a:p")
    .map((paragraph) =>
      plain(
        all(paragraph, "a:t")
          .map(({ textContent }) => textContent)
          .join(""),
      ),
    )
    .filter(Boolean);
}

/** In shares of the slide's width and height. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What each placeholder is called in the preview, by its index, else its type. */
const parts: Record<string, string> = {
  title: "title",
  ctrTitle: "deckTitle",
  "1": "subtitle",
  "11": "footer",
  "12": "number",
  "13": "kicker",
  "14": "table",
  "15": "chartTitle",
  "16": "chartSubtitle",
  "17": "chart",
  "18": "chartNote",
  "19": "points",
  "20": "link",
};

/** Where the placeholders of a slide stand, by its own word, else by its layout's. */
export function places(deck: Parts, slide: string): Map<string, Place> {
  const [layout = ""] = related(deck, slide, "slideLayout").values();
  const size = all(parse(deck["ppt/presentation.xml"]), "p:sldSz")[0];
  const [width, height] = ["cx", "cy"].map((name) => Number(size?.getAttribute(name)));
  const found = new Map<string, Place>();
  const inherited = boxes(parse(deck[layout]));
  for (const [key, box] of boxes(parse(deck[slide]))) {
    const [x, y, w, h] = box ?? inherited.get(key) ?? [];
    if (!width || !height || w === undefined || h === undefined) throw new Error(`${slide}: ${key} stands nowhere`);
    found.set(parts[key] ?? key, { x: (x ?? 0) / width, y: (y ?? 0) / height, width: w / width, height: h / height });
  }
  return found;
}

function boxes(root: Element): Map<string, number[] | undefined> {
  return new Map(
    [...all(root, "p:sp"), ...all(root, "p:graphicFrame")].flatMap((shape) => {
      const ph = all(shape, "p:ph")[0];
      if (!ph) return [];
      const number = (tag: string, name: string) => Number(all(shape, tag)[0]?.getAttribute(name));
      const own = all(shape, "a:off").length > 0;
      const key = ph.getAttribute("idx") || (ph.getAttribute("type") ?? "");
      return [
        [
          key,
          own ? [number("a:off", "x"), number("a:off", "y"), number("a:ext", "cx"), number("a:ext", "cy")] : undefined,
        ] as const,
      ];
    }),
  );
}

export interface ReadChart {
  /** One a series: its name, its numbers, and the texts beside its marks. */
  series: { name: string; values: (number | undefined)[]; texts: string[] }[];
  categories: string[];
  axis: { log: boolean; min: number; max: number };
}

/** The chart of a slide, if it has one. */
export function chartOf(deck: Parts, slide: string): ReadChart | undefined {
  const [path] = related(deck, slide, "chart").values();
  if (!path) return undefined;
  const root = parse(deck[path]);
  const cells = (element: Element | undefined, tag: string) => {
    const points = element ? all(element, tag).flatMap((cache) => all(cache, "c:pt")) : [];
    const values: (string | undefined)[] = [];
    for (const point of points) values[Number(point.getAttribute("idx"))] = all(point, "c:v")[0]?.textContent ?? "";
    return Array.from(values);
  };
  const series = all(root, "c:ser");
  const limit = (name: string) => Number(all(all(root, "c:valAx")[0] ?? root, name)[0]?.getAttribute("val"));
  return {
    series: series.map((one) => ({
      name: cells(all(one, "c:tx")[0], "c:strCache")[0] ?? "",
      values: cells(all(one, "c:val")[0], "c:numCache").map((value) =>
        value === undefined ? undefined : Number(value),
      ),
      texts: cells(one, "c15:dlblRangeCache").map((text) => plain(text ?? "")),
    })),
    categories: cells(all(series[0] ?? root, "c:cat")[0], "c:strCache").map((text) => plain(text ?? "")),
    axis: { log: all(root, "c:logBase").length > 0, min: limit("c:min"), max: limit("c:max") },
  };
}
