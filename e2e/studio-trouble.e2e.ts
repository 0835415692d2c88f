import { drop, type SavedFile } from "./deck-page";
import {
  downloaded,
  field,
  keptByNow,
  newsletter,
  openStory,
  openStudio,
  readNewsletter,
  source,
  storyRows,
  write,
} from "./studio-page";
import { expect, test } from "./test";

// A failed request logs a line of its own, which no page can prevent.
test.use({ expectedNoise: [/Failed to load resource/] });

const file = (name: string, content: string): SavedFile => ({ name, bytes: Buffer.from(content) });

test("a full storage is said, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await readNewsletter(page);
  await expect(page.getByRole("status").filter({ hasText: "n’a plus de place" })).toBeVisible();
  await write(field(page, "field-title"), "Tient pour la visite");
  await expect(field(page, "field-title")).toHaveValue("Tient pour la visite");
  await expect(page.getByRole("button", { name: "Télécharger" })).toBeEnabled();
});

test("a browser that keeps nothing says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await readNewsletter(page);
  await expect(page.getByRole("status").filter({ hasText: "ne garde rien" })).toBeVisible();
});

test("once it is open it needs no network", async ({ page, context }) => {
  await openStudio(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("textbox", { name: "Texte de la newsletter" }).fill(newsletter);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  await expect(storyRows(page)).toHaveCount(2);
  await write(field(page, "field-title"), "Hors ligne");
  await context.setOffline(false);
});

test("without the archive it works, and says what is missing", async ({ page }) => {
  await page.route("**/briefings/archive/*", (route) => route.fulfill({ status: 500 }));
  await openStudio(page);
  await expect(page.getByText("Une partie des archives n’a pas pu être lue", { exact: false })).toBeVisible();
  await page.getByRole("textbox", { name: "Texte de la newsletter" }).fill(newsletter);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  await expect(storyRows(page)).toHaveCount(2);
});

test("hostile text stays text: no script, no address that runs, no markup", async ({ page }) => {
  const hostile = `<h1>Semaine 07 : pièges</h1>
<p>Un <a href="javascript:alert(1)">lien</a> et <img src=x onerror="alert(2)"> une image.</p>
<h2>Robotix lève 5 millions d’euros</h2>
<p>Robotix lève 5 millions d’euros.\u202e\u0007 <script>alert(3)</script> Fin du signal.</p>
<h2>Autre affaire {{constructor}}</h2><p>Texte &lt;b&gt;échappé&lt;/b&gt; et {{1+1}}.</p>`;
  await page.addInitScript(() => Object.assign(window, { alert: () => Object.assign(window, { rang: true }) }));
  await openStudio(page);
  await drop(page, file("pieges.html", hostile));
  await expect(source(page)).toContainText("Robotix lève 5 millions");
  await openStory(page, 0);
  await expect(page.locator('[href^="javascript:"], img[src="x"], main script')).toHaveCount(0);
  expect(await page.evaluate(() => "rang" in window)).toBe(false);
  await expect(source(page)).not.toContainText("alert(3)");
  const { edition } = await downloaded(page);
  const text = JSON.stringify(edition);
  expect(text).not.toContain("javascript:");
  expect([...text].filter((char) => char < " " || (char >= "\u202a" && char <= "\u202e"))).toEqual([]);

  await page.getByRole("button", { name: "Tous les brouillons" }).click();
  const formulas = `=HYPERLINK("http://x","clic")\n\n+1 lève 2 M€\n\n@SUM(A1:A9) lève 2 millions d’euros.\u0000\u2028Fin.`;
  await page.getByRole("textbox", { name: "Texte de la newsletter" }).fill(formulas);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  await expect(source(page)).toContainText('=HYPERLINK("http://x","clic")');
  await expect(source(page).locator("a")).toHaveCount(0);
});

test("markup that is pasted along is read", async ({ page }) => {
  await openStudio(page);
  const html =
    "<h1>Semaine 07</h1><h2>Alpha lève 3 M€</h2><p>Alpha lève 3 M€ auprès de Beta.</p><h2>Gamma ouvre une usine</h2><p>Gamma ouvre une usine à Lille.</p>";
  await page.getByRole("textbox", { name: "Texte de la newsletter" }).focus();
  await page.evaluate((markup) => {
    const data = new DataTransfer();
    data.setData("text/html", markup);
    data.setData(
      "text/plain",
      "Semaine 07 Alpha lève 3 M€ Alpha lève 3 M€ auprès de Beta. Gamma ouvre une usine Gamma ouvre une usine à Lille.",
    );
    const field = document.activeElement as HTMLTextAreaElement;
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    document.execCommand("insertText", false, data.getData("text/plain"));
  }, html);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  await expect(storyRows(page)).toHaveCount(2);
});

test("a file that cannot be read is said, with what can", async ({ page }) => {
  await openStudio(page);
  await drop(page, file("tableau.xlsx", "PK"));
  // A spreadsheet dropped on any page goes to the deck's, which opens presentations.
  await page.goto("/fr/studio");
  await drop(page, file("lettre.docx", "this is no Word file"));
  await expect(page.getByRole("status").filter({ hasText: "lettre.docx n’a pas pu être ouvert" })).toContainText(
    "Word",
  );
  await drop(page, file("vide.txt", "  \n "));
  await expect(page.getByRole("status").filter({ hasText: "vide.txt" })).toContainText("aucun texte");
  await drop(page, file("autre.json", '{"week":"2026-W07"}'));
  await expect(page.getByRole("status").filter({ hasText: "autre.json" })).toContainText("Titre");
  await drop(page, file("coupe.json", '{"week":'));
  await expect(page.getByRole("status").filter({ hasText: "coupe.json" })).toContainText("JSON");
});

test("readers that do not come are said, with what works all the same", async ({ page }) => {
  await page.route(/\/assets\/read-(docx|source)-.*\.js/, (route) => route.abort());
  await openStudio(page);
  await drop(page, file("lettre.docx", "x"));
  await expect(page.getByRole("status").filter({ hasText: "lettre.docx" })).toContainText("n’a pas pu être chargé");
  await page.getByRole("textbox", { name: "Texte de la newsletter" }).fill(newsletter);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Le texte collé" })).toContainText("s’ouvrent toujours");
  await expect(page.getByRole("textbox", { name: "Texte de la newsletter" })).toHaveValue(newsletter);
  await page.getByRole("button", { name: "Partir de rien" }).click();
  await expect(field(page, "field-title")).toHaveValue("");
});

test("a newsletter dropped on another page opens here; an edition dropped here is opened to be corrected", async ({
  page,
}) => {
  await page.goto("/fr/briefings");
  await drop(page, file("lettre.txt", newsletter));
  await expect(page).toHaveURL(/\/fr\/studio$/);
  await expect(storyRows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Tous les brouillons" }).click();
  const edition = await page.evaluate(async () => (await fetch("/briefings/2026-W06.fr.json")).text());
  await drop(page, file("2026-W06.fr.json", edition));
  await expect(page.getByRole("heading", { name: "Corrections" })).toBeVisible();
});

test("the same draft in two tabs is said in both", async ({ page, context }) => {
  await readNewsletter(page);
  await write(field(page, "field-title"), "Deux onglets");
  await keptByNow(page);
  const other = await context.newPage();
  await other.goto("/fr/studio");
  await other
    .getByRole("button", { name: /Deux onglets/ })
    .first()
    .click();
  await expect(other.getByText("ouvert dans un autre onglet", { exact: false })).toBeVisible();
  await expect(page.getByText("ouvert dans un autre onglet", { exact: false })).toBeVisible();
});
