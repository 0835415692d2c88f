import { readdirSync } from "node:fs";
import french from "../public/briefings/2026-W09.fr.json" with { type: "json" };
import { expect, newestWeek, test, week06 } from "./test";

const published = readdirSync("public/briefings").filter((name) => /^\d{4}-W\d{2}\.fr\.json$/.test(name)).length;

test("every week is listed, newest first, with its theme mix and its largest figure", async ({ page }) => {
  await page.goto("/fr/briefings");
  const weeks = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) });
  // One more than is published: the mock world's, in French only.
  await expect(weeks).toHaveCount(published + 1);
  await expect(weeks.first()).toContainText("Semaine 16");
  const ninth = weeks.filter({ hasText: french.title });
  await expect(ninth).toContainText("Infrastructure 3 · Risque juridique 1 · Secteurs régulés 3");
  await expect(ninth).toContainText(`${french.stories.length} signaux`);
  await expect(ninth).toContainText(/840\s*Md\$/);
  await expect(ninth).toContainText("OpenAI · Valorisation post-money");
  await ninth.getByRole("link").click();
  await expect(page).toHaveURL("/fr/briefings/2026-W09");
});

test("the calendar jumps to a week; weeks without an edition are no links", async ({ page }) => {
  await page.goto("/fr/briefings");
  const year = page.getByRole("navigation", { name: "Semaines de 2026" });
  await expect(year.getByRole("link")).toHaveCount(16);
  await year.getByRole("link", { name: /^S06 / }).click();
  await expect(page).toHaveURL(week06);
});

test("years before the last two are folded, and open", async ({ page }) => {
  const entry = (year: number) => ({
    week: `${year}-W10`,
    language: "fr",
    title: `Une semaine de ${year}`,
    standfirst: "Ce qu’il faut en retenir.",
    period: { from: `${year}-03-04`, to: `${year}-03-10` },
    stories: 1,
    themes: { infrastructure: 1 },
  });
  const editions = [2023, 2024, 2025, 2026].map(entry);
  await page.route("**/briefings/index.json", (route) => route.fulfill({ json: { editions } }));
  await page.goto("/fr/briefings");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(2);
  await page.getByRole("heading", { level: 2, name: "2023" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Une semaine de 2023" })).toBeVisible();
});

test("an address holds the list to a theme and to some weeks", async ({ page }) => {
  await page.goto("/fr/briefings?theme=regulated-sectors&from=2026-W14&to=2026-W15");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(2);
  await page.goto("/fr/briefings?from=2030-W01");
  await expect(page.getByText("Aucune semaine ne répond aux filtres de cette adresse.")).toBeVisible();
});

test("a story tells the affair so far, and leads to its earlier and later stories", async ({ page }) => {
  await page.goto(`${week06}/spacex-xai-merger`);
  const affair = page.getByRole("region", { name: "L’affaire jusqu’ici" });
  await expect(affair.getByRole("listitem")).toHaveCount(3);
  await expect(affair.getByRole("listitem").nth(0)).toContainText(/S02 2026.*20\s*Md\$/s);
  await expect(affair.getByRole("listitem").nth(1)).toContainText("ce signal");
  await affair.getByRole("listitem").nth(2).getByRole("link").click();
  await expect(page).toHaveURL("/fr/briefings/2026-W14/spacex-ipo-filing");
});

test("a story whose affair has no other story says nothing of it", async ({ page }) => {
  const story = "/fr/briefings/2026-W10/thaler-cert-denied";
  const archive = page.waitForResponse(/archive\/2026\.fr\.json/);
  await page.goto(story);
  await archive;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "L’affaire jusqu’ici" })).toHaveCount(0);
});

test("a player on a story's page leads to its own page", async ({ page }) => {
  await page.goto(`${week06}/lotus-health-35m`);
  await page.getByRole("region", { name: "Acteurs" }).getByRole("link", { name: "Lotus Health AI" }).click();
  await expect(page).toHaveURL("/fr/entities/lotus-health-ai");
  await expect(page.getByRole("heading", { level: 1, name: "Lotus Health AI" })).toBeVisible();
});

test("since last week: new, continued and gone quiet; four and twelve weeks are in the address", async ({ page }) => {
  await page.goto("/fr/briefings/2026-W07");
  const since = page.getByRole("region", { name: "Depuis la semaine 06" });
  await expect(since.getByRole("row", { name: /Multimodal 2 4 Suite/ })).toBeVisible();
  await expect(since.getByRole("row", { name: /Opérations 0 2 Au calme/ })).toBeVisible();
  await expect(since.getByRole("link", { name: /Waymo/ })).toBeVisible();
  await since.getByRole("radio", { name: "12 sem." }).check({ force: true });
  await expect(page).toHaveURL("/fr/briefings/2026-W07?since=12");
  const twelve = page.getByRole("region", { name: "Face aux 12 semaines d’avant" });
  await expect(twelve.getByText("10 éditions publiées sur cette période.")).toBeVisible();
  await expect(twelve.getByText(/déjà en S05, S03, S02/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "12 sem." })).toBeChecked();
});

test("the first week has nothing before it, and says so", async ({ page }) => {
  await page.goto("/fr/briefings/2025-W48");
  await expect(page.getByText("il n’y a rien à comparer", { exact: false })).toBeVisible();
});

test("years that cannot be read leave the week, its story and the list readable", async ({ page }) => {
  await page.route("**/briefings/archive/*", (route) => route.fulfill({ status: 500 }));
  await page.goto(`/fr/briefings/${newestWeek}?since=4`);
  await expect(page.getByText("Les semaines de 2026 n’ont pas pu être lues", { exact: false })).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.goto(`${week06}/spacex-xai-merger`);
  await expect(page.getByText("la liste est incomplète", { exact: false })).toBeVisible();
  await page.goto("/fr/briefings");
  await expect(page.getByRole("heading", { level: 3, name: french.title })).toBeVisible();
});
test.use({ expectedNoise: [/Failed to load resource/] });
