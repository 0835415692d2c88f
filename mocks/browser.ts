import { setupWorker } from "msw/browser";
import { handlers } from "./handlers";

/** `npm run dev:mock`: the mock world in the browser. Never part of a build. */
export async function startMocks(): Promise<void> {
  await setupWorker(...handlers).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: "bypass",
    quiet: true,
  });
}
