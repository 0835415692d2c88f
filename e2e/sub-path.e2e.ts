import { subPathUrl } from "../playwright.config";
import { expect, newestWeek, test } from "./test";

test.use({ baseURL: subPathUrl });

test("under a sub-path: root, deep link, navigation, charts and data", async ({ page }) => {
  await page.goto(subPathUrl);
  await expect(page).toHaveURL(`${subPathUrl}fr/briefings/${newestWeek}`);
  await page.goto(`${subPathUrl}fr/briefings/2026-W06?theme=legal-risk`);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(
    page
      .getByRole("group", { name: /argent en jeu/ })
      .getByRole("link")
      .first(),
  ).toHaveAttribute("href", /^\/signals\/fr\/briefings\/2026-W06\//);
  await page.getByRole("article").getByRole("link").first().click();
  await expect(page).toHaveURL(`${subPathUrl}fr/briefings/2026-W06/publishers-v-anthropic-3bn?theme=legal-risk`);
  await page.goto(`${subPathUrl}fr/trends`);
  await expect(
    page.getByRole("group", { name: "Ce que valent les entreprises" }).getByRole("link").first(),
  ).toHaveAttribute("href", /^\/signals\/fr\/briefings\/20/);
  await page.goto(`${subPathUrl}briefings/2026-W06`);
  await expect(page).toHaveURL(`${subPathUrl}fr/briefings/2026-W06`);
});
