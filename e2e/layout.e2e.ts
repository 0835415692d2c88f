import type { Page } from "@playwright/test";
import { choose, deck06, openDeck, slides } from "./deck-page";
import { expect, openWeek, test, week06 } from "./test";

const addresses = {
  "a page": [
    week06,
    "/en/briefings/2026-W06",
    `${week06}/spacex-xai-merger`,
    "/fr/briefings",
    "/fr/trends",
    "/en/entities/openai",
    "/fr/themes/regulated-sectors",
    "/fr/briefings/2099-W10",
    "/fr/briefings/2099-W10/story-0",
  ],
  "a deck": [
    deck06,
    "/en/deck?from=2099-W10&to=2099-W10",
    "/fr/deck/present?from=2026-W06&to=2026-W06",
    "/fr/deck/speaker?from=2026-W06&to=2026-W06#3",
  ],
};

for (const width of [320, 390, 768, 1440])
  for (const [name, all] of Object.entries(addresses))
    test(`nothing is wider than ${name} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const address of all) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, address).toBe(0);
      }
    });

for (const [name, open] of [
  [
    "the dashboard",
    async (page: Page) => {
      await openWeek(page);
      await page.getByRole("button", { name: "Plus de filtres" }).click();
    },
  ],
  [
    "the deck",
    async (page: Page) => {
      await openDeck(page);
      await choose(page, /xAI entre chez SpaceX/);
      await page.getByRole("button", { name: "Ajouter une décision" }).click();
    },
  ],
] as const)
  test(`on a phone, what is touched on ${name} is at least 44 px high`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const controls = page.locator(
      "main button:visible, main select:visible, main input[type=search]:visible, main label:visible:has(input), header:not(main *) :is(a, button):visible",
    );
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(box?.height ?? 0, (await control.textContent()) ?? "").toBeGreaterThanOrEqual(44);
    }
  });

const settled: Record<string, (page: Page) => Promise<void>> = {
  [week06]: async (page) => openWeek(page),
  "/fr/trends": async (page) => {
    await page.goto("/fr/trends");
    await expect(
      page.getByRole("group", { name: "De qui l’on parle le plus" }).getByRole("link").first(),
    ).toBeVisible();
  },
  "/fr/briefings": async (page) => {
    await page.goto("/fr/briefings");
    await expect(page.getByText("OpenAI · Valorisation post-money").first()).toBeVisible();
  },
  "/fr/entities/anthropic": async (page) => {
    await page.goto("/fr/entities/anthropic");
    await expect(page.getByText("Pour les dirigeants")).toBeVisible();
  },
  [deck06]: async (page) => {
    await openDeck(page);
    await choose(page, /Le plus gros montant/);
    await expect(slides(page).last()).toHaveAccessibleName(/sources étayent/);
  },
  [`${week06}/spacex-xai-merger`]: async (page) => {
    await page.goto(`${week06}/spacex-xai-merger`);
    await expect(page.getByRole("heading", { name: "L’affaire jusqu’ici" })).toBeVisible();
  },
};

for (const width of [390, 1440])
  for (const [address, open] of Object.entries(settled))
    test(`nothing shifts while ${address} comes at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(watchShifts);
      await open(page);
      await page.evaluate(() => document.fonts.ready);
      await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { value: number; of: string[] }[] }).shifts,
      );
      expect(
        shifts.reduce((sum, { value }) => sum + value, 0),
        JSON.stringify(shifts),
      ).toBeLessThan(0.02);
    });

/** In the page: every shift that no reader asked for, and what moved. */
function watchShifts() {
  const scope = window as unknown as { shifts: object[] };
  scope.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node }[];
    })[])
      if (!entry.hadRecentInput)
        scope.shifts.push({
          value: entry.value,
          of: entry.sources.map(({ node }) => node?.textContent?.slice(0, 60)),
        });
  }).observe({ type: "layout-shift", buffered: true });
}

test("on paper the charts are drawn, the answers stand open and the controls are gone", async ({ page }) => {
  await openWeek(page);
  await page.emulateMedia({ media: "print" });
  await expect(
    page
      .getByRole("group", { name: /argent en jeu/ })
      .locator("[data-shape]")
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Exporter" })).toBeHidden();
  await expect(page.getByRole("region", { name: "Filtrer les signaux" })).toBeHidden();
  await expect(
    page.getByText("Les 250 milliards de dollars ne sont toutefois que la part de xAI", { exact: false }),
  ).toBeVisible();
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  expect(pdf.length).toBeGreaterThan(50_000);
});
