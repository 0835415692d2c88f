/** What the tests of the deck do on its page, over and over. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

export const deck06 = "/fr/deck?from=2026-W06&to=2026-W06";

/** The page with its slides drawn. */
export async function openDeck(page: Page, address = deck06): Promise<void> {
  await page.goto(address);
  await expect(slides(page).first()).toBeVisible();
}

export function rail(page: Page): Locator {
  return page.getByRole("list", { name: /^(Diapositives|Slides)$/ });
}

/** The buttons of the rail, one a slide. */
export function slides(page: Page): Locator {
  return rail(page).getByRole("button");
}

/** "Diapositive 4 : …" of each slide, in order, without the narrow space before the colon. */
export async function labels(page: Page): Promise<string[]> {
  const all = await slides(page).evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ""));
  return all.map(plain);
}

/** The pages of the chosen slide; the rail's thumbnails are pictures, and have no roles. */
export function stage(page: Page): Locator {
  return page.getByRole("article");
}

export async function choose(page: Page, title: string | RegExp): Promise<Locator> {
  await rail(page).getByRole("button", { name: title }).click();
  return stage(page).first();
}

export function titleField(page: Page): Locator {
  return stage(page).first().getByRole("textbox", { name: "Titre de la diapositive" });
}

/** Writes into a text of the slide, and leaves it. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

/** Radio buttons have no size of their own: their labels are what is pressed. */
export async function option(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole("group", { name: group }).getByText(name, { exact: true }).click();
}

export interface SavedFile {
  name: string;
  bytes: Buffer;
}

export async function save(page: Page, item: RegExp): Promise<SavedFile> {
  await page.getByRole("button", { name: /^(Exporter|Export)$/ }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Every kind of space as one: fonts, not words, tell them apart. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** What only paper shows: every page of the deck, in order, as the browser has it while it prints. */
export async function printed(page: Page): Promise<Locator> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  return page.locator("[data-slide]:visible");
}

export async function unprinted(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
}

/** A file let go over the page, as a hand does it. */
export async function drop(page: Page, { name, bytes }: SavedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], file));
      return data;
    },
    [name, bytes.toString("base64")] as const,
  );
  const main = page.getByRole("main");
  for (const type of ["dragenter", "dragover", "drop"]) await main.dispatchEvent(type, { dataTransfer: transfer });
}
