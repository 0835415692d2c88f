import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import { expect, openWeek, test, week06 } from "./test";

async function exportAs(page: Page, item: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("button", { name: /^(Exporter|Export)$/ }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

function partsOf(bytes: Buffer): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const textOf = (xml = "") => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join(" ");

test("PowerPoint: one page with the week's finding, an editable chart and the sources in the notes", async ({
  page,
}) => {
  await openWeek(page);
  const { name, bytes } = await exportAs(page, /PowerPoint/);
  expect(name).toBe("vigie-2026-W06.fr.summary.pptx");
  const parts = partsOf(bytes);
  expect(Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(1);
  expect(textOf(parts["ppt/slides/slide1.xml"])).toContain(french.title);
  expect(parts["ppt/charts/chart1.xml"]).toContain('<c:logBase val="10"/>');
  expect(parts["ppt/charts/chart1.xml"]).toContain("<c:v>250000000000</c:v>");
  expect(Object.keys(parts)).toContain("ppt/embeddings/chart1.xlsx");
  const notes = textOf(parts["ppt/notesSlides/notesSlide1.xml"]);
  for (const figure of french.stories.flatMap(({ figures }) => figures)) {
    expect(notes).toContain(figure.label);
    if (figure.note) expect(notes).toContain(figure.note.replaceAll("&", "&amp;"));
  }
  for (const source of french.stories.flatMap(({ sources, figures }) =>
    sources.filter((_, index) => figures.some((figure) => figure.source === index)),
  ))
    expect(notes).toContain(source.url.replaceAll("&", "&amp;"));
  await expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
});

test("PowerPoint honours filters and scale, and links back with them; the same bytes twice", async ({ page }) => {
  const query = "?theme=legal-risk&scale=linear";
  await openWeek(page, week06 + query);
  const first = await exportAs(page, /PowerPoint/);
  const second = await exportAs(page, /PowerPoint/);
  expect(second.bytes.equals(first.bytes)).toBe(true);
  const parts = partsOf(first.bytes);
  const slide = textOf(parts["ppt/slides/slide1.xml"]);
  expect(slide).toContain(french.stories[1]?.title);
  expect(slide).not.toContain("Kling");
  expect(parts["ppt/charts/chart1.xml"]).not.toContain("logBase");
  expect(parts["ppt/slides/_rels/slide1.xml.rels"]).toContain(`${week06}${query.replace("&", "&amp;")}`);
});

test("the numbers on the slide are the numbers on the screen", async ({ page }) => {
  await openWeek(page);
  const onScreen = (
    await page
      .getByRole("group", { name: /argent en jeu/ })
      .getByRole("link")
      .allTextContents()
  ).map((text) => text.trim());
  const { bytes } = await exportAs(page, /PowerPoint/);
  const chart = partsOf(bytes)["ppt/charts/chart1.xml"] ?? "";
  const labels = [...chart.matchAll(/<a:t>([^<]*Md?\$)<\/a:t>/g)].map((match) => match[1] ?? "");
  expect(labels.length).toBeGreaterThan(3);
  for (const label of labels) expect(onScreen).toContain(label);
});

test("Markdown: a table of signals, the money, the questions, notes for Marp", async ({ page }) => {
  await openWeek(page);
  const { name, bytes } = await exportAs(page, /Markdown/);
  expect(name).toBe("vigie-2026-W06.fr.md");
  const text = bytes.toString("utf8");
  expect(text.startsWith("---\nmarp: true\n")).toBe(true);
  expect(text).toContain(`# ${french.title}`);
  for (const question of french.outlook.questions) expect(text).toContain(question);
  expect(text).toContain(`${week06}>)`);
});

test("copy for mail puts HTML and plain text on the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWeek(page, `${week06}?theme=multimodal`);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /courriel/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copié" })).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
    // The browser writes no-break spaces as entities.
    return [(await read("text/html")).replaceAll("&nbsp;", "\u00a0"), await read("text/plain")];
  });
  for (const story of french.stories.filter(({ themes }) => themes.includes("multimodal"))) {
    expect(html).toContain(story.title.replaceAll("'", "&#39;"));
    expect(text).toContain(story.title);
  }
  expect(text).toContain(`${week06}?theme=multimodal`);
});

test("a refused clipboard is said", async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await openWeek(page);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /courriel/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "presse-papiers" })).toBeVisible();
});

test("the menu works from the keyboard and gives the focus back", async ({ page }) => {
  await openWeek(page);
  const button = page.getByRole("button", { name: "Exporter" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  for (const item of [/Préparer un deck/, /PowerPoint/, /Markdown/]) {
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitem", { name: item })).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(button).toBeFocused();
});

test("the hostile edition leaves as a deck that opens", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W11");
  const { bytes } = await exportAs(page, /PowerPoint/);
  for (const [name, part] of Object.entries(partsOf(bytes))) {
    const control = [...part].filter((sign) => sign < " " && !"\t\n\r".includes(sign));
    if (name.endsWith(".xml")) expect(control, name).toEqual([]);
  }
});

test("the English edition leaves in English", async ({ page }) => {
  await openWeek(page, "/en/briefings/2026-W06");
  const { name, bytes } = await exportAs(page, /PowerPoint/);
  expect(name).toBe("vigie-2026-W06.en.summary.pptx");
  expect(textOf(partsOf(bytes)["ppt/slides/slide1.xml"])).toContain("$250bn");
});
