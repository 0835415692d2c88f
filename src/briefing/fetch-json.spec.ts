import { afterEach, expect, test, vi } from "vitest";
import { HttpError, NetworkError, NotFoundError, SignedOutError } from "@/lib/errors";
import { fetchJson } from "./load";

afterEach(() => vi.unstubAllGlobals());
const read = (signal?: AbortSignal) => fetchJson("/a.json", "same-origin", signal);
const answer = (response: Response, redirected = false) =>
  vi.stubGlobal("fetch", async () => Object.defineProperty(response, "redirected", { value: redirected }));
const html = () => new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } });

test("gives what a JSON file holds", async () => {
  answer(Response.json({ a: [1] }));
  expect(await read()).toEqual({ a: [1] });
});

test.each([
  [401, SignedOutError],
  [403, SignedOutError],
  [404, NotFoundError],
  [410, NotFoundError],
  [500, HttpError],
  [503, HttpError],
])("status %i is a %o", async (status, expected) => {
  answer(new Response("{}", { status }));
  const error = await read().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ constructor: expected, status, url: "/a.json" });
});

test("a page in place of data is a missing file, or a sign-in page where the host redirected", async () => {
  answer(html());
  await expect(read()).rejects.toBeInstanceOf(NotFoundError);
  answer(html(), true);
  await expect(read()).rejects.toBeInstanceOf(SignedOutError);
});

test("a connection that is cut while the answer is read is a NetworkError", async () => {
  const cut = new ReadableStream({
    pull: (controller) => controller.error(new TypeError("network error")),
  });
  answer(new Response(cut, { headers: { "content-type": "application/json" } }));
  await expect(read()).rejects.toBeInstanceOf(NetworkError);
});

test("the media type is read without its case", async () => {
  answer(new Response("<!doctype html>", { headers: { "content-type": "Text/HTML" } }));
  await expect(read()).rejects.toBeInstanceOf(NotFoundError);
});

test.each(["", '{"week": "2026-W06", "sto', "<html>"])("%j is no JSON", async (text) => {
  answer(new Response(text));
  await expect(read()).rejects.toMatchObject({ name: "SchemaError", file: "/a.json", issues: [{ path: "" }] });
});

test("no answer is a NetworkError with its cause; an abort stays the abort", async () => {
  const cause = new TypeError("fetch failed");
  vi.stubGlobal("fetch", () => Promise.reject(cause));
  await expect(read()).rejects.toMatchObject({ constructor: NetworkError, cause });
  const signal = AbortSignal.abort();
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => Promise.reject(init.signal?.reason));
  await expect(read(signal)).rejects.toBe(signal.reason);
});
