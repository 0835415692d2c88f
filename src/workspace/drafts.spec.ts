import { afterEach, describe, expect, test, vi } from "vitest";
import { type DraftStorage, deleteDraft, readDraft, writeDraft } from "./drafts";

interface Draft {
  version: 2;
  pictures: Record<string, Uint8Array>;
}

const isDraft = (stored: unknown): stored is Draft =>
  typeof stored === "object" && stored !== null && "version" in stored && stored.version === 2;
const parse = (stored: unknown) => (isDraft(stored) ? stored : undefined);

function memory(values = new Map<string, unknown>()): DraftStorage {
  return {
    get: async (key) => values.get(key),
    put: async (key, value) => values.set(key, structuredClone(value)),
    delete: async (key) => values.delete(key),
  };
}

function failing(error: unknown): DraftStorage {
  const fail = async () => {
    throw error;
  };
  return { get: fail, put: fail, delete: fail };
}

const never = () => new Promise<never>(() => undefined);
const draft: Draft = { version: 2, pictures: { logo: new Uint8Array([137, 80, 78, 71]) } };

afterEach(() => void vi.useRealTimers());

test("a draft comes back as it was, bytes included, until it is deleted", async () => {
  const area = memory();
  expect(await writeDraft("deck", draft, area)).toBe("kept");
  expect(await readDraft("deck", parse, area)).toEqual(draft);
  expect(await readDraft("other", parse, area)).toBeUndefined();
  await deleteDraft("deck", area);
  expect(await readDraft("deck", parse, area)).toBeUndefined();
});

test.each([
  ["older", { version: 1 }],
  ["broken", "{"],
  ["none", undefined],
  ["null", null],
])("a value that is %s reads as none, and stays until something is written", async (_, stored) => {
  const values = new Map<string, unknown>([["deck", stored]]);
  expect(await readDraft("deck", parse, memory(values))).toBeUndefined();
  expect(values.get("deck")).toBe(stored);
  expect(await writeDraft("deck", draft, memory(values))).toBe("kept");
  expect(await readDraft("deck", parse, memory(values))).toEqual(draft);
});

test("a parse that throws reads as none", async () => {
  const throwing = () => {
    throw new TypeError("not what was expected");
  };
  expect(await readDraft("deck", throwing, memory(new Map([["deck", {}]])))).toBeUndefined();
});

describe("what is wrong is answered, never thrown", () => {
  class QuotaExceededError extends DOMException {
    override readonly name = "QuotaExceededError";
  }
  test.each([
    ["no room", new DOMException("no room", "QuotaExceededError"), "full"],
    ["no room, as a class of its own", new QuotaExceededError("no room"), "full"],
    ["private mode", new DOMException("a mutation was refused", "InvalidStateError"), "closed"],
    ["policy", new DOMException("denied", "SecurityError"), "closed"],
    ["a damaged database", new DOMException("internal error", "UnknownError"), "closed"],
    ["what cannot be cloned", new DOMException("could not be cloned", "DataCloneError"), "closed"],
    ["no reason", null, "closed"],
  ])("%s", async (_, error, outcome) => {
    expect(await writeDraft("deck", draft, failing(error))).toBe(outcome);
    expect(await readDraft("deck", parse, failing(error))).toBeUndefined();
    expect(await deleteDraft("deck", failing(error))).toBeUndefined();
  });

  test("no IndexedDB at all, as here", async () => {
    expect(globalThis).not.toHaveProperty("indexedDB");
    expect(await writeDraft("deck", draft)).toBe("closed");
    expect(await readDraft("deck", parse)).toBeUndefined();
    expect(await deleteDraft("deck")).toBeUndefined();
  });

  test("a database that never answers", async () => {
    vi.useFakeTimers();
    const silent: DraftStorage = { get: never, put: never, delete: never };
    const outcomes = Promise.all([
      writeDraft("deck", draft, silent),
      readDraft("deck", parse, silent),
      deleteDraft("deck", silent),
    ]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcomes).toEqual(["closed", undefined, undefined]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
