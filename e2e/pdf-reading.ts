/** As much of PDF (ISO 32000-1) as a browser's printer writes: plain objects, deflated streams, rectangles. */
import { inflateSync } from "node:zlib";

export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  /** Filled rectangles in points, from the top left corner of the page. */
  rectangles: { x: number; y: number; width: number; height: number }[];
}

export function readPdf(bytes: Buffer): PdfPage[] {
  const text = bytes.toString("latin1");
  const objects = new Map<number, { head: string; stream: Buffer | undefined }>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endobj", start);
    const stream = text.indexOf("stream\n", start);
    const hasStream = stream >= 0 && stream < end;
    const head = text.slice(start, hasStream ? stream : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const data = hasStream ? bytes.subarray(stream + 7, stream + 7 + length) : undefined;
    objects.set(Number(match[1]), { head, stream: data && /FlateDecode/.test(head) ? inflateSync(data) : data });
  }
  return [...objects.values()].filter(isPage).map(({ head }) => {
    const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(head)?.[1] ?? "").split(" ").map(Number);
    const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream;
    return { width, height, rectangles: content ? filled(content.toString("latin1"), height) : [] };
  });
}

/** Pages are written in their order. */
const isPage = ({ head }: { head: string }) => /\/Type \/Page\b(?!s)/.test(head);

type Matrix = readonly [number, number, number, number, number, number];

/** Rectangles that a content stream fills (8.5.2, 8.3.4), one path each. */
function filled(content: string, pageHeight: number): PdfPage["rectangles"] {
  const found: PdfPage["rectangles"] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let path: Matrix[] = [];
  for (const line of content.split("\n")) {
    const words = line.trim().split(/\s+/);
    const operator = words.pop();
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = words.map(Number);
    if (operator === "q") saved.push(matrix);
    else if (operator === "Q") matrix = saved.pop() ?? matrix;
    else if (operator === "cm") matrix = times([a, b, c, d, e, f], matrix);
    else if (operator === "re") path.push(times([c, 0, 0, d, a, b], matrix));
    else if (operator === "f" || operator === "n" || operator === "S") {
      if (operator === "f")
        for (const [width, , , height, x, y] of path)
          found.push({
            x: Math.min(x, x + width),
            y: pageHeight - Math.max(y, y + height),
            width: Math.abs(width),
            height: Math.abs(height),
          });
      path = [];
    }
  }
  return found;
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
