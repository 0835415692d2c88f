import { defineNetworkFixture } from "@msw/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import axe from "axe-core";
import { handlers } from "../mocks/handlers";

interface Fixtures {
  /** Console lines that a test brings about on purpose: a failed request logs one. */
  expectedNoise: RegExp[];
  world: undefined;
  quiet: undefined;
}

/** Every test reads the one mock world, asks nothing of another origin, and leaves the console silent. */
export const test = base.extend<Fixtures>({
  expectedNoise: [[], { option: true }],
  world: [
    async ({ context }, use) => {
      // Files that the mock world does not know are the built site's own.
      const network = defineNetworkFixture({
        context,
        handlers,
        onUnhandledRequest: "bypass",
        skipAssetRequests: false,
      });
      await network.enable();
      await use(undefined);
      await network.disable();
    },
    { auto: true },
  ],
  quiet: [
    async ({ page, baseURL, expectedNoise }, use) => {
      const noise: string[] = [];
      const own = new URL(baseURL ?? "http://localhost").hostname;
      page.on("console", (message) => {
        const text = message.text();
        const loud = message.type() === "error" || message.type() === "warning";
        if (loud && !expectedNoise.some((pattern) => pattern.test(text))) noise.push(text);
      });
      page.on("pageerror", (error) => noise.push(`page error: ${error.message}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.hostname !== own)
          noise.push(`request to another origin: ${url.href}`);
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The last that is published. */
export const newestWeek = "2026-W16";

export const week06 = "/fr/briefings/2026-W06";

/** The dashboard with its charts drawn. */
export async function openWeek(page: Page, address = week06): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(
    page
      .getByRole("group", { name: /argent en jeu|money at stake/ })
      .getByRole("link")
      .first(),
  ).toBeVisible();
}

export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const found = await axe.run(document, {
      // What passes need not be described: on a page of charts that is most of the work.
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
  expect(violations).toEqual([]);
}
