import french from "../public/briefings/2026-W06.fr.json" with { type: "json" };
import { choose, labels, openDeck, option, plain, rail, save, slides, stage, titleField, write } from "./deck-page";
import { expect, openWeek, test, week06 } from "./test";

const [story] = french.stories;
const merger = story?.title ?? "—";

test("the dashboard's filters make the deck, and are there on the way back", async ({ page }) => {
  await openWeek(page, `${week06}?theme=multimodal`);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /Préparer un deck/ }).click();
  await expect(page).toHaveURL("/fr/deck?theme=multimodal&from=2026-W06&to=2026-W06");
  await expect(page.getByText("filtres : Multimodal", { exact: false })).toBeVisible();
  const chosen = french.stories.filter(({ themes }) => themes.includes("multimodal"));
  const shown = await labels(page);
  for (const { title } of french.stories)
    expect(shown.some((label) => label.endsWith(plain(title)))).toBe(chosen.some((one) => one.title === title));
  await expect(stage(page).getByText(/semaine 06 .* Multimodal/)).toBeVisible();
  await page.getByRole("link", { name: "Revenir au tableau de bord" }).click();
  await expect(page).toHaveURL(`${week06}?theme=multimodal`);
  await expect(page.getByRole("article")).toHaveCount(chosen.length);
});

test("texts are changed in their place, kept, and taken back; figures are not", async ({ page }) => {
  await openDeck(page);
  const undo = page.getByRole("button", { name: "Annuler", exact: true });
  const redo = page.getByRole("button", { name: "Rétablir" });
  await expect(undo).toBeDisabled();
  const slide = await choose(page, new RegExp(merger.slice(0, 20)));

  await write(titleField(page), "Une fusion, et sa facture");
  await expect(slides(page).nth(3)).toHaveAccessibleName(/Une fusion, et sa facture/);
  await titleField(page).fill("N’en parlons plus");
  await titleField(page).press("Escape");
  await expect(titleField(page)).toHaveText("Une fusion, et sa facture");

  await write(slide.getByRole("textbox", { name: "Phrase 1" }).first(), "Le calcul devient un actif.");
  // A figure, its caption and its caveat are the data's.
  expect((await slide.locator("td").allTextContents()).filter(Boolean).length).toBeGreaterThan(4);
  await expect(slide.getByRole("table").getByRole("textbox")).toHaveCount(0);

  await choose(page, /^Diapositive 2/);
  const row = stage(page).first().getByRole("row").nth(1);
  const figure = row.getByRole("cell").first();
  await expect(figure).toContainText("250");
  await expect(figure.getByRole("textbox")).toHaveCount(0);
  await write(row.getByRole("textbox", { name: "Texte de la ligne" }), "À vérifier avec la direction financière.");
  await expect(row).toContainText("À vérifier avec la direction financière.");

  await page.reload();
  await choose(page, /^Diapositive 2/);
  await expect(stage(page).getByText("À vérifier avec la direction financière.")).toBeVisible();
  await choose(page, /Une fusion, et sa facture/);
  await expect(stage(page).getByText("Le calcul devient un actif.")).toBeVisible();
  // What came before the visit is not this visit's to undo.
  await expect(undo).toBeDisabled();

  await write(titleField(page), "");
  await expect(titleField(page)).toHaveText(merger);
  await page.keyboard.press("Control+z");
  await expect(titleField(page)).toHaveText("Une fusion, et sa facture");
  await page.keyboard.press("Control+Shift+z");
  await expect(titleField(page)).toHaveText(merger);
  await undo.click();
  await expect(titleField(page)).toHaveText("Une fusion, et sa facture");
  await redo.click();
  await expect(redo).toBeDisabled();

  await page.getByRole("button", { name: "Texte d’origine" }).click();
  await expect(stage(page).getByText("Le calcul devient un actif.")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Texte d’origine" })).toBeDisabled();

  await page
    .getByRole("button", { name: /^Ajouter une phrase à/ })
    .last()
    .click();
  await page.keyboard.type("Une phrase de plus.");
  await page.keyboard.press("Enter");
  await expect(stage(page).getByText("Une phrase de plus.")).toBeVisible();
});

test("slides are put in order by key, button and hand, left out and put back", async ({ page }) => {
  await openDeck(page);
  const before = await labels(page);
  const title = (label = "") => label.replace(/^.*? : /, "");
  const order = async () => (await labels(page)).map(title);
  const place = (name: string) => new RegExp(`«\\s${title(name).slice(0, 12)}.* est en position`);
  const said = page.getByRole("status").filter({ hasText: "est en position" });

  // The focus goes along: a second press moves the same slide.
  await slides(page).nth(3).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(said).toHaveText(/en position 5 sur/);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(said).toHaveText(/en position 6 sur/);
  await expect(slides(page).nth(5)).toBeFocused();
  await expect(slides(page).nth(5)).toHaveAccessibleName(/^Diapositive 6/);
  expect((await order()).slice(3, 6)).toEqual([title(before[4]), title(before[5]), title(before[3])]);
  await page.keyboard.press("ArrowDown");
  await expect(slides(page).nth(6)).toBeFocused();

  await page.getByRole("button", { name: "Avancer" }).click();
  await expect(said).toHaveText(place(before[6] ?? ""));
  await page.getByRole("button", { name: "Reculer" }).click();
  await expect(said).toHaveText(/en position 7 sur/);

  await slides(page).nth(6).dragTo(slides(page).nth(1));
  await expect(said).toHaveText(/en position 2 sur/);
  expect((await order())[1]).toBe(title(before[6]));

  const numbers = async () => (await labels(page)).flatMap((label) => /^Diapositive (\d+)/.exec(label)?.[1] ?? []);
  const all = await numbers();
  await page.getByRole("button", { name: "Laisser de côté" }).click();
  await expect(page.getByRole("status").filter({ hasText: "est laissée de côté" })).toHaveText(/^«\s.*\s»/);
  await expect(slides(page).nth(1)).toHaveAccessibleName(/^Laissée de côté/);
  expect(await numbers()).toEqual(["1", ...all.slice(2).map((number) => String(Number(number) - 1))]);
  await page.getByRole("button", { name: "Remettre" }).click();
  expect(await numbers()).toEqual(all);
});

test("options: one page, themes, proportions, a dark page, another language, fewer slides", async ({ page }) => {
  await openDeck(page, "/fr/deck?from=2026-W13&to=2026-W13");
  const count = await slides(page).count();
  await option(page, "Contenu", "Une page");
  await expect(slides(page)).toHaveCount(1);
  await option(page, "Contenu", "Deck complet");
  await expect(slides(page)).toHaveCount(count);

  const ratio = async () => {
    const { width, height } = (await stage(page).first().boundingBox()) ?? { width: 0, height: 1 };
    return Math.round((width / height) * 100) / 100;
  };
  expect(await ratio()).toBe(1.78);
  await option(page, "Format", "4:3");
  await expect.poll(ratio).toBe(1.33);
  await page.keyboard.press("Control+z");
  await expect.poll(ratio).toBe(1.78);

  const paper = () =>
    stage(page)
      .first()
      .evaluate((slide) =>
        getComputedStyle(slide)
          .backgroundColor.match(/\d+/g)
          ?.slice(0, 3)
          .reduce((sum, part) => sum + Number(part), 0),
      );
  expect(await paper()).toBeGreaterThan(700);
  await option(page, "Fond", "Sombre");
  await expect.poll(paper).toBeLessThan(150);

  await option(page, "Langue du deck", "English");
  await expect(stage(page).first()).toHaveAttribute("lang", "en");
  await expect(stage(page).first()).toContainText("Data as of");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await option(page, "Langue du deck", "Français");
  await expect(stage(page).first()).toHaveAttribute("lang", "fr");

  await option(page, "Une diapositive par", "thème");
  await expect.poll(() => slides(page).count()).toBeLessThan(count);
  await option(page, "Une diapositive par", "signal");
  await page.getByRole("combobox", { name: "Courbe" }).selectOption("Aucune");
  await expect(slides(page)).toHaveCount(count - 1);
  await expect(rail(page).getByRole("button", { name: /sources étayent/ })).toBeVisible();
  await page.getByRole("checkbox", { name: "la liste des sources" }).uncheck();
  await expect(rail(page).getByRole("button", { name: /sources étayent/ })).toHaveCount(0);
  const notes = page.getByText("Notes de l’orateur", { exact: true });
  await expect(notes).toBeVisible();
  await page.getByRole("checkbox", { name: "les notes de l’orateur" }).uncheck();
  await expect(notes).toHaveCount(0);

  await page.getByRole("button", { name: "Repartir du deck automatique" }).click();
  await expect(slides(page)).toHaveCount(count);
});

test("decisions have a slide, and with a date a place in the calendar", async ({ page }) => {
  await openDeck(page);
  const decisions = [
    ["Fixer le budget de calcul", "2026-03-16"],
    ["Relire les contrats", "2026-03-02"],
  ] as const;
  for (const [index, [text, date]] of decisions.entries()) {
    await page.getByRole("button", { name: "Ajouter une décision" }).click();
    const one = page.getByRole("group", { name: `Décision ${index + 1}` });
    await write(one.getByRole("textbox", { name: "À décider" }), text);
    await write(one.getByRole("textbox", { name: "Qui" }), "Marie");
    await one.getByLabel("Échéance").fill(date);
  }
  const slide = await choose(page, /2 décisions/);
  await expect(slide.getByRole("heading", { level: 2 })).toContainText("2 mars 2026");
  await expect(slide.getByRole("row").nth(1)).toContainText("Relire les contrats");
  await expect(slide.getByRole("row").nth(2)).toContainText("16 mars 2026 · Marie");

  const { name, bytes } = await save(page, /Agenda/);
  expect(name).toBe("vigie-2026-W06.fr.ics");
  const calendar = bytes.toString("utf8");
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
  for (const [text, date] of decisions) {
    expect(calendar).toContain(`SUMMARY:${text}\r\n`);
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}\r\n`);
  }

  const undo = page.getByRole("button", { name: "Annuler", exact: true });
  while (await undo.isEnabled()) await undo.click();
  await expect(page.getByRole("group", { name: /^Décision/ })).toHaveCount(0);
  await expect(rail(page).getByRole("button", { name: /2 décisions/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Exporter" }).click();
  await expect(page.getByRole("menuitem", { name: /Agenda/ })).toHaveCount(0);
});

test("on a phone the same texts are fields for a thumb; figures and caveats have none", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDeck(page);
  const slide = await choose(page, /xAI entre chez SpaceX/);
  await page.getByText("Modifier les textes").click();
  const fields = page.getByRole("group").filter({ hasText: "Modifier les textes" }).getByRole("textbox");
  // The title, four facts and what they mean; the rows are the data's own words.
  await expect(fields).toHaveCount(6);
  for (const field of await fields.all()) expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const [title, fact] = [fields.first(), fields.nth(1)];
  await title.fill("Notre lecture\nde la fusion");
  await fact.fill("");
  await fact.blur();
  await expect(slide.getByRole("heading", { level: 2 })).toHaveText("Notre lecture de la fusion");
  await expect(fields).toHaveCount(5);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(fields).toHaveCount(6);
  await expect(title).toHaveValue("Notre lecture de la fusion");
});
