import { choose, drop, openDeck, option, rail } from "./deck-page";
import { expect, expectNoAxeViolations, openWeek, test } from "./test";

const pages = {
  week: "/briefings/2026-W06",
  "filtered week": "/briefings/2026-W06?theme=legal-risk&entity=anthropic&q=musique",
  "empty selection": "/briefings/2026-W06?q=introuvable",
  story: "/briefings/2026-W06/spacex-xai-merger",
  weeks: "/briefings",
  trends: "/trends",
  "filtered trends": "/trends?theme=legal-risk&kind=damages-claimed&from=2026-W01&scale=linear",
  "empty trends": "/trends?entity=nobody",
  theme: "/themes/multimodal",
  player: "/entities/anthropic",
  deck: "/deck?from=2026-W06&to=2026-W06",
  presentation: "/deck/present?from=2026-W06&to=2026-W06#4",
  speaker: "/deck/speaker?from=2026-W06&to=2026-W06#3",
  "missing player": "/entities/nobody",
  "missing week": "/briefings/2099-W06",
  "malformed week": "/briefings/2099-W04",
  "partly read week": "/briefings/2099-W05",
  "longest week": "/briefings/2099-W10",
  "no such page": "/nowhere",
};

test.use({ expectedNoise: [/Failed to load resource/] });

for (const [name, path] of Object.entries(pages))
  for (const language of ["fr", "en"])
    test(`${name}, ${language}, light and dark: no axe violation`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoAxeViolations(page);
      // As the switch does it, which the presentation lacks.
      await page.evaluate(() => {
        document.documentElement.dataset["scheme"] = "dark";
      });
      await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
      await expectNoAxeViolations(page);
    });

test("charts over time as tables, notes open: no axe violation", async ({ page }) => {
  // Seven long tables: axe looks at each cell.
  test.slow();
  await page.goto("/fr/trends");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const button of await page.getByRole("button", { name: "Tableau" }).all()) await button.click();
  for (const notes of await page.locator("summary").all()) await notes.click();
  await expectNoAxeViolations(page);
});

test("every figure of a player, unfolded: no axe violation", async ({ page }) => {
  await page.goto("/fr/entities/openai");
  await page.getByText(/Voir les \d+ chiffres/).click();
  await expectNoAxeViolations(page);
});

test("charts as tables, the open menu and open questions: no axe violation", async ({ page }) => {
  await openWeek(page);
  for (const button of await page.getByRole("button", { name: "Tableau" }).all()) await button.click();
  await page.locator("summary").last().click();
  await page.getByRole("button", { name: "Exporter" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectNoAxeViolations(page);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the deck's menu, options and messages, ${colorScheme}: no axe violation`, async ({ page }) => {
    // Each slide of the rail is a page of its own to axe.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openDeck(page);
    await choose(page, /Le plus gros montant/);
    await page.getByText("Notes de l’orateur", { exact: true }).click();
    await page.getByText("Modifier les textes", { exact: true }).click();
    await page.getByRole("button", { name: "Laisser de côté" }).click();
    await page.getByRole("button", { name: "Ajouter une décision" }).click();
    await drop(page, { name: "notes.pdf", bytes: Buffer.from("Bonjour") });
    await expect(page.getByText("notes.pdf n’a pas pu être ouvert")).toBeVisible();
    await page.getByRole("button", { name: "Exporter" }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await option(page, "Fond", "Sombre");
    await option(page, "Langue du deck", "English");
    await option(page, "Une diapositive par", "thème");
    await option(page, "Format", "4:3");
    await expect(rail(page).getByRole("button", { name: /The largest amount/ })).toBeVisible();
    await expectNoAxeViolations(page);
  });

test("the skip link comes first and leads to the content", async ({ page }) => {
  await openWeek(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
