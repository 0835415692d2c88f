/**
 * Holds the built site to what the README promises: JavaScript of the first page, lazy chunks that are lazy, nothing
 * of the mock world, no address of another host. Exits with 1 and says what is over.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}

const dist = "dist";
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;
const faults: string[] = [];

/** A chunk with all that it imports at once. */
function closure(key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(key)) return found;
  found.add(key);
  for (const next of chunk.imports ?? []) closure(next, found);
  return found;
}

/** Bytes as a host sends them. */
function gzipped(keys: Iterable<string>): number {
  return [...keys].reduce((sum, key) => sum + gzipSync(readFileSync(join(dist, manifest[key]?.file ?? ""))).length, 0);
}

function hold(name: string, bytes: number, kilobytes: number): void {
  const line = `${name}: ${(bytes / 1000).toFixed(1)} kB of ${kilobytes} kB gzipped`;
  console.log(line);
  if (bytes > kilobytes * 1000) faults.push(line);
}

const first = closure("index.html");
/** What a lazy chunk adds to the first page. */
function lazy(source: string): Set<string> {
  if (first.has(source)) faults.push(`${source} is part of the first page`);
  if (!manifest[source]) faults.push(`${source} is no chunk of its own`);
  return new Set([...closure(source)].filter((key) => !first.has(key)));
}

const scheme = gzipSync(readFileSync(join(dist, "scheme.js"))).length;
hold("first page", gzipped(first) + scheme, 150);
hold("charts", gzipped(lazy("src/pages/week/charts.tsx")), 130);
hold("export", gzipped(lazy("src/deck/exports.ts")), 46);
const deckPage = lazy("src/pages/deck/deck-page.tsx");
hold("deck", gzipped(deckPage), 80);
/** What its exporters add to the deck's page. */
const deckExports = [...lazy("src/deck/deck-exports.ts")].filter((key) => !deckPage.has(key));
hold("deck export", gzipped(deckExports), 30);

const studioPage = new Set([
  ...lazy("src/pages/studio/studio-page.tsx"),
  ...lazy("src/pages/studio/studio-queries.ts"),
]);
hold("studio", gzipped(studioPage), 165);
/** What reads a newsletter comes when one is read; the reader of Word files brings the others along. */
for (const [reader, kilobytes] of [
  ["src/drafting/read/read-source.ts", 115],
  ["src/drafting/read/read-docx.ts", 220],
] as const) {
  if (studioPage.has(reader)) faults.push(`${reader} is part of the studio's page`);
  const added = [...lazy(reader)].filter((key) => !studioPage.has(key));
  hold(reader, gzipped(added), kilobytes);
}

for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const path = join(dist, name);
  if (!statSync(path).isFile()) continue;
  if (/mockServiceWorker|fixtures/.test(name)) faults.push(`${name} belongs to the mock world`);
  if (!/\.(js|css|html)$/.test(name)) continue;
  const text = readFileSync(path, "utf8");
  if (/setupWorker|mockServiceWorker|2099-W\d\d/.test(text)) faults.push(`${name} holds part of the mock world`);
  for (const [address] of text.matchAll(
    /(?:src|href)="https?:\/\/[^"]+|url\(["']?https?:\/\/[^)]+|fetch\(["']https?:[^"']+/g,
  ))
    faults.push(`${name} asks another host: ${address}`);
}

if (faults.length) {
  console.error(`Over budget:\n${faults.map((fault) => `- ${fault}`).join("\n")}`);
  process.exit(1);
}
