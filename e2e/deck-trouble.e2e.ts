import { deck06, openDeck, rail, save, slides, stage, titleField, write } from "./deck-page";
import { expect, test } from "./test";

// A failed request logs a line of its own, which no page can prevent.
test.use({ expectedNoise: [/Failed to load resource/] });

const own = "Un titre à nous";

test("a full storage is said, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await openDeck(page);
  await write(titleField(page), own);
  await expect(page.getByRole("status").filter({ hasText: "n’a plus de place" })).toBeVisible();
  await expect(slides(page).first()).toHaveAccessibleName(/Un titre à nous/);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(titleField(page)).not.toHaveText(own);
  expect((await save(page, /^Markdown/)).name).toBe("vigie-2026-W06.fr.md");
});

test("a browser that keeps nothing says so, and the deck is made all the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await openDeck(page);
  await write(titleField(page), own);
  await expect(page.getByRole("status").filter({ hasText: "ne garde rien" })).toBeVisible();
  await expect(titleField(page)).toHaveText(own);
  // Within the visit it holds: the deck is presented as it was made.
  await page.getByRole("link", { name: "Présenter" }).click();
  await expect(page.getByRole("heading", { name: own })).toBeVisible();
});

test("an exporter that a new version has replaced: said, nothing lost, and a reload helps", async ({ page }) => {
  await page.route("**/assets/deck-exports-*.js", (route) => route.abort());
  await openDeck(page);
  await write(titleField(page), own);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /^PowerPoint/ }).click();
  await expect(page.getByRole("status").filter({ hasText: /L’export a échoué.*Le deck est intact/ })).toBeVisible();
  await expect(titleField(page)).toHaveText(own);
  await page.unroute("**/assets/deck-exports-*.js");
  await page.getByRole("button", { name: "Recharger la page" }).click();
  await expect(page.getByRole("button", { name: "Recharger la page" })).toHaveCount(0);
  await expect(titleField(page)).toHaveText(own);
  expect((await save(page, /^PowerPoint/)).name).toBe("vigie-2026-W06.fr.pptx");
});

test("a week that does not exist is no fault of the host", async ({ page }) => {
  await page.goto("/fr/deck?from=2031-W01&to=2031-W01");
  await expect(page.getByRole("heading", { name: "Pas d’édition pour la semaine 2031-W01" })).toBeVisible();
});

test("weeks that are missing, and a selection without a story", async ({ page }) => {
  await page.goto("/fr/deck?q=introuvable&from=2026-W06&to=2026-W06");
  await expect(page.getByText("Aucun signal ne répond à ces filtres.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Exporter" })).toHaveCount(0);
  await page.route("**/briefings/2026-W05.fr.json", (route) => route.fulfill({ status: 500 }));
  await openDeck(page, "/fr/deck?from=2026-W05&to=2026-W06");
  await expect(page.getByRole("status").filter({ hasText: "2026-W05" })).toContainText("manquent au deck");
  await expect(stage(page)).toBeVisible();
});

test("trying again after the host has recovered makes the deck", async ({ page }) => {
  await page.route("**/briefings/2026-W06.fr.json", (route) => route.fulfill({ status: 500 }));
  await page.goto(deck06);
  await expect(page.getByRole("heading", { name: "L’hébergeur a répondu par une erreur" })).toBeVisible();
  await page.unroute("**/briefings/2026-W06.fr.json");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(slides(page).first()).toBeVisible();
});

test("without the archive the deck has no curve, and says why", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2026-W13&to=2026-W13");
  const curve = rail(page).getByRole("button", { name: /Md\$ en septembre 2025/ });
  await expect(curve).toHaveCount(1);
  await page.route("**/briefings/archive/*", (route) => route.fulfill({ status: 500 }));
  await page.reload();
  await expect(page.getByText("le deck se passe de la courbe", { exact: false })).toBeVisible();
  await expect(slides(page).first()).toBeVisible();
  await expect(curve).toHaveCount(0);
});

test("without a list of weeks, the week of the address is a deck", async ({ page }) => {
  await page.route("**/briefings/index.json", (route) => route.abort());
  await openDeck(page);
  await expect(rail(page).getByRole("button", { name: /sources étayent/ })).toBeVisible();
});

test("the longest and the hostile week are decks; hostile text stays text", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2099-W10&to=2099-W10");
  await openDeck(page, "/fr/deck?from=2099-W11&to=2099-W11");
  await expect(stage(page).getByRole("heading", { level: 2 })).toContainText("<img src=x");
  await expect(page.locator('[href^="javascript:"], img[src="x"]')).toHaveCount(0);
});
