/** Twelve slides beside PptxGenJS making the same ones: time and size of the file, and the JavaScript that each loads. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { placeDeck } from "@/deck/layout/place";
import { sheetOf } from "@/deck/layout/sheet";
import type { DeckPlan } from "@/deck/plan-types";
import { writePptx } from "@/deck/pptx/write-pptx";
import type { DeckStyle } from "@/deck/style";
import { twelveSlides } from "./bench-deck/deck";
import { withPptxGenJs } from "./bench-deck/with-pptxgenjs";

const rounds = 15;
const warmUp = 4;

export async function benchDeck(print: (name: string, value: number, unit: string) => void): Promise<void> {
  const { plan, style } = twelveSlides();
  const slides = placeDeck(plan, sheetOf(style.size));
  if (slides.length !== 12) throw new Error(`the deck of the bench has ${slides.length} slides`);
  const ours: number[] = [];
  const theirs: number[] = [];
  let sizes = { ours: 0, theirs: 0 };
  // Both are given slides in their places. One after the other, so that whatever else the machine does meets both.
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const start = performance.now();
    const own = writePptx(plan, style, { placed: slides });
    const middle = performance.now();
    const other = await withPptxGenJs(slides, style);
    const end = performance.now();
    sizes = { ours: own.length, theirs: other.length };
    if (round < warmUp) continue;
    ours.push(middle - start);
    theirs.push(end - middle);
  }
  print("12-slide deck: time to write", median(ours) / median(theirs), "× PptxGenJS writing the same");
  print("12-slide deck: time to place and fit its texts", placing(plan, style) / median(ours), "× writing it");
  print("12-slide deck: size", sizes.ours / 1000, "kB");
  print("12-slide deck: size against PptxGenJS", sizes.ours / sizes.theirs, "×");
  const [own, other] = [await weigh("vigie-entry"), await weigh("pptxgenjs-entry")];
  print("JavaScript that places and writes a deck", own / 1000, "kB gzipped");
  print("JavaScript of PptxGenJS", other / 1000, "kB gzipped");
  print("JavaScript against PptxGenJS", own / other, "×");
}

function placing(plan: DeckPlan, style: DeckStyle): number {
  const times = Array.from({ length: rounds + warmUp }, () => {
    const start = performance.now();
    placeDeck(plan, sheetOf(style.size));
    return performance.now() - start;
  });
  return median(times.slice(warmUp));
}

/** Bytes, gzipped, of an entry with all that it imports, built as the app is. */
async function weigh(entry: string): Promise<number> {
  const file = fileURLToPath(new URL(`./bench-deck/${entry}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { alias: { "@": fileURLToPath(new URL("../src", import.meta.url)) } },
    build: { write: false, lib: { entry: file, formats: ["es"] }, minify: true, target: "baseline-widely-available" },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .reduce((sum, part) => sum + (part.type === "chunk" ? gzipSync(part.code, { level: 9 }).length : 0), 0);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
