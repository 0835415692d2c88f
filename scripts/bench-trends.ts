/**
 * `/trends` in a real Chromium, on the published weeks and on ten synthetic years (520 weeks, 4,000 stories): the work
 * of the main thread from a filter's click to the charts painted, and what the page holds in memory.
 */
import { readFileSync } from "node:fs";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { build, type Plugin, preview } from "vite";
import { archives } from "@/publish/archive";
import { editionEntry, readEditions } from "@/publish/editions";
import { syntheticEditions } from "@/testing/synthetic";
import { browserArguments, findBrowser } from "./browser";

const port = 4187;
const clicks = 11;

export async function benchTrends(print: (name: string, value: number, unit: string) => void): Promise<void> {
  await build({ logLevel: "silent" });
  const real = readEditions("public/briefings");
  const decade = syntheticEditions(
    real.filter(({ language }) => language === "fr"),
    520,
    "2025-W52",
  );
  const yardstick = parseTime();
  const weeks = await measure(undefined);
  const years = await measure(filesOf(decade));
  const stories = decade.reduce((all, edition) => all + edition.stories.length, 0);
  const work = "ms of main-thread work";
  print("trends, 20 weeks: filter click to painted chart", weeks.first, work);
  print("trends, 20 weeks: filter click to every chart painted", weeks.all, work);
  print(`trends, 520 weeks, ${stories} stories: filter click to painted chart`, years.first, work);
  print(`trends, 520 weeks, ${stories} stories: filter click to every chart painted`, years.all, work);
  print("trends, 520 weeks against 20: painted chart", years.first / weeks.first, "×");
  print("trends, 520 weeks: painted chart", years.first / yardstick, "× JSON.parse of an edition");
  print("trends, 20 weeks: memory of the page", weeks.memory, "MB of heap");
  print("trends, 520 weeks: memory of the page", years.memory, "MB of heap");
}

/** Median milliseconds of JSON.parse of an edition, the yardstick of every time in the bench. */
function parseTime(): number {
  const text = readFileSync("public/briefings/2026-W06.fr.json", "utf8");
  return median(
    Array.from({ length: 51 }, () => {
      const start = performance.now();
      JSON.parse(text);
      return performance.now() - start;
    }),
  );
}

type Editions = Parameters<typeof archives>[0];

/** What a host of these editions would serve in place of the published ones. */
function filesOf(editions: Editions): Map<string, string> {
  const index = JSON.stringify({ editions: editions.map(editionEntry) });
  const years = [...archives(editions)].map(([name, file]) => [`archive/${name}`, JSON.stringify(file)] as const);
  return new Map([["index.json", index], ...years]);
}

function serving(files: Map<string, string>): Plugin {
  return {
    name: "synthetic-editions",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = files.get((request.url ?? "").replace("/briefings/", ""));
        if (text === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(text);
      });
    },
  };
}

interface ClickTime {
  /** Milliseconds of main-thread work. */
  first: number;
  all: number;
}

async function measure(files: Map<string, string> | undefined): Promise<ClickTime & { memory: number }> {
  const server = await preview({
    plugins: files ? [serving(files)] : [],
    preview: { port, strictPort: true },
    logLevel: "silent",
  });
  const browser = await chromium.launch({ args: browserArguments(), executablePath: findBrowser() });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: "fr-FR" });
    await page.goto(`http://localhost:${port}/fr/trends`);
    await page.locator("svg[data-chart]").last().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const times: ClickTime[] = [];
    for (let click = 0; click < clicks; click += 1) times.push(await clickTime(page, session, click % 6));
    await session.send("HeapProfiler.collectGarbage");
    const memory = (await metric(session, "JSHeapUsedSize")) / 1e6;
    return { first: median(times.map(({ first }) => first)), all: median(times.map(({ all }) => all)), memory };
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Work of the main thread, of every kind, from the click on a theme until the first chart, which is in sight, has
 * changed and is painted; and until every chart has.
 */
async function clickTime(page: Page, session: CDPSession, theme: number): Promise<ClickTime> {
  await page.evaluate(settled);
  const start = await metric(session, "TaskDuration");
  await page.evaluate(clickUntilPainted(theme));
  const first = await metric(session, "TaskDuration");
  await page.evaluate(settled);
  const all = await metric(session, "TaskDuration");
  return { first: (first - start) * 1000, all: (all - start) * 1000 };
}

/** In the page, as text: tsx would add helpers to a function's. The task after the next frame comes once it has been painted. */
function clickUntilPainted(theme: number): string {
  return `new Promise((done) => {
    const chart = document.querySelector("svg[data-chart]").closest("section");
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(done));
    });
    observer.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelectorAll("main [role=group] button[aria-pressed]")[${theme}].click();
  })`;
}

/** In the page: resolves when nothing has changed for some frames. */
const settled = `new Promise((done) => {
  let quiet = 0;
  const observer = new MutationObserver(() => { quiet = 0; });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  requestAnimationFrame(function frame() {
    quiet += 1;
    if (quiet < 6) return requestAnimationFrame(frame);
    observer.disconnect();
    done();
  });
})`;

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
