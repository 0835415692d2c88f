/** Decks and templates that come back: dropped or chosen, whole or broken. */
import type { Browser, Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  buildTemplate,
  masterXml,
  presentationXml,
  themeColoursXml,
  themeXml,
} from "@/deck/template/testing/build-template";
import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import {
  choose,
  deck06,
  drop,
  labels,
  openDeck,
  option,
  plain,
  rail,
  type SavedFile,
  save,
  slides,
  stage,
  titleField,
  write,
} from "./deck-page";
import { all, chartOf, paragraphs, parse, partsOf, slidePaths } from "./deck-reading";
import { expect, openWeek, test, week06 } from "./test";

/** What other browsers' consoles have said. */
let noise: string[] = [];
test.beforeEach(() => {
  noise = [];
});
test.afterEach(() => expect(noise).toEqual([]));

/** Somebody else's browser: nothing kept, and an edition where some figures have other values. */
async function visitor(browser: Browser, values: Record<string, number> = {}): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  const stories = french.stories.map((story) => ({
    ...story,
    figures: story.figures.map((figure) => ({ ...figure, value: values[`${story.id}/${figure.id}`] ?? figure.value })),
  }));
  await page.route("**/briefings/2026-W06.fr.json", (route) => route.fulfill({ json: { ...french, stories } }));
  return page;
}

/** Brightness of the page, from 0 to 765. */
async function paper(page: Page): Promise<number> {
  const colour = await stage(page)
    .first()
    .evaluate((slide) => getComputedStyle(slide).backgroundColor);
  return (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
}

const notice = (page: Page) =>
  page.getByRole("status").filter({ has: page.getByRole("button", { name: "Masquer ce message" }) });

test("a deck brings its view back, and names the figures that have changed", async ({ page, browser }) => {
  const search = "?theme=infrastructure&from=2026-W06&to=2026-W06";
  await openDeck(page, `/fr/deck${search}`);
  await choose(page, /xAI entre chez SpaceX/);
  await write(titleField(page), "Notre lecture de la fusion");
  await slides(page).nth(3).press("Alt+ArrowUp");
  await option(page, "Fond", "Sombre");
  const file = await save(page, /^PowerPoint/);
  const before = await labels(page);

  const later = await visitor(browser, {
    "spacex-xai-merger/xai-valuation": 260e9,
    "hyperscaler-capex-2026/four-groups-capex": 700e9,
  });
  await openWeek(later);
  await drop(later, file);
  await expect(later).toHaveURL(`/fr/deck${search}`);
  await expect(notice(later)).toContainText("2 chiffres ont changé depuis que ce fichier a été fait");
  expect(await labels(later)).toEqual(before);
  expect(await paper(later)).toBeLessThan(150);

  const parts = partsOf(file.bytes);
  const where = (text: string) =>
    slidePaths(parts).flatMap((path, i) => {
      const said = [...paragraphs(parts[path]), ...(chartOf(parts, path)?.series[0]?.texts ?? [])];
      return said.includes(text) ? [i + 1] : [];
    });
  const items = (await notice(later).getByRole("listitem").allTextContents()).map(plain);
  expect(items).toEqual(
    [
      ["xAI · Valorisation dans l’opération", "environ 250 Md$", "environ 260 Md$"],
      ["Quatre géants du cloud · Investissements prévus en 2026", "environ 650 Md$", "environ 700 Md$"],
    ].map(
      ([label, old = "", now]) =>
        `${label} : ${old} dans le fichier, ${now} aujourd’hui (diapositives ${where(old).join(", ")})`,
    ),
  );
  expect(where("environ 250 Md$").length).toBeGreaterThan(1);
  // What the slides say now is what the edition says now.
  await rail(later)
    .getByRole("button", { name: /Le plus gros montant|montant/ })
    .first()
    .click();
  await expect(stage(later).first().getByText("environ 260 Md$")).toBeVisible();
  // Another selection's deck knows nothing of it; coming back, the message stands.
  await later.getByRole("link", { name: "Présentation" }).click();
  await expect(later).toHaveURL("/fr/deck");
  await expect(notice(later)).toHaveCount(0);
  await expect(later.getByRole("button", { name: "Annuler", exact: true })).toBeDisabled();
  await later.goBack();
  await notice(later).getByRole("button", { name: "Masquer ce message" }).click();
  await later.reload();
  await expect(slides(later).first()).toBeVisible();
  expect(await labels(later)).toEqual(before);
  await later.context().close();
});

test("by the button, and unchanged; the dashboard's one page too", async ({ page, browser }) => {
  await openDeck(page);
  await choose(page, /xAI entre chez SpaceX/);
  await write(titleField(page), "Notre lecture de la fusion");
  const file = await save(page, /^PowerPoint/);
  const before = await labels(page);
  await openWeek(page, `${week06}?theme=multimodal`);
  const summary = await save(page, /PowerPoint/);
  expect(summary.name).toBe("vigie-2026-W06.fr.summary.pptx");

  const other = await visitor(browser);
  await openDeck(other);
  await other
    .getByLabel("Rouvrir un deck Vigie")
    .setInputFiles({ name: file.name, mimeType: "application/octet-stream", buffer: file.bytes });
  await expect(notice(other)).toContainText("Aucun de ses chiffres n’a changé depuis.");
  expect(await labels(other)).toEqual(before);
  await drop(other, summary);
  await expect(other).toHaveURL("/fr/deck?theme=multimodal&from=2026-W06&to=2026-W06");
  await expect(notice(other)).toContainText("Aucun de ses chiffres n’a changé depuis.");
  await expect(slides(other)).toHaveCount(1);
  await expect(other.getByRole("radio", { name: "Une page" })).toBeChecked();
  await other.context().close();
});

test("a deck of stories chosen by hand takes the place of the reader's own choice", async ({ page, browser }) => {
  const add = (on: Page, index: number) =>
    on.getByRole("article").nth(index).getByRole("button", { name: "Ajouter au deck" }).click();
  await openWeek(page);
  await add(page, 4);
  await add(page, 1);
  await openDeck(page, "/fr/deck");
  const before = await labels(page);
  const titles = [4, 1].map((index) => plain(french.stories[index]?.title ?? "—"));
  expect(before.filter((label) => titles.some((title) => label.endsWith(title)))).toHaveLength(2);
  const file = await save(page, /^PowerPoint/);

  const other = await visitor(browser);
  await openWeek(other);
  await add(other, 0);
  await drop(other, file);
  await expect(notice(other)).toContainText("est rouvert");
  await expect(other).toHaveURL("/fr/deck");
  expect(await labels(other)).toEqual(before);
  await other.context().close();
});

const company = {
  name: "groupe.potx",
  bytes: Buffer.from(
    buildTemplate({
      "ppt/presentation.xml": presentationXml({ size: '<p:sldSz cx="10058400" cy="7772400"/>' }),
      "ppt/slideMasters/slideMaster1.xml": masterXml({
        bg: '<p:bgPr><a:solidFill><a:srgbClr val="102A43"/></a:solidFill><a:effectLst/></p:bgPr>',
      }),
      "ppt/theme/theme1.xml": themeXml({
        colours: themeColoursXml.replace("4472C4", "C2185B"),
        major: "Playfair Display",
        minor: "Verdana",
      }),
    }),
  ),
};

test("a company's template gives the deck its size, colours, type and background", async ({ page }) => {
  await openDeck(page);
  await drop(page, company);
  await expect(notice(page)).toContainText("groupe.potx habille le deck.");
  const ratio = async () => {
    const { width, height } = (await stage(page).first().boundingBox()) ?? { width: 0, height: 1 };
    return Math.round((width / height) * 100) / 100;
  };
  const expectDressed = async () => {
    await expect.poll(ratio).toBe(1.29);
    await expect(stage(page).first()).toHaveCSS("background-color", "rgb(16, 42, 67)");
    await expect(titleField(page)).toHaveCSS("font-family", /^"?Playfair Display"?,/);
    await expect(stage(page).first().getByText("Données au")).toHaveCSS("font-family", /^"?Verdana"?,/);
    await expect(page.getByRole("group", { name: "Format" })).toHaveCount(0);
  };
  await expectDressed();
  await page.reload();
  await expectDressed();

  const parts = partsOf((await save(page, /^PowerPoint/)).bytes);
  const size = all(parse(parts["ppt/presentation.xml"]), "p:sldSz")[0];
  expect([size?.getAttribute("cx"), size?.getAttribute("cy")]).toEqual(["10058400", "7772400"]);
  const theme = parse(parts["ppt/theme/theme1.xml"]);
  const colour = (name: string) => all(all(theme, `a:${name}`)[0] ?? theme, "a:srgbClr")[0]?.getAttribute("val");
  expect([colour("accent1"), colour("accent2"), colour("dk2")]).toEqual(["C2185B", "ED7D31", "1F3864"]);
  const face = (name: string) => all(all(theme, `a:${name}`)[0] ?? theme, "a:latin")[0]?.getAttribute("typeface");
  expect([face("majorFont"), face("minorFont")]).toEqual(["Playfair Display", "Verdana"]);
  expect(parts["ppt/slideMasters/slideMaster1.xml"]).toContain("102A43");

  await page.getByRole("button", { name: "Retirer le modèle" }).click();
  await expect.poll(ratio).toBe(1.78);
  await page.reload();
  await expect.poll(ratio).toBe(1.78);
});

const bomb = `<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "${"lol".repeat(50)}">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`,
).join("")}]><p:presentation xmlns:p="x">&j;</p:presentation>`;

test("a file that is none of ours is refused in words, and the deck stays", async ({ page }) => {
  await openDeck(page);
  await write(titleField(page), "À nous");
  const deck = await save(page, /^PowerPoint/);
  const before = await labels(page);
  const record = (change: (text: string) => string): Buffer => {
    const entries = unzipSync(deck.bytes);
    const path = "customXml/item1.xml";
    return Buffer.from(zipSync({ ...entries, [path]: strToU8(change(strFromU8(entries[path] ?? new Uint8Array()))) }));
  };
  const cases: [...Parameters<typeof toFile>, string][] = [
    ["notes.pdf", Buffer.from("Bonjour"), "Ce n’est pas un fichier PowerPoint"],
    ["vieux.ppt", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]), "mot de passe"],
    ["coupe.pptx", deck.bytes.subarray(0, deck.bytes.length >> 1), "endommagé ou incomplet"],
    ["bombe.potx", Buffer.from(buildTemplate({ "ppt/presentation.xml": bomb })), "endommagé ou incomplet"],
    ["vide.pptx", Buffer.alloc(0), "Ce n’est pas un fichier PowerPoint"],
    ["tronque.pptx", record((text) => text.slice(0, -40)), "endommagé"],
    ["demain.pptx", record((text) => text.replace("urn:vigie:deck:1", "urn:vigie:deck:9")), "version plus récente"],
  ];
  for (const [name, bytes, reason] of cases) {
    await drop(page, toFile(name, bytes));
    await expect(notice(page)).toContainText(`${name} n’a pas pu être ouvert`);
    await expect(notice(page)).toContainText(reason);
    await expect(notice(page)).toContainText("Rien n’a changé dans votre deck.");
    expect(await labels(page)).toEqual(before);
  }
  await page.goto(deck06);
  await expect(titleField(page)).toHaveText("À nous");
});

function toFile(name: string, bytes: Buffer): SavedFile {
  return { name, bytes };
}
