/** Takes the README's pictures from the built site: `npm run build && npm run screenshots`. */
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserArguments, findBrowser } from "./browser";

const shots = [
  { file: "docs/images/dashboard.png", path: "/fr/briefings/2026-W06", width: 1440, height: 1000, scheme: "light" },
  { file: "docs/images/trends.png", path: "/fr/trends", width: 1440, height: 1180, scheme: "light" },
  { file: "docs/images/phone.png", path: "/en/briefings/2026-W06", width: 390, height: 844, scheme: "dark" },
] as const;

const server = await preview({ preview: { port: 4185, strictPort: true }, logLevel: "warn" });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
for (const { file, path, width, height, scheme } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(`http://localhost:4185${path}`);
  await page.getByRole("group", { name: /argent en jeu|money at stake|Ce que valent/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
await server.close();
