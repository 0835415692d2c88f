import { field, openStory, readNewsletter, write } from "./studio-page";
import { expect, test } from "./test";

// A preview that has nothing to show says so in its own words; a missing week logs a failed request.
test.use({ expectedNoise: [/Failed to load resource/] });

async function complete(page: import("@playwright/test").Page) {
  await readNewsletter(page);
  await write(field(page, "field-week"), "2026-W07");
  await write(field(page, "field-title"), "La mer change de pilote");
}

function frame(page: import("@playwright/test").Page) {
  return page.frameLocator("iframe[title='Aperçu du tableau de bord']");
}

async function showPreview(page: import("@playwright/test").Page) {
  await page.getByRole("group", { name: "Affichage" }).getByText("Aperçu").click();
}

test("the preview is the dashboard on the draft, and follows it", async ({ page }) => {
  await complete(page);
  await showPreview(page);
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText("La mer change de pilote");
  await expect(
    frame(page)
      .getByRole("heading", { name: /Nautique Robotique/ })
      .first(),
  ).toBeVisible();
  await write(field(page, "field-title"), "Un titre tout neuf");
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText("Un titre tout neuf");
  const story = await openStory(page, 0);
  await write(field(story, "/value"), "77 M€");
  await expect(
    frame(page)
      .getByText(/77\sM€/)
      .first(),
  ).toBeVisible();
});

test("its story pages are the draft's, and it can be reloaded", async ({ page }) => {
  await complete(page);
  await showPreview(page);
  await frame(page)
    .getByRole("link", { name: /Nautique Robotique lève/ })
    .first()
    .click();
  await expect(frame(page).getByRole("heading", { level: 1 })).toContainText("Nautique Robotique");
  await page.getByRole("button", { name: "Recharger l’aperçu" }).click();
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText("La mer change de pilote");
});

test("a window of its own follows too, and asks again after a reload", async ({ page, context }) => {
  await complete(page);
  await showPreview(page);
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Dans une fenêtre" }).click(),
  ]);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("La mer change de pilote");
  await write(field(page, "field-title"), "Pour l’autre fenêtre");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Pour l’autre fenêtre");
  await other.reload();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Pour l’autre fenêtre");
  await other
    .getByRole("link", { name: /Nautique Robotique lève/ })
    .first()
    .click();
  await expect(other.getByRole("heading", { level: 1 })).toContainText("Nautique Robotique");
  await expect(other).toHaveURL(/\/studio\/preview#/);
  await other.reload();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Pour l’autre fenêtre");
});

test("what it lacks is said in words, and a story that is incomplete is left out and named", async ({ page }) => {
  await complete(page);
  await write(field(page, "field-title"), "");
  await showPreview(page);
  await expect(page.getByRole("status").filter({ hasText: "L’aperçu attend" })).toContainText("Titre");
  await expect(frame(page).getByRole("status")).toContainText("Titre");
  await write(field(page, "field-title"), "Revenu");
  await expect(frame(page).getByRole("heading", { level: 1 })).toHaveText("Revenu");
  const story = await openStory(page, 1);
  await write(field(story, "/summary"), "");
  await expect(page.getByRole("status").filter({ hasText: "incomplet" })).toContainText("2");
  await expect(frame(page).getByRole("heading", { name: /Cargolex/ })).toHaveCount(0);
});
