/** What leaves the deck for other programs; and an export that takes long. */
import { unzipSync } from "fflate";
import { briefingSchema } from "@/briefing/briefing-schema";
import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import { deck06, labels, openDeck, option, save } from "./deck-page";
import { expect, test } from "./test";

test("data: a table for spreadsheets, an edition for programs, the same text twice", async ({ page }) => {
  const theme = "multimodal";
  await openDeck(page, `${deck06}&theme=${theme}`);
  const chosen = french.stories.filter(({ themes }) => themes.includes(theme));
  const csv = await save(page, /^CSV/);
  expect(csv.name).toBe("vigie-2026-W06.fr.csv");
  expect((await save(page, /^CSV/)).bytes.equals(csv.bytes)).toBe(true);
  const rows = csv.bytes.toString("utf8").trim().split("\r\n");
  expect(rows.length).toBe(1 + chosen.flatMap(({ figures }) => figures).length);
  for (const figure of chosen.flatMap(({ figures }) => figures)) {
    const row = rows.find((one) => one.includes(figure.label) && one.includes(`,${figure.value},${figure.unit},`));
    expect(row, figure.id).toBeDefined();
  }
  const json = await save(page, /^JSON/);
  expect(json.name).toBe("vigie-2026-W06.fr.json");
  const edition = briefingSchema.parse(JSON.parse(json.bytes.toString("utf8")));
  expect(edition.stories.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
});

test("the hostile week leaves as a table without a formula", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2099-W11&to=2099-W11");
  const text = (await save(page, /^CSV/)).bytes.toString("utf8");
  expect(text).toContain(`"'=HYPERLINK(""https://example.com"")"`);
  expect(text).not.toMatch(/(^|[,;\r\n])"?[=+@]/);
  expect(text).not.toContain("javascript:");
});

test("charts leave as pictures and as their data", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2026-W13&to=2026-W13");
  const { name, bytes } = await save(page, /^Graphiques/);
  expect(name).toBe("vigie-2026-W13.fr.charts.zip");
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  expect(names).toHaveLength(4);
  const pictures = names.filter((file) => file.endsWith(".png"));
  expect(names.filter((file) => file.endsWith(".csv"))).toEqual(pictures.map((file) => file.replace(".png", ".csv")));
  for (const picture of pictures) {
    const png = Buffer.from(files[picture] ?? []);
    expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(png.readUInt32BE(16)).toBeGreaterThan(800);
    const data = Buffer.from(files[picture.replace(".png", ".csv")] ?? []).toString("utf8");
    expect(data.trim().split("\r\n").length).toBeGreaterThan(1);
  }
});

test("Markdown for Marp, and mail on the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDeck(page);
  await option(page, "Format", "4:3");
  const { name, bytes } = await save(page, /^Markdown/);
  expect(name).toBe("vigie-2026-W06.fr.md");
  const text = bytes.toString("utf8");
  expect(text.startsWith("---\nmarp: true\nsize: 4:3\n")).toBe(true);
  const shown = await labels(page);
  expect(text.match(/^# /gm)).toHaveLength(shown.length);

  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /courriel/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copié" })).toBeVisible();
  const [html, plainText] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
    return [(await read("text/html")).replaceAll("&nbsp;", "\u00a0"), await read("text/plain")];
  });
  for (const { title } of french.stories) {
    expect(html).toContain(title.replaceAll("'", "&#39;"));
    expect(plainText).toContain(title);
  }
});

test("an export that takes long says how far it is, and can be stopped", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2026-W01&to=2026-W13");
  const before = await labels(page);
  const machine = await page.context().newCDPSession(page);
  await page.getByRole("button", { name: "Exporter" }).click();
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.getByRole("menuitem", { name: /^PowerPoint/ }).click();
  await expect(page.getByRole("progressbar", { name: /^Préparation.*sur \d+/ })).toBeVisible();
  await page.getByRole("button", { name: "Interrompre" }).click();
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(page.getByRole("status").filter({ hasText: "Export interrompu. Le deck est intact." })).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  expect((await save(page, /^PowerPoint/)).name).toMatch(/\.pptx$/);
  await expect(page.getByRole("status").filter({ hasText: /\.pptx/ })).toBeVisible();
  expect(await labels(page)).toEqual(before);
});
