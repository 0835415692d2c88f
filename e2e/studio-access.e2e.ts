import { newsletter, openStory, openStudio, readNewsletter } from "./studio-page";
import { expect, expectNoAxeViolations, test } from "./test";

const words = {
  fr: {
    view: "Affichage",
    preview: "Aperçu",
    source: "Source",
    popovers: [/^\d+ erreur/, "Versions antérieures", /l’autre langue/],
  },
  en: {
    view: "View",
    preview: "Preview",
    source: "Source",
    popovers: [/^\d+ error/, "Earlier versions", /the other language/],
  },
};

for (const lang of ["fr", "en"] as const)
  test(`no accessibility violations in any state, light or dark: ${lang}`, async ({ page }) => {
    test.slow();
    const inBoth = async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoAxeViolations(page);
      }
    };
    const { view, preview, source, popovers } = words[lang];
    await openStudio(page, `/${lang}/studio`);
    await inBoth();
    await readNewsletter(page, newsletter, `/${lang}/studio`);
    await openStory(page, 0);
    await inBoth();
    for (const name of popovers) {
      await page.getByRole("button", { name }).first().click();
      await expect(page.locator("[aria-expanded=true][aria-controls]").first()).toBeVisible();
      await inBoth();
      await page.keyboard.press("Escape");
    }
    await page.getByRole("group", { name: view }).getByText(preview).click();
    await inBoth();
    await page.getByRole("group", { name: view }).getByText(source).click();
  });
