import { expect, test } from "./test";

// A failed request logs a line of its own, which no page can prevent.
test.use({ expectedNoise: [/Failed to load resource/] });

const cases = [
  ["2099-W01", "L’hébergeur a répondu par une erreur", /500/],
  ["2099-W03", "Le fichier de cette édition est abîmé", /2099-W03\.fr\.json/],
  ["2099-W04", "Le fichier de cette édition est abîmé", /2099-W04\.fr\.json/],
  ["2099-W06", "Pas d’édition pour la semaine 2099-W06", /publiée/],
  ["2099-W07", "Pas d’édition pour la semaine 2099-W07", /publiée/],
  ["2099-W08", "Votre session a expiré", /connexion/],
  ["2099-W09", "L’édition n’a pas pu être chargée", /connexion est coupée/],
  ["nonsense", "Pas d’édition pour la semaine nonsense", /publiée/],
] as const;

for (const [week, title, text] of cases) {
  test(`${week}: says what happened and what to do next`, async ({ page }) => {
    await page.goto(`/fr/briefings/${week}`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(text);
    await expect(
      page.getByRole("main").getByRole("button").or(page.getByRole("main").getByRole("link")).first(),
    ).toBeVisible();
    // The rest of the site is still there.
    await page.getByRole("navigation").getByRole("link", { name: "Semaines" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Toutes les semaines" })).toBeVisible();
  });
}

test("a malformed file names each field", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W04");
  await page.getByText("Détail technique").click();
  for (const path of ["/title", "/period/from", "/period/to", "/takeaways"])
    await expect(page.locator("pre")).toContainText(`2099-W04.fr.json: ${path}:`);
});

test("one bad story is left out and said; the rest is whole", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W05");
  await expect(page.getByText("Un signal n’a pas pu être lu")).toBeVisible();
  await expect(page.getByText("/stories/1/figures/0/value")).toBeVisible();
  await expect(page.getByRole("article", { name: "Le signal lisible" })).toBeVisible();
});

test("a slow host: the page keeps its place, says so, and then shows the week", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W02", { waitUntil: "commit" });
  await expect(page.getByText("Chargement de l’édition…")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /Une semaine ordinaire/ })).toBeVisible();
});

test("trying again after the host has recovered shows the week", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W12");
  await expect(page.getByRole("heading", { name: "L’hébergeur a répondu par une erreur" })).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Une semaine ordinaire/ })).toBeVisible();
});

test("without a list of weeks, a week can still be read", async ({ page }) => {
  await page.route("**/briefings/index.json", (route) => route.abort());
  await page.goto("/fr/briefings/2026-W06");
  const unknown = "La liste des semaines n’a pas pu être lue";
  await expect(page.getByText(unknown).first()).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(10);
  // What came before is not known, which is not to say that nothing did.
  await expect(page.getByRole("region", { name: "Depuis la semaine 05" })).toContainText(unknown);
  await expect(page.getByText("il n’y a rien à comparer", { exact: false })).toHaveCount(0);
});

test("a story that is not there, and a page that is not there", async ({ page }) => {
  await page.goto("/fr/briefings/2026-W06/no-such-story");
  await expect(page.getByRole("heading", { name: "Ce signal n’est pas dans la semaine 2026-W06" })).toBeVisible();
  await page.getByRole("link", { name: "Revenir à la semaine" }).click();
  await expect(page.getByRole("article")).toHaveCount(10);
  await page.goto("/fr/nowhere/at/all");
  await expect(page.getByRole("heading", { name: "Cette page n’existe pas" })).toBeVisible();
});

test("hostile text stays text, and a hostile link is left out", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W11");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.getByText("Un signal n’a pas pu être lu")).toBeVisible();
  await expect(page.locator('[href^="javascript:"], img[src="x"]')).toHaveCount(0);
});

test("closed storage changes nothing but what is remembered", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  await page.goto("/fr/briefings/2026-W06");
  await page.getByRole("button", { name: "Passer en mode sombre" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
});

test("an export module that cannot be loaded is said, and the filters stay", async ({ page }) => {
  await page.route("**/assets/exports-*.js", (route) => route.abort());
  await page.goto("/fr/briefings/2026-W06?theme=legal-risk");
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /PowerPoint/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "L’export a échoué" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("charts that cannot be loaded leave the stories readable", async ({ page }) => {
  await page.route("**/assets/charts-*.js", (route) => route.abort());
  await page.goto("/fr/briefings/2026-W06");
  await expect(page.getByText("Les graphiques n’ont pas pu être chargés")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(10);
});
