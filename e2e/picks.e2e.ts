import type { Page } from "@playwright/test";
import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import { expect, expectNoAxeViolations, openWeek, test, week06 } from "./test";

const [story, other] = french.stories;
const titles = { story: story?.title ?? "—", other: other?.title ?? "—" };

const add = (page: Page, title: string) =>
  page.getByRole("article", { name: title }).getByRole("button", { name: "Ajouter au deck" });
const added = (page: Page, title: string) =>
  page.getByRole("article", { name: title }).getByRole("button", { name: "Dans le deck", pressed: true });
const inNavigation = (page: Page, count: string) =>
  page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: `Présentation${count}`, exact: true });

test("stories are added on their cards, counted in the navigation, and there after a reload", async ({ page }) => {
  await openWeek(page);
  await expect(inNavigation(page, "")).toBeVisible();
  await expect(add(page, titles.story)).toHaveAttribute("aria-pressed", "false");
  await add(page, titles.story).click();
  await expect(added(page, titles.story)).toBeFocused();
  await expect(inNavigation(page, " (1 signal)")).toBeVisible();
  await add(page, titles.other).press("Space");
  await expect(inNavigation(page, " (2 signaux)")).toBeVisible();
  await page.reload();
  await expect(added(page, titles.story)).toBeVisible();
  await expect(added(page, titles.other)).toBeVisible();
  await expect(inNavigation(page, " (2 signaux)")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a story's own page adds it and takes it out", async ({ page }) => {
  await page.goto(`${week06}/${story?.id}`);
  const main = page.getByRole("main");
  const button = main.getByRole("button", { name: "Ajouter au deck" });
  await expect(button).toHaveAccessibleDescription(titles.story);
  await button.click();
  await expect(inNavigation(page, " (1 signal)")).toBeVisible();
  await page.reload();
  await main.getByRole("button", { name: "Dans le deck", pressed: true }).click();
  await expect(main.getByRole("button", { name: "Ajouter au deck", pressed: false })).toBeFocused();
  await expect(inNavigation(page, "")).toBeVisible();
  await page.getByRole("link", { name: "Semaine 06" }).click();
  await expect(add(page, titles.story)).toBeVisible();
});

test("the next story's button is its own", async ({ page }) => {
  await page.goto(`${week06}/${story?.id}`);
  await page.getByRole("button", { name: "Ajouter au deck" }).click();
  await page.getByRole("navigation", { name: "Signaux voisins" }).getByRole("link", { name: titles.other }).click();
  await expect(page.getByRole("heading", { level: 1, name: titles.other })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ajouter au deck", pressed: false })).toBeVisible();
});

test("another tab follows", async ({ page, context }) => {
  const second = await context.newPage();
  for (const tab of [page, second]) await tab.goto(week06);
  await add(page, titles.story).click();
  await expect(added(second, titles.story)).toBeVisible();
  await expect(inNavigation(second, " (1 signal)")).toBeVisible();
  await added(second, titles.story).click();
  await expect(add(page, titles.story)).toBeVisible();
});

test("the choice is the reader's, whatever the language", async ({ page }) => {
  await page.goto(week06);
  await add(page, titles.story).click();
  await page.getByRole("link", { name: "EN, English" }).click();
  await expect(page.getByRole("button", { name: "In the deck" })).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Deck (1 story)", exact: true })).toBeVisible();
});

test("nothing moves when a story is added or taken out", async ({ page }) => {
  await openWeek(page);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("h3, header a, header button, article a")].map((element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return [x, y + scrollY, width];
      }),
    );
  await add(page, titles.story).scrollIntoViewIfNeeded();
  const links = page.getByRole("navigation", { name: "Navigation principale" }).getByRole("link");
  const before = await places();
  const last = (await links.count()) - 1;
  await add(page, titles.story).click();
  await expect(inNavigation(page, " (1 signal)")).toBeVisible();
  // But for the link that got a number, which is the last in its row.
  const grown = await links.nth(last).boundingBox();
  expect((await places()).map((place) => (place[0] === grown?.x ? place.slice(0, 2) : place))).toEqual(
    before.map((place) => (place[0] === grown?.x ? place.slice(0, 2) : place)),
  );
});

test("a full storage: the button works, and says that it is for this visit", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await page.goto(week06);
  await add(page, titles.story).click();
  await expect(added(page, titles.story)).toBeVisible();
  await expect(inNavigation(page, " (1 signal)")).toBeVisible();
  const status = page.getByRole("article", { name: titles.story }).getByRole("status");
  await expect(status).toContainText("Gardé pour cette visite seulement");
  // Within the app it holds; after a reload it cannot.
  await page.getByRole("link", { name: titles.story }).last().click();
  await expect(page.getByRole("button", { name: "Dans le deck" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Ajouter au deck" })).toBeVisible();
});

test("a closed storage does the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  await page.goto(week06);
  await add(page, titles.story).click();
  await expect(page.getByRole("article", { name: titles.story }).getByRole("status")).toContainText("cette visite");
  await added(page, titles.story).click();
  await expect(inNavigation(page, "")).toBeVisible();
});

for (const [name, stored, count] of [
  ["no JSON", "[{broken", ""],
  ["no list", '{"week":"2026-W06"}', ""],
  [
    "a list of anything",
    '[null,7,{"week":"2026-W06","story":"<img src=x>"},{"week":"2026-W06","story":"gone"}]',
    " (1 signal)",
  ],
  [
    "ten thousand",
    JSON.stringify(Array.from({ length: 10_000 }, (_, i) => ({ week: "2026-W06", story: `s-${i}` }))),
    " (60 signaux)",
  ],
] as const)
  test(`a stored value that is broken (${name}) leaves the page whole`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (!sessionStorage.getItem("set")) localStorage.setItem("vigie:picks", text);
      sessionStorage.setItem("set", "once");
    }, stored);
    await page.goto(week06);
    await expect(page.getByRole("article")).toHaveCount(10);
    await expect(inNavigation(page, count)).toBeVisible();
    await add(page, titles.story).click();
    if (count === " (60 signaux)")
      await expect(page.getByRole("article", { name: titles.story }).getByRole("status")).toHaveText(
        "60 signaux au plus : retirez-en un d’abord.",
      );
    else {
      await page.reload();
      await expect(added(page, titles.story)).toBeVisible();
    }
  });

test("on paper there is no button", async ({ page }) => {
  await page.goto(week06);
  await expect(add(page, titles.story)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Ajouter au deck" })).toHaveCount(0);
});
