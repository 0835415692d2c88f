/**
 * The PowerPoint writer against PptxGenJS, the library that one would else use: twelve slides that show the same, written
 * in turn in one process, each by the code that a browser would load.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeDeck } from "@/deck/layout/place";
import { sheetOf } from "@/deck/layout/sheet";
import type { writePptx } from "@/deck/pptx/write-pptx";
import { bundle } from "./bench-deck/bundle";
import { twelveSlides } from "./bench-deck/deck";
import { type Presentation, withPptxGenJs } from "./bench-deck/with-pptxgenjs";

/** As they enter a page: what places and writes a deck, the same with what plans it, and what it is measured by. */
const code = {
  writer: 'export { writePptx } from "@/deck/pptx/write-pptx";',
  planner: 'export { planDeck } from "@/deck/plan-deck"; export { writePptx } from "@/deck/pptx/write-pptx";',
  pptxgenjs: 'export { default } from "pptxgenjs";',
} as const;
const rounds = 21;
const warmUp = 6;

export async function benchDeck(print: (name: string, value: number, unit: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-deck-"));
  try {
    const ours = await bundle("writer", code.writer, folder);
    const planner = await bundle("planner", code.planner, folder);
    const theirs = await bundle("pptxgenjs", code.pptxgenjs, folder);
    const writers = writersOf((await import(ours.url)).writePptx, (await import(theirs.url)).default);
    const { own, placed, deflated, stored } = await inTurn(writers);
    print("12-slide deck: time to write it", placed.time / deflated.time, "× PptxGenJS, deflated");
    print("12-slide deck: time to write it", placed.time / stored.time, "× PptxGenJS, not deflated");
    print("12-slide deck: time, placing included", own.time / deflated.time, "× PptxGenJS, deflated");
    print("12-slide deck: time, placing included", own.time / stored.time, "× PptxGenJS, not deflated");
    print("12-slide deck: size", own.size / 1000, "kB");
    print("12-slide deck: size by PptxGenJS, deflated", deflated.size / 1000, "kB");
    print("12-slide deck: size by PptxGenJS, not deflated", stored.size / 1000, "kB");
    print("12-slide deck: size", own.size / deflated.size, "× PptxGenJS, deflated");
    print("12-slide deck: size", own.size / stored.size, "× PptxGenJS, not deflated");
    print("JavaScript that places and writes a deck", ours.gzipped / 1000, "kB gzipped");
    print("JavaScript that also plans it", planner.gzipped / 1000, "kB gzipped");
    print("JavaScript of PptxGenJS and its JSZip", theirs.gzipped / 1000, "kB gzipped");
    print("JavaScript that places and writes a deck", ours.gzipped / theirs.gzipped, "× PptxGenJS and its JSZip");
    print("JavaScript that also plans it", planner.gzipped / theirs.gzipped, "× PptxGenJS and its JSZip");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each gives the bytes of the same deck; PptxGenJS is spared the placing. */
type Writer = () => unknown;

const names = ["own", "placed", "deflated", "stored"] as const;
type Name = (typeof names)[number];

function writersOf(write: typeof writePptx, Presentation: Presentation): Record<Name, Writer> {
  const { plan, style } = twelveSlides();
  const slides = placeDeck(plan, sheetOf(style.size));
  if (slides.length !== 12) throw new Error(`The deck has ${slides.length} slides, not 12`);
  const theirs = () => withPptxGenJs(Presentation, plan.title, slides, style);
  return {
    own: () => write(plan, style),
    placed: () => write(plan, style, { placed: slides }),
    // `write` pays no heed to `compression`: only what streams, and what a browser saves, is deflated.
    deflated: () => theirs().stream({ compression: true }),
    stored: () => theirs().write({ outputType: "uint8array", compression: true }),
  };
}

interface Written {
  /** Median milliseconds. */
  time: number;
  /** Bytes. */
  size: number;
}

/** One after the other, so that whatever else the machine does meets all. */
async function inTurn(writers: Record<Name, Writer>): Promise<Record<Name, Written>> {
  const times: Record<Name, number[]> = { own: [], placed: [], deflated: [], stored: [] };
  const sizes: Record<Name, number> = { own: 0, placed: 0, deflated: 0, stored: 0 };
  for (let round = 0; round < rounds + warmUp; round += 1)
    for (const name of names) {
      const start = performance.now();
      const bytes = await writers[name]();
      if (round >= warmUp) times[name].push(performance.now() - start);
      sizes[name] = bytes instanceof Uint8Array ? bytes.length : Number.NaN;
    }
  const of = (name: Name) => ({ time: median(times[name]), size: sizes[name] });
  return { own: of("own"), placed: of("placed"), deflated: of("deflated"), stored: of("stored") };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
