import { readFile } from "node:fs/promises";
import { moneyKinds } from "@/briefing/schema";
import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import { expect, openWeek, test, week06 } from "./test";

const amounts = french.stories.flatMap((story) =>
  story.figures.filter(({ kind }) => (moneyKinds as readonly string[]).includes(kind)),
);
const money = /l’argent en jeu/;

test("one bar a money figure, its amount beside it", async ({ page }) => {
  await openWeek(page);
  const marks = page.getByRole("group", { name: money }).getByRole("link");
  await expect(marks).toHaveCount(amounts.length);
  await expect(page.getByRole("link", { name: /xAI, Valorisation : environ 250\s*Md\$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Réclamé en justice : plus de 3\s*Md\$/ })).toBeVisible();
});

test("arrow keys walk the marks, focus tells the same as hover, Enter opens the story", async ({ page }) => {
  await openWeek(page);
  const marks = page.getByRole("group", { name: money }).getByRole("link");
  await marks.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(marks.first()).toBeFocused();
  const note = french.stories[0]?.figures.find(({ id }) => id === "combined-valuation")?.note ?? "—";
  await expect(page.getByRole("group", { name: money }).getByText(note)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: money }).getByText(note)).toBeHidden();
  await marks.nth(1).hover();
  await expect(page.getByRole("group", { name: money }).getByText("Source", { exact: false })).toBeVisible();
  await marks.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${week06}/spacex-xai-merger`);
});

test("only one mark of a chart is in the tab order", async ({ page }) => {
  await openWeek(page);
  await expect(page.getByRole("group", { name: money }).locator('[tabindex="0"]')).toHaveCount(1);
});

test("a click on a block of the themes opens its story", async ({ page }) => {
  await openWeek(page);
  const block = page.getByRole("link", { name: /Risque juridique, thème principal/ });
  await block.click();
  await expect(page).toHaveURL(`${week06}/publishers-v-anthropic-3bn`);
});

test("the linear scale is in the address, and the title says which scale it is", async ({ page }) => {
  await openWeek(page);
  await expect(page.getByText("USD, échelle logarithmique")).toBeVisible();
  await page.getByRole("radio", { name: "Linéaire" }).check({ force: true });
  await expect(page).toHaveURL(`${week06}?scale=linear`);
  await expect(page.getByText("USD, échelle linéaire")).toBeVisible();
  await expect(page.getByRole("group", { name: money }).getByRole("link")).toHaveCount(amounts.length);
});

test("the table holds the chart's data, and leads to the stories", async ({ page }) => {
  await openWeek(page);
  await page.getByRole("button", { name: "Tableau" }).first().click();
  const table = page.getByRole("table", { name: money });
  await expect(table.getByRole("row")).toHaveCount(amounts.length + 1);
  await table.getByRole("link", { name: "xAI", exact: true }).click();
  await expect(page).toHaveURL(`${week06}/spacex-xai-merger`);
});

test("filters reach the charts", async ({ page }) => {
  await openWeek(page, `${week06}?theme=regulated-sectors&kind=funding`);
  const rounds = french.stories
    .filter(({ themes }) => themes.includes("regulated-sectors"))
    .flatMap(({ figures }) => figures)
    .filter(({ kind }) => kind === "funding");
  await expect(page.getByRole("group", { name: money }).getByRole("link")).toHaveCount(rounds.length);
});

test("a selection without money says why there is no chart", async ({ page }) => {
  await page.goto(`${week06}?kind=performance`);
  await expect(page.getByText("Aucun montant dans cette sélection", { exact: false })).toBeVisible();
});

for (const chart of ["money", "themes"]) {
  test(`the ${chart} chart leaves as CSV, SVG and PNG, light, the same bytes each time`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openWeek(page);
    const section = page.getByRole("region", { name: chart === "money" ? money : "Où se concentrent les signaux" });
    for (const format of ["CSV", "SVG", "PNG"]) {
      const save = async () => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          section.getByRole("button", { name: new RegExp(format) }).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`vigie-2026-W06.fr.${chart}.${format.toLowerCase()}`);
        return readFile(await file.path());
      };
      const bytes = await save();
      expect((await save()).equals(bytes), format).toBe(true);
      const text = bytes.toString("utf8");
      if (format === "CSV" && chart === "money") expect(text.trim().split("\r\n")).toHaveLength(amounts.length + 1);
      if (format === "SVG") {
        expect(text).toContain(chart === "money" ? "argent en jeu" : "Où se concentrent");
        expect(text).not.toMatch(/var\(|light-dark|class=/);
        expect(text).toContain('<rect width="100%" height="100%" fill="rgb(255, 255, 255)"');
        if (chart === "money") expect(text).toContain("SlashGear");
        expect(text.match(/<rect/g)?.length ?? 0).toBeGreaterThan(5);
      }
      if (format === "PNG") expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    }
  });
}
