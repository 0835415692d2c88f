import { readFile } from "node:fs/promises";
import { expect, test } from "./test";

const trends = "/fr/trends";
const valuations = "Ce que valent les entreprises";
const charts = {
  valuations,
  funding: "L’argent levé, mois par mois",
  legal: "Ce que le droit peut coûter",
  capex: "Ce qu’elles investissent",
  themes: "Où se déplace l’attention",
  revenue: "Ce qu’elles encaissent",
  mentions: "De qui l’on parle le plus",
};

test("every chart over time says what it shows in one sentence, which describes it to a screen reader too", async ({
  page,
}) => {
  await page.goto(trends);
  for (const title of Object.values(charts)) {
    const marks = page.getByRole("group", { name: title });
    await expect(marks.getByRole("link").first()).toBeVisible();
    const description = await marks.getAttribute("aria-describedby");
    await expect(page.locator(`[id="${description}"]`)).toBeVisible();
  }
  await expect(page.getByRole("region", { name: valuations })).toContainText(
    /Anthropic\s: 183\sMd\$ en septembre 2025, 380\sMd\$ en février 2026, ×2,1/,
  );
  await expect(page.getByRole("group", { name: valuations })).toHaveAccessibleDescription(/Anthropic.*×2,1/);
});

test("arrow keys walk the marks, focus shows what they say, Enter opens the story", async ({ page }) => {
  await page.goto(trends);
  const group = page.getByRole("group", { name: valuations });
  const marks = group.getByRole("link");
  await expect(group.locator('[tabindex="0"]')).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press("End");
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(marks.nth(1)).toBeFocused();
  const address = await marks.nth(1).getAttribute("href");
  await expect(group.getByText("Source", { exact: false })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address ?? "—");
});

test("a cell of the heat map opens its week held to its theme, a name its page", async ({ page }) => {
  await page.goto(trends);
  await page.getByRole("link", { name: /Risque juridique, S13 2026\s: 6 signaux/ }).click();
  await expect(page).toHaveURL("/fr/briefings/2026-W13?theme=legal-risk");
  await expect(page.getByRole("article")).toHaveCount(6);
  await page.goto(trends);
  await page
    .getByRole("group", { name: charts.mentions })
    .getByRole("link", { name: /^Nvidia/ })
    .click();
  await expect(page).toHaveURL("/fr/entities/nvidia");
});

test("filters are in the address, reach every chart, and survive a reload", async ({ page }) => {
  await page.goto(trends);
  await page.getByRole("button", { name: /Risque juridique/ }).click();
  await page.getByRole("combobox", { name: "Entreprise ou acteur" }).selectOption("OpenAI");
  await page.getByRole("combobox", { name: "Depuis" }).selectOption("2026-W01");
  await page.getByRole("combobox", { name: "Jusqu’à" }).selectOption("2026-W16");
  await expect(page).toHaveURL(`${trends}?theme=legal-risk&entity=openai&from=2026-W01&to=2026-W16`);
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "signaux sur" })).toContainText("6 signaux sur 103");
  await expect(page.getByRole("group", { name: charts.legal }).getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: "Retirer le filtre depuis S01 2026" }).click();
  await expect(page).toHaveURL(`${trends}?theme=legal-risk&entity=openai&to=2026-W16`);
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL(trends);
});

test("a kind that is asked for leaves the charts that show it", async ({ page }) => {
  await page.goto(`${trends}?kind=capex`);
  await expect(page.getByRole("heading", { name: charts.capex })).toBeVisible();
  await expect(page.getByRole("heading", { name: valuations })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: charts.themes })).toBeVisible();
});

test("a chart without a mark says why, and a selection without a story too", async ({ page }) => {
  await page.goto(`${trends}?theme=multimodal&from=2026-W13&to=2026-W13`);
  await expect(page.getByText("Aucune valorisation dans cette sélection.")).toBeVisible();
  await page.goto(`${trends}?entity=nobody`);
  await expect(page.getByRole("heading", { name: "Aucun signal ne répond à ces filtres" })).toBeVisible();
});

test("the linear scale is in the address, and every chart says its scale", async ({ page }) => {
  await page.goto(trends);
  await page.getByRole("region", { name: valuations }).getByRole("radio", { name: "Linéaire" }).check({ force: true });
  await expect(page).toHaveURL(`${trends}?scale=linear`);
  await expect(page.getByText("USD, échelle linéaire · chaque montant à sa date")).toHaveCount(4);
});

test("the table holds also what the chart leaves out, and leads to the stories", async ({ page }) => {
  await page.goto(trends);
  const region = page.getByRole("region", { name: valuations });
  const marks = await region.getByRole("group", { name: valuations }).getByRole("link").count();
  await region.getByRole("button", { name: "Tableau" }).click();
  const rows = region.getByRole("table", { name: valuations }).getByRole("row");
  expect(await rows.count()).toBeGreaterThan(marks);
  await rows.filter({ hasText: "Mistral AI" }).getByRole("link").click();
  await expect(page).toHaveURL("/fr/briefings/2026-W08/mistral-koyeb");
});

for (const [name, title] of Object.entries(charts))
  test(`the chart of ${name} leaves as CSV, SVG and PNG, light, the same bytes each time`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(trends);
    const region = page.getByRole("region", { name: title });
    for (const format of ["CSV", "SVG", "PNG"]) {
      const save = async () => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          region.getByRole("button", { name: new RegExp(format) }).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`vigie-2026-W16.fr.${name}.${format.toLowerCase()}`);
        return readFile(await file.path());
      };
      const bytes = await save();
      expect((await save()).equals(bytes), format).toBe(true);
      const text = bytes.toString("utf8");
      if (format === "CSV") expect(text.trim().split("\r\n").length).toBeGreaterThan(5);
      if (format === "SVG") {
        expect(text).toContain("Vigie, tendances");
        expect(text).not.toMatch(/var\(|light-dark|class=/);
        expect(text).toContain('<rect width="100%" height="100%" fill="rgb(255, 255, 255)"');
      }
      if (format === "PNG") expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    }
  });

test("a year that cannot be read is named, and the rest is drawn", async ({ page }) => {
  await page.route("**/briefings/archive/2025.*", (route) => route.fulfill({ status: 500 }));
  await page.goto(trends);
  await expect(page.getByText("Les semaines de 2025 n’ont pas pu être lues")).toBeVisible();
  await expect(page.getByRole("group", { name: valuations }).getByRole("link").first()).toBeVisible();
});

test("a player who may be in a year that cannot be read is not said to be in none", async ({ page }) => {
  await page.route("**/briefings/archive/2025.*", (route) => route.fulfill({ status: 500 }));
  await page.goto("/fr/entities/nobody");
  await expect(page.getByRole("main")).toContainText("Les semaines de 2025 n’ont pas pu être lues");
});

test("years that cannot be read at all are an error that can be tried again", async ({ page }) => {
  await page.route("**/briefings/archive/*", (route) => route.fulfill({ body: "{", contentType: "application/json" }));
  await page.goto(trends);
  await expect(page.getByRole("heading", { level: 1, name: "Le fichier de cette édition est abîmé" })).toBeVisible();
  await page.unroute("**/briefings/archive/*");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("group", { name: valuations }).getByRole("link").first()).toBeVisible();
});

test("the page of a player: figures of its own, companions, what happened in order, what it means", async ({
  page,
}) => {
  await page.goto("/fr/entities/anthropic");
  await expect(page.getByText("Pour les dirigeants")).toBeVisible();
  await expect(page.getByRole("region", { name: "Souvent cités ensemble" }).getByRole("link").first()).toHaveText(
    "OpenAI",
  );
  const stories = page.getByRole("region", { name: "Ce qui s’est passé, dans l’ordre" }).getByRole("listitem");
  await expect(stories.filter({ has: page.getByRole("link") })).toHaveCount(23);
  await expect(stories.first()).toContainText("2 décembre 2025");
  const marks = page.getByRole("group", { name: valuations }).getByRole("link");
  for (const mark of await marks.all()) await expect(mark).toHaveAccessibleName(/^Anthropic/);
  await page.getByText(/Voir les \d+ chiffres/).click();
  await expect(page.getByRole("table").last().getByRole("row").nth(1)).toContainText("2026");
});

test("the page of a theme, and of one that does not exist", async ({ page }) => {
  await page.goto("/en/themes/legal-risk?from=2026-W01");
  await expect(page.getByRole("heading", { level: 1, name: "Legal risk" })).toBeVisible();
  await expect(page.getByRole("region", { name: "The theme’s players" }).getByRole("link").first()).toBeVisible();
  await page.goto("/fr/themes/astrologie");
  await expect(page.getByRole("heading", { level: 1, name: /Le thème « astrologie » n’existe pas/ })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Voir les tendances" }).click();
  await expect(page).toHaveURL(trends);
});

test("on paper the charts over time are drawn and the controls are gone", async ({ page }) => {
  await page.goto(trends);
  await expect(page.getByRole("group", { name: valuations }).getByRole("link").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const title of Object.values(charts))
    await expect(page.getByRole("group", { name: title }).locator("[data-shape]").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Filtrer les signaux" })).toBeHidden();
  // What the browser tells just before it prints: drawings take the width of the paper.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const widths = await page.locator("svg[data-chart]").evaluateAll((all) => all.map((svg) => svg.clientWidth));
  expect(Math.max(...widths)).toBeLessThanOrEqual(680);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect
    .poll(() =>
      page
        .locator("svg[data-chart]")
        .first()
        .evaluate((svg) => svg.clientWidth),
    )
    .toBeGreaterThan(1000);
  await expect(page.getByRole("button", { name: "Tableau" }).first()).toBeHidden();
});

test.use({ expectedNoise: [/Failed to load resource/] });
