/** Writes a deck of hostile text, to be opened by hand where no test can: `tsx scripts/make-hostile-deck.ts FILE.pptx`. */
import { readFileSync, writeFileSync } from "node:fs";
import { defaultStyle } from "../src/deck/default-style";
import { hostilePlan } from "../src/deck/pptx/testing/hostile-plan";
import { writePptx } from "../src/deck/pptx/write-pptx";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: tsx scripts/make-hostile-deck.ts FILE.pptx");
  process.exit(2);
}
const tokens = readFileSync(new URL("../src/ui/tokens.css", import.meta.url), "utf8");
writeFileSync(path, writePptx(hostilePlan, defaultStyle(tokens, { ratio: "16:9", scheme: "light" })));
console.log(path);
