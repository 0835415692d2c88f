import {
  downloaded,
  field,
  keptByNow,
  openStory,
  readNewsletter,
  select,
  source,
  storyRows,
  storyTitles,
  write,
} from "./studio-page";
import { expect, test } from "./test";

const first = "Nautique Robotique lève 40 millions d’euros pour des cargos autonomes";
const second = "Un tribunal condamne Cargolex à 12 millions d’euros d’amende";

test("a newsletter becomes stories, with what was read marked in its text", async ({ page }) => {
  await readNewsletter(page);
  expect(await storyTitles(page)).toEqual([first, second]);
  await expect(source(page).getByRole("link", { name: "40 millions d’euros" }).first()).toBeVisible();
  const story = await openStory(page, 0);
  await expect(field(story, "/value")).toHaveValue(/40\sM€/);
  await expect(story.getByText("proposé", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("meter", { name: "Complétude" })).toBeAttached();
});

test("pointing at a field shows its words in the source, and the other way round", async ({ page }) => {
  await readNewsletter(page);
  const story = await openStory(page, 0);
  await field(story, "/value").focus();
  const mark = source(page).getByRole("link", { name: "40 millions d’euros" }).last();
  await expect(mark).toHaveClass(/bg-accent/);
  await mark.hover();
  await expect(story.locator("[data-path$='/value']").first()).toHaveClass(/outline-accent/);
  await mark.click();
  await expect(field(story, "/value")).toBeFocused();
  const theme = story.locator("[data-path*='/themes/']").first();
  await expect(theme).toContainText(/en tête · proposé · \S+/);
  await theme.hover();
  await expect(source(page).locator("[class*='bg-accent']").first()).toBeVisible();
});

test("the source is one stop of the Tab key: its keys walk it, select in it and lead on", async ({ page }) => {
  await readNewsletter(page);
  await source(page).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  const path = await page.locator("[data-mark]:focus").getAttribute("data-mark");
  await page.keyboard.press("Enter");
  await expect(page.locator(`[id="field-${path}"]`)).toBeFocused();

  const chosen = () => page.evaluate(() => getSelection()?.toString().trim());
  await source(page).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-block]:focus")).toContainText("lève 40 millions d’euros auprès");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await chosen()).toMatch(/^Nautique Robotique lève.*équipage à bord\.$/);
  await page.keyboard.press("Shift+ArrowDown");
  expect(await chosen()).toMatch(/le capteur et la barre\.$/);
  await page.keyboard.press("Shift+ArrowUp");
  expect(await chosen()).toMatch(/équipage à bord\.$/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("toolbar")).toHaveCount(0);
  for (let i = 0; i < 2; i++) await page.keyboard.press("Shift+ArrowRight");
  expect(await chosen()).toMatch(/^La société/);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Enter");
  const bar = page.getByRole("toolbar", { name: "Utiliser la sélection" });
  await expect(bar).toBeFocused();
  await bar.getByRole("button", { name: "Résumé" }).press("Enter");
  const story = await openStory(page, 0);
  await expect(field(story, "/summary")).toHaveValue(/^La société annonce une latence de 120\sms/);
});

test("a field is accepted, then all of them; an undo takes it back", async ({ page }) => {
  await readNewsletter(page);
  const title = page.locator("[data-path='title']");
  await title.getByRole("button", { name: /^Accepter/ }).click();
  await expect(title.getByText("accepté")).toBeVisible();
  await page.getByRole("button", { name: "Tout accepter" }).click();
  await expect(page.getByRole("button", { name: /^Accepter\s: / })).toHaveCount(0);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(page.locator("[data-path='standfirst']").getByRole("button", { name: /^Accepter/ })).toBeVisible();
  await page.locator("h1").click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(title.getByRole("button", { name: /^Accepter/ })).toBeVisible();
});

test("a figure is typed as it is written", async ({ page }) => {
  await readNewsletter(page);
  const story = await openStory(page, 0);
  const value = field(story, "/value");
  await write(value, "1,2 Md$");
  await expect(value).toHaveValue(/1,2\sMd\$/);
  await expect(field(story, "/unit")).toHaveValue("USD");
  await write(value, "beaucoup");
  await expect(value).toHaveValue(/1,2\sMd\$/);
  const { edition } = await downloaded(page);
  expect(edition.stories[0]?.figures[0]).toMatchObject({ value: 1_200_000_000, unit: "USD" });
});

test("stories are moved, split and merged", async ({ page }) => {
  await readNewsletter(page);
  await storyRows(page).first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  expect(await storyTitles(page)).toEqual([second, first]);
  await page.getByRole("button", { name: `Monter ${first}` }).click();
  expect(await storyTitles(page)).toEqual([first, second]);
  await storyRows(page).nth(1).dragTo(storyRows(page).first());
  expect(await storyTitles(page)).toEqual([second, first]);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  expect(await storyTitles(page)).toEqual([first, second]);
  await select(page, "La société annonce une latence");
  await page.getByRole("toolbar").getByRole("button", { name: "Couper le signal ici" }).click();
  await expect(storyRows(page)).toHaveCount(3);
  await page.getByRole("button", { name: `Fusionner ${first} avec le suivant` }).click();
  await expect(storyRows(page)).toHaveCount(2);
  await page.getByRole("button", { name: `Retirer le signal ${second}` }).click();
  await expect(storyRows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  expect(await storyTitles(page)).toEqual([first, second]);
});

test("selected words become what they are said to be", async ({ page }) => {
  await readNewsletter(page);
  await select(page, "L’entreprise fait appel du jugement.");
  const bar = page.getByRole("toolbar", { name: "Utiliser la sélection" });
  await expect(bar).toContainText("Cargolex");
  await bar.getByRole("button", { name: "Résumé" }).click();
  const story = await openStory(page, 1);
  await expect(field(story, "/summary")).toHaveValue("L’entreprise fait appel du jugement.");
  await select(page, "Qui tiendra la barre quand le réseau tombe");
  await page.getByRole("button", { name: "Utiliser la sélection…" }).click();
  await expect(bar).toBeFocused();
  const before = await page.locator("[data-path^='takeaways/'][data-path$='/text']").count();
  await bar.getByRole("button", { name: "Point à retenir" }).click();
  await expect(page.locator("[data-path^='takeaways/'][data-path$='/text']")).toHaveCount(before + 1);
});

test("errors are listed by field, and lead there", async ({ page }) => {
  await readNewsletter(page);
  await write(field(page, "field-title"), "");
  await page.getByRole("button", { name: /^\d+ erreurs?$/ }).click();
  await page.getByRole("button", { name: /^Titre À remplir/ }).click();
  await expect(page.locator("[id='field-title']")).toBeFocused();
  await expect(page.locator("[data-path='title']")).toContainText("à remplir");
});

test("the first source of a story serves its figures, and the download is an edition", async ({ page }) => {
  await readNewsletter(page);
  for (const index of [0, 1]) {
    const story = await openStory(page, index);
    await story.getByRole("button", { name: "Ajouter : source" }).first().click();
    await expect(story.locator("[id*='/sources/'][id$='/title']")).toBeFocused();
    await write(story.locator("[id*='/sources/'][id$='/title']"), "Le rapport");
    await write(story.locator("[id*='/sources/'][id$='/publisher']"), "Gazette du port");
    await write(story.locator("[id*='/sources/'][id$='/url']"), "https://example.org/rapport");
  }
  await write(field(page, "field-week"), "2026-W07");
  await expect(page.getByRole("button", { name: /^0 erreurs?$/ })).toBeVisible();
  const { name, edition } = await downloaded(page);
  expect(name).toBe("2026-W07.fr.json");
  expect(edition.stories.map(({ title }) => title.replaceAll(/\s/gu, " "))).toEqual([first, second]);
  expect(edition.stories.flatMap(({ figures }) => figures).length).toBeGreaterThan(2);
});

test("with errors it is a draft, and that is said, downloaded or copied; a clipboard that refuses is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await readNewsletter(page);
  await write(field(page, "field-title"), "");
  const { edition } = await downloaded(page);
  const said = page.getByRole("status").filter({ hasText: "C’est encore un brouillon" });
  await expect(said).toBeVisible();
  await page.getByRole("button", { name: "Copier", exact: true }).click();
  await expect(said).toContainText("presse-papiers");
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(edition);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Copier", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "fermé à cette page" })).toBeVisible();
});

test("a reload keeps the draft and its earlier versions", async ({ page }) => {
  await readNewsletter(page);
  await keptByNow(page);
  const before = await field(page, "field-title").inputValue();
  await write(field(page, "field-title"), "Un titre de ma main");
  await keptByNow(page);
  await page.reload();
  await page.getByRole("button", { name: /^Continuer.*Un titre de ma main/ }).click();
  await expect(field(page, "field-title")).toHaveValue("Un titre de ma main");
  await expect(page.locator("[data-path='title']")).toContainText("modifié");
  await page.getByRole("button", { name: "Versions antérieures" }).click();
  await page
    .getByRole("button", { name: /2 signaux$/ })
    .first()
    .click();
  await expect(field(page, "field-title")).toHaveValue(before);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(field(page, "field-title")).toHaveValue("Un titre de ma main");
});

test("drafts are renamed, duplicated, deleted and put back", async ({ page }) => {
  await readNewsletter(page);
  await write(field(page, "field-title"), "Mer");
  await keptByNow(page);
  await page.getByRole("button", { name: "Tous les brouillons" }).click();
  await page.getByRole("button", { name: "Renommer Mer" }).click();
  await page.getByRole("textbox", { name: "Nom du brouillon" }).fill("Numéro sept");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Dupliquer Numéro sept" }).click();
  await expect(page.getByRole("button", { name: "Supprimer Numéro sept (copie)" })).toBeVisible();
  await page.getByRole("button", { name: "Supprimer Numéro sept", exact: true }).click();
  await expect(page.getByRole("button", { name: "Supprimer Numéro sept", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Le remettre" }).click();
  await expect(page.getByRole("button", { name: "Supprimer Numéro sept", exact: true })).toBeVisible();
});
