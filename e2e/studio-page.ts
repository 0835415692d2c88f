/** What the tests of the studio do on its page, over and over. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

export const newsletter = `Semaine 07 : la mer change de pilote

Le transport maritime adopte des équipages logiciels, et un tribunal rappelle les règles du large.

Nautique Robotique lève 40 millions d’euros pour des cargos autonomes
Nautique Robotique lève 40 millions d’euros auprès de fonds européens. Ses navires suivent seuls une route commerciale, sans équipage à bord.
La société annonce une latence de 120 ms entre le capteur et la barre.
Pour les dirigeants, le fret devient un logiciel : demandez des garanties d’assurance avant de signer.

Un tribunal condamne Cargolex à 12 millions d’euros d’amende
Le tribunal inflige à Cargolex une amende de 12 millions d’euros pour des journaux de bord falsifiés par un modèle de langage.
L’entreprise fait appel du jugement. Elle parle d’une erreur de réglage.
Pour les décideurs, la traçabilité des décisions devient une obligation de droit.

Conclusion : la mer change de pilote
Le fret se décide désormais à terre, devant un écran. Qui tiendra la barre quand le réseau tombe ?

FAQ
Qui répond d’une collision ?
L’armateur, tant que la loi ne change pas.
`;

/** The start view. */
export async function openStudio(page: Page, address = "/fr/studio"): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: "Studio" })).toBeVisible();
}

/** The newsletter, read into a draft. */
export async function readNewsletter(page: Page, text = newsletter, address = "/fr/studio"): Promise<void> {
  await openStudio(page, address);
  await page.getByRole("textbox", { name: /Texte de la newsletter|Newsletter text/ }).fill(text);
  await page.getByRole("button", { name: /^(Lire ce texte|Read this text)$/ }).click();
  await expect(page.getByRole("heading", { name: /^(Signaux|Stories)$/ })).toBeVisible();
}

/** The rows of the stories, in order. */
export function storyRows(page: Page): Locator {
  return page.locator("[id^=story-k]");
}

export async function storyTitles(page: Page): Promise<string[]> {
  const all = await storyRows(page).locator(".font-serif").allTextContents();
  return all.map((title) => title.replace(/^\d+/, "").replaceAll(/\s+/gu, " ").trim());
}

/** The fields of a story, its row opened. */
export async function openStory(page: Page, index: number): Promise<Locator> {
  const row = storyRows(page).nth(index);
  if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
  return page.locator(`[data-path="stories/${(await row.getAttribute("id"))?.replace("story-", "")}"]`);
}

/** A field by the end of its path: "summary", "figures/k9/value". */
export function field(within: Locator | Page, end: string): Locator {
  return within.locator(`[id^="field-"][id$="${end}"]`).first();
}

/** Writes into a field, and leaves it. */
export async function write(control: Locator, text: string): Promise<void> {
  await control.fill(text);
  await control.blur();
}

export function source(page: Page): Locator {
  return page.getByRole("group", { name: /^(Texte de la newsletter|Newsletter text)/ });
}

/** Selects words of the source, as a hand does it. */
export async function select(page: Page, words: string): Promise<void> {
  await source(page).evaluate((pane, wanted) => {
    const pieces = [...pane.querySelectorAll<HTMLElement>("[data-start]")];
    const all = pieces.map((piece) => piece.textContent ?? "").join("");
    const at = all.indexOf(wanted);
    if (at < 0) throw new Error(`not in the source: ${wanted}`);
    const range = document.createRange();
    let passed = 0;
    for (const piece of pieces) {
      const text = piece.firstChild as Text;
      const from = at - passed;
      const to = at + wanted.length - passed;
      if (from >= 0 && from < text.length) range.setStart(text, from);
      if (to > 0 && to <= text.length) range.setEnd(text, to);
      passed += text.length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    pane.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  }, words);
}

/** The JSON that the download brings. */
export async function downloaded(page: Page): Promise<{ name: string; edition: Edition }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^(Télécharger|Download)$/ }).click(),
  ]);
  const { readFile } = await import("node:fs/promises");
  return { name: file.suggestedFilename(), edition: JSON.parse(await readFile(await file.path(), "utf8")) };
}

export interface Edition {
  week: string;
  title: string;
  stories: {
    id: string;
    title: string;
    summary: string;
    themes: string[];
    figures: { id: string; value: number; unit: string }[];
    sources: { url: string }[];
  }[];
  corrections?: { date: string; path: string; old: unknown; new: unknown; reason: string }[];
}

/** The draft is kept a moment after the last change. */
export async function keptByNow(page: Page): Promise<void> {
  await page.waitForTimeout(1200);
}
