import english from "../public/briefings/2026-W06.en.json" with { type: "json" };
import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import { expect, newestWeek, openWeek, test, week06 } from "./test";

test("the root goes to the newest week, in the reader's language", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(`/fr/briefings/${newestWeek}`);
});

test.describe("an English browser", () => {
  test.use({ locale: "en-GB" });

  test("reads in English, until French is chosen", async ({ page }) => {
    await page.goto("/briefings/2026-W06?theme=legal-risk");
    await expect(page).toHaveURL("/en/briefings/2026-W06?theme=legal-risk");
    await expect(page.getByRole("heading", { level: 1, name: english.title })).toBeVisible();
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL(`${week06}?theme=legal-risk`);
    await expect(page.getByRole("heading", { level: 1, name: french.title })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page.goto("/");
    await expect(page).toHaveURL(/\/fr\/briefings/);
  });
});

test("a week shows its dates, takeaways, stories, outlook and questions", async ({ page }) => {
  await openWeek(page);
  await expect(page).toHaveTitle(new RegExp(french.title));
  await expect(page.getByText("2–8 février 2026")).toBeVisible();
  for (const story of french.stories) await expect(page.getByRole("article", { name: story.title })).toBeVisible();
  for (const question of french.outlook.questions) await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByRole("region", { name: "En une minute" }).getByRole("listitem")).toHaveCount(
    french.takeaways.length,
  );
});

test("a takeaway goes to its story, and Back returns", async ({ page }) => {
  await openWeek(page);
  await page.getByRole("region", { name: "En une minute" }).getByRole("link").nth(1).click();
  await expect(page).toHaveURL(`${week06}/publishers-v-anthropic-3bn`);
  await expect(page.getByRole("heading", { level: 1, name: french.stories[1]?.title ?? "" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: french.title })).toBeVisible();
});

test("a story shows every figure with its qualifier, caveat and source", async ({ page }) => {
  await page.goto(`${week06}/publishers-v-anthropic-3bn`);
  const figures = page.getByRole("region", { name: "Les chiffres, un par un" });
  const story = french.stories[1];
  await expect(figures.getByRole("listitem")).toHaveCount(story?.figures.length ?? 0);
  const claimed = figures.getByRole("listitem").first();
  await expect(claimed).toContainText("plus de");
  await expect(claimed).toContainText(/3\s*Md\$/);
  await expect(claimed).toContainText(story?.figures[0]?.note ?? "—");
  await expect(claimed.getByRole("link")).toHaveAttribute("href", /^https:/);
  await expect(claimed.getByRole("link")).toHaveAttribute("rel", /noopener/);
});

test("a key figure tells its source and caveat on focus, and Escape hides them", async ({ page }) => {
  await openWeek(page);
  const figure = page.getByRole("region", { name: "Chiffres clés" }).getByRole("link").first();
  await figure.focus();
  const tip = page.getByRole("tooltip").first();
  await expect(tip).toBeVisible();
  await expect(tip).toContainText("Source");
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await figure.click();
  await expect(page).toHaveURL(new RegExp(`${week06}/spacex-xai-merger#xai-valuation`));
});

test("frequent questions open and close from the keyboard", async ({ page }) => {
  await openWeek(page);
  const answer = page.getByText(french.faq[0]?.answer ?? "—");
  await expect(answer).toBeHidden();
  await page.locator("summary", { hasText: french.faq[0]?.question ?? "—" }).focus();
  await page.keyboard.press("Enter");
  await expect(answer).toBeVisible();
});

test("previous and next week, filters kept", async ({ page }) => {
  await openWeek(page, `${week06}?sort=date`);
  await page.getByRole("link", { name: /Semaine suivante/ }).click();
  await expect(page).toHaveURL("/fr/briefings/2026-W07?sort=date");
  await page.getByRole("link", { name: /Semaine précédente/ }).click();
  await expect(page).toHaveURL(`${week06}?sort=date`);
});

test("an edition that lacks the reader's language is shown in the other, and says so", async ({ page }) => {
  await page.goto("/en/briefings/2025-W48");
  await expect(page.getByText("This week is not available in English yet")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /Une semaine ordinaire/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Export" })).toBeVisible();
});

test("the colour scheme follows the system, then the reader, across a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(week06);
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
  await page.getByRole("button", { name: "Passer en mode clair" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "light");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "light");
});

test("what was put right is said at the top, and told at the end: before, now, why", async ({ page }) => {
  await page.goto("/fr/briefings/2099-W10");
  await page.getByRole("link", { name: "2 corrections depuis la publication" }).click();
  const corrections = page.getByRole("region", { name: "Corrections" });
  await expect(corrections).toBeInViewport();
  const figure = corrections.getByRole("listitem").filter({ hasText: "Faute de frappe." });
  await expect(figure.getByRole("deletion")).toHaveText("120 Md$");
  await expect(figure.getByRole("insertion")).toHaveText("123,4 Md$");
  await figure.getByRole("link").click();
  await expect(page).toHaveURL("/fr/briefings/2099-W10/story-0");
});
