import type { Page } from "@playwright/test";
import { deck06, openDeck, plain, slides } from "./deck-page";
import { expect, expectNoAxeViolations, test } from "./test";

const search = "?from=2026-W06&to=2026-W06";
const present = `/fr/deck/present${search}`;

const at = (page: Page, number: number | string) =>
  expect(page.getByRole("status").filter({ hasText: /^\d+ sur \d+$/ })).toHaveText(new RegExp(`^${number} sur`));

test("keys, clicks, the address and the way back", async ({ page }) => {
  await openDeck(page);
  await slides(page).nth(1).click();
  await page.getByRole("link", { name: "Présenter" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/deck/present\\${search}`));
  await at(page, 1);
  for (const [key, number] of [
    ["ArrowRight", 2],
    ["ArrowRight", 3],
    ["ArrowLeft", 2],
    ["PageDown", 3],
    ["Space", 4],
    ["PageUp", 3],
    ["Home", 1],
    ["ArrowLeft", 1],
  ] as const) {
    await page.keyboard.press(key);
    await at(page, number);
    await expect(page.getByRole("article", { name: `Diapositive ${number}`, exact: true })).toBeVisible();
  }
  await page.keyboard.press("End");
  const total = (await page.getByRole("status").textContent())?.split(" ").at(-1) ?? "";
  await at(page, total);
  await page.keyboard.press("ArrowRight");
  await at(page, total);
  await expect(page).toHaveURL(`${present}#${total}`);

  await page.goto(`${present}#4`);
  await at(page, 4);
  await page.mouse.click(1100, 300);
  await at(page, 5);
  await page.mouse.click(100, 300);
  await at(page, 4);
  await page.reload();
  await at(page, 4);
  await page.goto(`${present}#999`);
  await at(page, total);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(deck06);
  await expect(page.getByRole("heading", { level: 1, name: "Préparer la présentation" })).toBeVisible();
});

test("the tools at the foot of the screen work with the keyboard alone", async ({ page }) => {
  await page.goto(present);
  await at(page, 1);
  await page.getByRole("button", { name: "Diapositive suivante" }).press("Enter");
  await at(page, 2);
  await page.getByRole("button", { name: "Diapositive suivante" }).press("Space");
  await at(page, 3);
  await page.getByRole("button", { name: "Quitter" }).press("Enter");
  await expect(page).toHaveURL(deck06);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 844, height: 390 } });

  test("a finger turns the pages", async ({ page }) => {
    await page.goto(present);
    await at(page, 1);
    const machine = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
        machine.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 200 }] });
      await touch("touchStart", from);
      for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from + (to - from) * share);
      await touch("touchEnd");
    };
    await swipe(600, 300);
    await at(page, 2);
    await swipe(600, 300);
    await at(page, 3);
    await swipe(300, 600);
    await at(page, 2);
    await page.touchscreen.tap(800, 150);
    await at(page, 3);
    await expect(page.getByRole("button", { name: "Quitter" })).toBeVisible();
  });
});

test("the speaker's window: notes, the next slide, the time; both windows follow each other", async ({ page }) => {
  await page.goto(`${present}#3`);
  await at(page, 3);
  const [speaker] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Vue de l’orateur" }).click(),
  ]);
  await expect(speaker).toHaveURL(`/fr/deck/speaker${search}#3`);
  const now = speaker.getByRole("region", { name: /À l’écran/ });
  const next = speaker.getByRole("region", { name: "Ensuite" });
  await expect(now.getByRole("article", { name: "Diapositive 3" })).toBeVisible();
  await expect(next.locator("[data-slide]")).toHaveAttribute("aria-label", "Diapositive 4");
  await expect(next).toContainText("Ensemble SpaceX–xAI");
  await expectNoAxeViolations(speaker);

  await page.keyboard.press("ArrowRight");
  await at(page, 4);
  await expect(now.getByRole("article", { name: "Diapositive 4" })).toBeVisible();
  await speaker.keyboard.press("ArrowRight");
  await at(page, 5);
  await speaker.getByRole("button", { name: "Diapositive précédente" }).click();
  await at(page, 4);
  await speaker.keyboard.press("End");
  await expect(speaker.getByText("Fin de la présentation")).toBeVisible();
  const total = plain((await page.getByRole("status").textContent()) ?? "").split(" ")[0];
  await expect(now.getByRole("article", { name: `Diapositive ${total}` })).toBeVisible();
});

test("the speaker's clock counts, and begins anew", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-02-09T08:59:00Z") });
  await page.goto(`/fr/deck/speaker${search}`);
  const [elapsed, clock] = [page.getByRole("definition").first(), page.getByRole("definition").last()];
  await expect(clock).toHaveText(/8\D(59|00)/);
  await page.clock.pauseAt(new Date("2026-02-09T09:10:00Z"));
  await expect(elapsed).toHaveText(/^1[01]:/);
  await page.getByRole("button", { name: "Remettre à zéro" }).click();
  await expect(elapsed).toHaveText("00:00");
  await page.clock.runFor(75_000);
  await expect(elapsed).toHaveText("01:15");
  await expect(clock).toHaveText(/9\D11/);
});

test("a window that is blocked is said", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(present);
  await at(page, 1);
  await page.keyboard.press("s");
  await expect(page.getByRole("alert")).toContainText("Le navigateur a bloqué la fenêtre");
});

test("nothing to present is said, with a way out", async ({ page }) => {
  await page.goto(`/fr/deck/present${search}&q=introuvable`);
  await expect(page.getByText("Aucun signal ne répond à ces filtres.")).toBeVisible();
  await page.getByRole("link", { name: "Quitter" }).click();
  await expect(page).toHaveURL(/\/fr\/deck\?/);
});
