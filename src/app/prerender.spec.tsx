import { readFile } from "node:fs/promises";
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { generatedFiles } from "@/publish/editions";
import { published } from "@/testing/published";
import { createQueryClient } from "./query-client";
import { createAppRouter } from "./router";

const generated = generatedFiles("public/briefings");

/** The site's own files, as a host would serve them. */
beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) => {
    const headers = { "content-type": "application/json" };
    const made = generated.get(url.replace("/briefings/", ""));
    if (made) return new Response(made, { headers });
    return readFile(`public${url}`, "utf8").then(
      (text) => new Response(text, { headers }),
      () => new Response("", { status: 404 }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

async function render(address: string): Promise<string> {
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  return renderToString(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

test.each(["fr", "en"] as const)("every page of the week renders without a browser, in %s", async (language) => {
  const briefing = published("2026-W06", language);
  const week = await render(`/${language}/briefings/2026-W06?theme=legal-risk`);
  expect(week).toContain(briefing.outlook.title);
  expect(week).toContain(briefing.stories[1]?.title);
  expect(week).not.toContain(briefing.stories[2]?.implication);
  expect(await render(`/${language}/briefings/2026-W06/lotus-health-35m`)).toContain(briefing.stories[2]?.body[0]);
  expect(await render(`/${language}/briefings`)).toContain(briefing.title);
});

test.each(["fr", "en"] as const)("the deck and its presentation do too, in %s", async (language) => {
  const { title } = published("2026-W06", language);
  const pages = ["deck", "deck/present", "deck/speaker"];
  for (const page of pages) expect(await render(`/${language}/${page}?from=2026-W06&to=2026-W06`)).toContain(title);
});

test("a missing week and a missing page do too", async () => {
  expect(await render("/fr/briefings/2026-W44")).toContain("2026-W44");
  expect(await render("/fr/nowhere")).toContain("Cette page n’existe pas");
});
