import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import taxonomy from "../public/briefings/themes.json" with { type: "json" };
import { expect, openWeek, test, week06 } from "./test";

const withTheme = (id: string) => french.stories.filter((story) => story.themes.includes(id));

for (const theme of taxonomy.themes) {
  test(`the theme ${theme.id} keeps its stories, and no other`, async ({ page }) => {
    await openWeek(page);
    const expected = withTheme(theme.id);
    await page.getByRole("group", { name: "Thèmes" }).getByRole("button", { name: theme.label.fr }).click();
    await expect(page).toHaveURL(`${week06}?theme=${theme.id}`);
    await expect(page.getByRole("article")).toHaveCount(expected.length);
    for (const story of expected) await expect(page.getByRole("article", { name: story.title })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /sur 10/ })).toHaveText(new RegExp(`^${expected.length} `));
  });
}

test("two themes are any of them; a link shares the view; Back and Forward keep it", async ({ page, context }) => {
  const address = `${week06}?theme=legal-risk,operations`;
  const expected = french.stories.filter((story) =>
    story.themes.some((id) => ["legal-risk", "operations"].includes(id)),
  );
  await openWeek(page, `${week06}?theme=legal-risk`);
  await page.getByRole("button", { name: /^Opérations/ }).click();
  await expect(page).toHaveURL(address);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("article")).toHaveCount(expected.length);
  await expect(other.getByRole("button", { name: /^Risque juridique/ })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("article").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/publishers-v-anthropic-3bn\?theme=legal-risk,operations/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole("article")).toHaveCount(expected.length);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(french.stories[1]?.title ?? "");
});

test("company, kind and text narrow further, and one button clears all", async ({ page }) => {
  await openWeek(page);
  await page.getByRole("combobox", { name: "Entreprise ou acteur" }).selectOption({ label: "Anthropic" });
  await expect(page).toHaveURL(`${week06}?entity=anthropic`);
  await expect(page.getByRole("article")).toHaveCount(
    french.stories.filter((story) => story.entities.some(({ id }) => id === "anthropic")).length,
  );
  await page.getByRole("combobox", { name: "Nature de chiffre" }).selectOption({ label: "Réclamé en justice" });
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Texte à chercher" }).fill("éditeurs MUSIQUE");
  await expect(page).toHaveURL(/q=%C3%A9diteurs\+MUSIQUE/);
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL(week06);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect(page.getByRole("article")).toHaveCount(10);
});

test("typing fast loses no letter", async ({ page }) => {
  await openWeek(page);
  await page.getByRole("searchbox").pressSequentially("transcription vocale locale");
  await expect(page.getByRole("searchbox")).toHaveValue("transcription vocale locale");
  await expect(page).toHaveURL(/q=transcription\+vocale\+locale$/);
});

test("sorting by amount puts the largest sum first", async ({ page }) => {
  await openWeek(page);
  await page.getByRole("combobox", { name: "Trier par" }).selectOption("amount");
  await expect(page).toHaveURL(`${week06}?sort=amount`);
  await expect(page.getByRole("article").first()).toHaveAccessibleName(french.stories[0]?.title ?? "");
  await expect(page.getByRole("article").nth(1)).toHaveAccessibleName(
    french.stories.find(({ id }) => id === "hyperscaler-capex-2026")?.title ?? "",
  );
});

test("nothing left: the page says why and offers a way back", async ({ page }) => {
  await page.goto(`${week06}?q=introuvable`);
  await expect(page.getByRole("heading", { name: "Aucun signal ne répond à ces filtres" })).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Tout effacer" }).last().click();
  await expect(page.getByRole("article")).toHaveCount(10);
});

for (const [query, ignored, kept] of [
  ["theme=legal-risk,nope&sort=size&colour=red", ["sort=size", "colour", "theme=nope"], 1],
  ["theme=%3Cscript%3E&from=2026-W99&scale=cubic", ["theme=<script>", "from=2026-W99", "scale=cubic"], 10],
  ["kind=gold,fine&to=hier", ["kind=gold", "to=hier"], 0],
] as const) {
  test(`a broken link opens and says what was ignored: ${query}`, async ({ page }) => {
    await page.goto(`${week06}?${query}`);
    const banner = page.getByRole("status").filter({ hasText: "Une partie du lien" });
    for (const part of ignored) await expect(banner).toContainText(part);
    await expect(page.getByRole("article")).toHaveCount(kept);
    await banner.getByRole("button", { name: "Masquer ce message" }).click();
    await expect(banner).toBeHidden();
  });
}

test("a theme that nobody knows is said, and is no filter that is on", async ({ page }) => {
  await page.goto(`${week06}?theme=nope`);
  await expect(page.getByRole("status").filter({ hasText: "theme=nope" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(10);
  await expect(page.getByRole("button", { name: "Tout effacer" })).toHaveCount(0);
});

test("what mail programs append to links is no fault of the reader's", async ({ page }) => {
  await openWeek(page, `${week06}?utm_source=mail&fbclid=1`);
  await expect(page).toHaveURL(week06);
  await expect(page.getByText("Une partie du lien")).toHaveCount(0);
});
