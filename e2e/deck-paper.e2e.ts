/** Forms of the deck that are for eyes alone: paper, and one HTML file. */
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { openDeck, option, plain, printed, save, unprinted } from "./deck-page";
import { readPdf } from "./pdf-reading";
import { expect, test } from "./test";

const points = { "16:9": [960, 540], "4:3": [720, 540] } as const;

for (const ratio of ["16:9", "4:3"] as const)
  test(`PDF, ${ratio}: a page a slide, of its size, with its charts drawn`, async ({ page }) => {
    await openDeck(page);
    await option(page, "Format", ratio);
    const shown = await printed(page);
    const count = await shown.count();
    // Each slide's bars, in points of the slide.
    const bars = await shown.evaluateAll((all) =>
      all.map((slide) =>
        [...slide.querySelectorAll("rect[data-mark=bar]")].map((bar) =>
          ["x", "y", "width", "height"].map((name) => Number(bar.getAttribute(name))),
        ),
      ),
    );
    await unprinted(page);
    expect(bars.flat().length).toBeGreaterThan(4);
    await page.getByRole("button", { name: "Exporter" }).click();
    await expect(page.getByText(`${count} diapositives`)).toBeVisible();
    await page.keyboard.press("Escape");

    const pages = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const [width, height] = points[ratio];
    expect(pages.map((one) => [one.width, one.height])).toEqual(Array.from({ length: count }, () => [width, height]));
    for (const [index, own] of bars.entries())
      for (const [x = 0, y = 0, w = 0, h = 0] of own) {
        const near = pages[index]?.rectangles.filter(
          (box) =>
            Math.abs(box.x - x) < 1 &&
            Math.abs(box.y - y) < 1 &&
            Math.abs(box.width - w) < 1 &&
            Math.abs(box.height - h) < 1,
        );
        expect(near, `page ${index + 1}: a bar at ${x}, ${y}`).toHaveLength(1);
      }
  });

test("the menu's PDF is the browser's own printing", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.body.dataset["printed"] = String(document.querySelectorAll(".print\\:block [data-slide]").length);
      dispatchEvent(new Event("afterprint"));
    };
  });
  await openDeck(page);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /^PDF/ }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", /^1\d$/);
});

test("the HTML file opens from disk, offline and without a script, with all that the slides say", async ({
  page,
  browser,
}, testInfo) => {
  await openDeck(page);
  const { name, bytes } = await save(page, /^Page web/);
  expect(name).toBe("vigie-2026-W06.fr.html");
  expect((await save(page, /^Page web/)).bytes.equals(bytes)).toBe(true);
  const shown = await printed(page);
  const onScreen = (await shown.allTextContents()).map(plain);
  const bars = await shown.locator("rect[data-mark=bar]").count();
  await unprinted(page);

  const path = testInfo.outputPath(name);
  await writeFile(path, bytes);
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const file = await context.newPage();
  const noise: string[] = [];
  file.on("request", (request) => noise.push(request.url()));
  file.on("console", (message) => noise.push(message.text()));
  await file.goto(address);
  await expect(file.getByRole("article")).toHaveCount(onScreen.length);
  expect((await file.getByRole("article").allTextContents()).map(plain)).toEqual(onScreen);
  await expect(file.locator("svg rect[data-mark=bar]")).toHaveCount(bars);
  const chart = file.locator("section").filter({ has: file.locator("svg") });
  await chart.getByText(/^Données/).click();
  await expect(chart.getByRole("table").getByRole("row")).toHaveCount(bars + 1);
  await expect(chart.getByRole("table").getByRole("cell").first()).toBeVisible();
  await expect(file).toHaveTitle(/L’IA prend pied/);
  await expect(file.locator("script, link, iframe")).toHaveCount(0);
  // A phone reads it too.
  await file.setViewportSize({ width: 390, height: 844 });
  await expect(file.getByRole("heading", { level: 2 }).first()).toBeVisible();
  // Nothing but the file itself, each time that it was asked for.
  expect(new Set(noise)).toEqual(new Set([address]));
  await context.close();
});

test("the hostile week leaves as HTML that is text", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2099-W11&to=2099-W11");
  const text = (await save(page, /^Page web/)).bytes.toString("utf8");
  expect(text).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(text).not.toMatch(/<img|<script|<iframe|javascript:/i);
});
