import type { Locator, Page } from "@playwright/test";
import { textWidth } from "@/lib/measure";
import { deck06, openDeck, plain, printed, save, unprinted } from "./deck-page";
import { chartOf, type Parts, paragraphs, partsOf, places, type ReadChart, slidePaths } from "./deck-reading";
import { expect, test } from "./test";

const deck13 = "/fr/deck?from=2026-W13&to=2026-W13";

/** Every text of a slide but its chart's, as a paragraph each. */
const texts = "p, h1, h2, h3, h4, th, li";

/** What the browser has drawn of a slide's chart; `at` is where each mark stands on the axis, from 0 to 1. */
async function drawn(slide: Locator): Promise<{ names: string[]; texts: string[]; at: number[] } | undefined> {
  return slide.evaluate((element) => {
    const svg = element.querySelector("svg");
    if (!svg) return undefined;
    const number = (of: Element, name: string) => Number(of.getAttribute(name));
    const lines = [...svg.querySelectorAll("line")];
    const bars = [...svg.querySelectorAll("rect[data-mark=bar]")];
    const [from, to] = bars.length ? (["x1", "x2"] as const) : (["y1", "y2"] as const);
    // Grid lines stand across the axis, the first on its least value.
    const grid = lines.filter((line) => number(line, from) === number(line, to)).map((line) => number(line, from));
    const [least = 0, most = 1] = bars.length
      ? [Math.min(...grid), Math.max(...grid)]
      : [Math.max(...grid), Math.min(...grid)];
    const share = (place: number) => (place - least) / (most - least);
    if (!bars.length) {
      const all = [...svg.querySelectorAll("polyline[data-line]")];
      return {
        names: all.map((line) => line.getAttribute("data-line") ?? ""),
        texts: all.map((line) => line.parentElement?.querySelector("text:last-of-type")?.textContent ?? ""),
        at: all.flatMap((line) =>
          (line.getAttribute("points") ?? "").split(" ").map((point) => share(Number(point.split(",")[1]))),
        ),
      };
    }
    const parts = bars.map((bar) => [...(bar.parentElement?.querySelectorAll("text") ?? [])].map((t) => t.textContent));
    return {
      names: parts.map((all) => all.slice(0, -1).join("")),
      texts: parts.map((all) => all.at(-1) ?? ""),
      at: bars.map((bar) => share(number(bar, "x") + number(bar, "width"))),
    };
  });
}

const joined = (text: string) => text.replaceAll(/\s+/gu, "");

function share(value: number, { log, min, max }: ReadChart["axis"]): number {
  const of = log ? Math.log10 : (n: number) => n;
  return (of(value) - of(min)) / (of(max) - of(min));
}

async function expectSameChart(deck: Parts, path: string, slide: Locator): Promise<void> {
  const [file, screen] = [chartOf(deck, path), await drawn(slide)];
  expect(Boolean(file), path).toBe(Boolean(screen));
  if (!file || !screen) return;
  const { series, axis } = file;
  const isBars = series.length === 1 && screen.names.length === file.categories.length;
  const names = isBars ? file.categories : series.map(({ name }) => name);
  expect(screen.names.map(joined)).toEqual(names.map(joined));
  const labels = isBars ? (series[0]?.texts ?? []) : series.map(({ texts: all }) => all.filter(Boolean).at(-1) ?? "");
  expect(screen.texts.map(plain)).toEqual(labels);
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  expect(screen.at).toHaveLength(values.length);
  values.forEach((value, i) => {
    expect(screen.at[i], `${path}: ${value}`).toBeCloseTo(share(value, axis), 2);
  });
}

test("PowerPoint has what the screen has, slide by slide, and the same bytes twice", async ({ page }) => {
  await openDeck(page);
  const { name, bytes } = await save(page, /^PowerPoint/);
  expect(name).toBe("vigie-2026-W06.fr.pptx");
  expect((await save(page, /^PowerPoint/)).bytes.equals(bytes)).toBe(true);
  await expectSameDeck(page, bytes);
  await page.getByRole("group", { name: "Contenu" }).getByText("Une page").click();
  await expect(page.getByRole("list", { name: "Diapositives" }).getByRole("button")).toHaveCount(1);
  const summary = await save(page, /^PowerPoint/);
  expect(summary.name).toBe("vigie-2026-W06.fr.summary.pptx");
  await expectSameDeck(page, summary.bytes);
  // Lines over months, in the other language.
  await openDeck(page, `${deck13.replace("fr", "en")}&theme=operations`);
  const english = await save(page, /^PowerPoint/);
  expect(english.name).toBe("vigie-2026-W13.en.pptx");
  await expectSameDeck(page, english.bytes);
});

async function expectSameDeck(page: Page, bytes: Buffer): Promise<void> {
  const deck = partsOf(bytes);
  const paths = slidePaths(deck);
  const shown = await printed(page);
  await expect(shown).toHaveCount(paths.length);
  for (const [index, path] of paths.entries()) {
    const slide = shown.nth(index);
    const onScreen = (await slide.locator(texts).allTextContents()).map(plain).filter(Boolean);
    expect(paragraphs(deck[path]).toSorted(), path).toEqual(onScreen.toSorted());
    await expectSameChart(deck, path, slide);
  }
  await unprinted(page);
}

test("what stands on the page stands there in PowerPoint, and fits", async ({ page }) => {
  await openDeck(page, deck13);
  const { bytes } = await save(page, /^PowerPoint/);
  const deck = partsOf(bytes);
  const shown = await printed(page);
  for (const [index, path] of slidePaths(deck).entries()) {
    const found = await previewed(shown.nth(index));
    for (const [part, box] of places(deck, path)) {
      // The first slide's kicker is the same placeholder.
      const seen = found.find(({ name }) => name === part || (name === "deckKicker" && part === "kicker"));
      expect(seen, `${path}: ${part}`).toBeDefined();
      for (const side of ["x", "y", "width", "height"] as const)
        expect(Math.abs((seen?.[side] ?? 9) - box[side]), `${path}: ${part}, ${side}`).toBeLessThanOrEqual(0.02);
    }
  }
});

/** Parts of a slide as the browser has laid them out, in shares of the slide. */
async function previewed(
  slide: Locator,
): Promise<(Record<"x" | "y" | "width" | "height", number> & { name: string })[]> {
  return slide.evaluate((element) => {
    const page = element.getBoundingClientRect();
    return [...element.querySelectorAll<HTMLElement>("[data-part]")].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return {
        name: part.dataset["part"] ?? "",
        x: (x - page.x) / page.width,
        y: (y - page.y) / page.height,
        width: width / page.width,
        height: height / page.height,
      };
    });
  });
}

for (const [name, address, option] of [
  ["16:9", deck06, undefined],
  ["4:3", "/fr/deck?from=2026-W12&to=2026-W13", "4:3"],
  ["the longest texts", "/fr/deck?from=2099-W10&to=2099-W10", undefined],
] as const)
  test(`no text is cut and none leaves its slide: ${name}`, async ({ page }) => {
    await openDeck(page, address);
    if (option) await page.getByRole("group", { name: "Format" }).getByText(option).click();
    // Without Arial or a face as wide, lines are another machine's.
    const sample = "Le calcul devient une infrastructure, 1 250 Md$";
    const width = await page.evaluate((text) => {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) return 0;
      context.font = '100px Arial, "Liberation Sans", Helvetica';
      return context.measureText(text).width;
    }, sample);
    test.skip(Math.abs(width - textWidth(sample, 100, false)) > 20, "no face as wide as Arial");
    const shown = await printed(page);
    expect(await shown.count()).toBeGreaterThan(3);
    const faults = await shown.evaluateAll((slides) =>
      slides.flatMap((slide, index) => {
        const page = slide.getBoundingClientRect();
        const foot = slide.querySelector("[data-part=footer]")?.getBoundingClientRect().top ?? page.bottom;
        return [...slide.querySelectorAll<HTMLElement>("[data-part], td, th, svg text")].flatMap((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          const said = `${index + 1}: ${part.dataset["part"] ?? part.tagName}: ${part.textContent?.slice(0, 50)}`;
          const isText = part.tagName !== "svg" && part.tagName !== "text" && part.textContent;
          const isCut =
            isText && (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
          const isOut =
            left < page.left - 0.5 || right > page.right + 0.5 || top < page.top - 0.5 || bottom > page.bottom + 0.5;
          const isOver = ["table", "points"].includes(part.dataset["part"] ?? "") && bottom > foot + 0.5;
          return [
            ...(isCut ? [`cut ${said}`] : []),
            ...(isOut ? [`out ${said}`] : []),
            ...(isOver ? [`over ${said}`] : []),
          ];
        });
      }),
    );
    expect(faults).toEqual([]);
  });
