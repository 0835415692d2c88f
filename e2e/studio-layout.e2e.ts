import { newsletter, openStory, readNewsletter, source } from "./studio-page";
import { expect, test } from "./test";

test("the head stays, and neither side leaves a gap, however it is scrolled", async ({ page }) => {
  await readNewsletter(page, `${newsletter}${"\nUne phrase de plus, pour la longueur.\n".repeat(40)}`);
  await openStory(page, 0);
  const seen = () =>
    page.evaluate(() => {
      const head = document.querySelector("#studio-name")?.closest(".sticky")?.getBoundingClientRect();
      const below = [...document.querySelectorAll("main [role=group][lang], #studio-stories")].map((one) => {
        for (let at = one.parentElement; at; at = at.parentElement)
          if (getComputedStyle(at).overflowY === "auto") return at.getBoundingClientRect().bottom - innerHeight;
        return 0;
      });
      return { top: head?.top ?? -1, gaps: below.filter((gap) => gap < -1) };
    });
  for (const { width, height } of [
    { width: 1440, height: 1000 },
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize({ width, height });
    for (const side of [0.25, 0.75]) {
      await page.mouse.move(width * side, height * 0.7);
      for (const by of [900, 9000, -300]) await page.mouse.wheel(0, by);
      await page.waitForTimeout(100);
      const { top, gaps } = await seen();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(gaps).toEqual([]);
    }
  }
});

test("nothing is wider than a phone, and its three views are one press apart", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await readNewsletter(page);
  await openStory(page, 0);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(await fits()).toBe(true);
  await page.getByRole("group", { name: "Affichage" }).getByText("Source").click();
  await expect(source(page)).toBeVisible();
  expect(await fits()).toBe(true);
  await source(page).getByRole("link", { name: "120 ms" }).click();
  await expect(page.locator(":focus")).toHaveValue(/^120\sms$/);
});
