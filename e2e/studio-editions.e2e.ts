import { downloaded, field, openStory, openStudio, readNewsletter, storyRows, storyTitles, write } from "./studio-page";
import { expect, test } from "./test";

const english = `Week 07: the sea changes pilots

Shipping takes on software crews, and a court recalls the rules.

Nautique Robotique raises €40 million for self-steering cargo ships
Nautique Robotique raises €40 million from European funds. Its ships follow a trade route alone, without a crew.
The company announces a latency of 120 ms between sensor and helm.
For leaders, freight becomes software: ask for insurance before you sign.

A court fines Cargolex €12 million
The court fines Cargolex €12 million for logbooks that a language model falsified.
For decision-makers, traceability of decisions becomes a legal duty.

Conclusion: the sea changes pilots
Freight is now decided ashore, in front of a screen.
`;

async function addLanguage(page: import("@playwright/test").Page) {
  await page.getByRole("button", { name: /Ajouter l’autre langue/ }).click();
}

async function showLanguage(page: import("@playwright/test").Page, name: string) {
  await page.getByRole("group", { name: "Langue du brouillon" }).getByText(name).click();
}

test("the other language is written beside the first, and figures keep in step", async ({ page }) => {
  await readNewsletter(page);
  await addLanguage(page);
  await page.getByRole("button", { name: "Écrire côte à côte" }).click();
  await expect(storyRows(page)).toHaveCount(2);
  const story = await openStory(page, 0);
  await expect(story.getByText("L’autre langue dit", { exact: false }).first()).toBeAttached();
  await expect(field(story, "/value")).toBeDisabled();
  await expect(field(story, "/value")).toHaveValue("€40m");
  await write(field(story, "/summary"), "A ship that steers itself.");
  await showLanguage(page, "FR");
  const leader = await openStory(page, 0);
  await write(field(leader, "/value"), "45 M€");
  await showLanguage(page, "EN");
  const again = await openStory(page, 0);
  await expect(field(again, "/value")).toHaveValue("€45m");
  await expect(field(again, "/summary")).toHaveValue("A ship that steers itself.");
  const { name, edition } = await downloaded(page);
  expect(name).toMatch(/\.en\.json$/);
  expect(edition.stories[0]?.figures[0]?.value).toBe(45_000_000);
});

test("or it is read from a text of its own, whose words join the same stories", async ({ page }) => {
  await readNewsletter(page);
  await addLanguage(page);
  await page.getByRole("textbox", { name: "Texte dans l’autre langue" }).fill(english);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  const goOn = page.getByRole("button", { name: "Continuer", exact: true });
  await expect(goOn.or(page.getByRole("group", { name: "Langue du brouillon" }))).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  expect(await storyTitles(page)).toEqual([
    "Nautique Robotique raises €40 million for self-steering cargo ships",
    "A court fines Cargolex €12 million",
  ]);
});

test("a published edition is corrected, with a reason, and the correction is in the file", async ({ page }) => {
  await openStudio(page);
  await page.getByRole("combobox", { name: "Semaine à corriger" }).selectOption("2026-W06");
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(page.getByText("Rien n’a changé : c’est la même édition.", { exact: false })).toBeVisible();
  const same = await downloaded(page);
  expect(same.name).toBe("2026-W06.fr.json");
  expect(same.edition.corrections).toBeUndefined();
  const story = await openStory(page, 0);
  await write(field(story, "/summary"), "Un résumé mis au point.");
  await page.getByRole("button", { name: "Télécharger" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Il manque la raison" })).toBeVisible();
  await expect(page.locator("[data-reason]:focus")).toHaveCount(1);
  await page.keyboard.type("La phrase disait autre chose.");
  await page.keyboard.press("Tab");
  const { edition } = await downloaded(page);
  expect(edition.corrections?.at(-1)).toMatchObject({
    path: "/stories/0/summary",
    new: "Un résumé mis au point.",
    reason: "La phrase disait autre chose.",
    date: new Date().toISOString().slice(0, 10),
  });
});

test("both languages of a published edition are opened, and told apart", async ({ page }) => {
  await openStudio(page, "/en/studio");
  await page.getByRole("combobox", { name: "Week to correct" }).selectOption("2026-W06");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const english = (await storyTitles(page))[0];
  await page.getByRole("group", { name: "Language of the draft" }).getByText("FR").click();
  await expect.poll(async () => (await storyTitles(page))[0]).not.toBe(english);
});
