/** Takes the README's pictures from the built site: `npm run build && npm run screenshots`. */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserArguments, findBrowser } from "./browser";

interface Shot {
  file: string;
  path: string;
  width: number;
  height: number;
  scheme: "light" | "dark";
  /** A button to press first. */
  press?: RegExp;
  /** A newsletter to read in the studio first. */
  read?: string;
}

const shots: Shot[] = [
  { file: "docs/images/dashboard.png", path: "/fr/briefings/2026-W06", width: 1440, height: 1000, scheme: "light" },
  { file: "docs/images/trends.png", path: "/fr/trends", width: 1440, height: 1180, scheme: "light" },
  {
    file: "docs/images/deck.png",
    path: "/fr/deck?from=2026-W06&to=2026-W06",
    width: 1440,
    height: 1000,
    scheme: "light",
    press: /^Diapositive 3/,
  },
  {
    file: "docs/images/studio.png",
    path: "/fr/studio",
    width: 1440,
    height: 1000,
    scheme: "light",
    read: "src/drafting/testing/corpus/fr-name-claim.txt",
  },
  { file: "docs/images/phone.png", path: "/en/briefings/2026-W06", width: 390, height: 844, scheme: "dark" },
];

const server = await preview({ preview: { port: 4185, strictPort: true }, logLevel: "warn" });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
for (const { file, path, width, height, scheme, press, read } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(`http://localhost:4185${path}`);
  if (read) {
    await page.getByRole("textbox").fill(readFileSync(read, "utf8"));
    await page.getByRole("button", { name: "Lire ce texte" }).click();
    await page.getByRole("heading", { name: "Signaux" }).waitFor();
  } else if (press) await page.getByRole("button", { name: press }).click();
  else await page.getByRole("group", { name: /argent en jeu|money at stake|Ce que valent/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
await server.close();
