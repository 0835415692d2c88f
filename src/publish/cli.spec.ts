import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aBriefing, aFigure, aStory, someThemes } from "@/testing/builders";
import { changed } from "@/testing/changed";
import { run } from "./cli";

const french = aBriefing({
  stories: [aStory({ figures: [aFigure({ source: 0, quote: "35 M$" })] })],
  outlook: { title: "Et après", paragraphs: ["La suite."], questions: ["Que garder\u202f?"] },
  faq: [],
});
const english = { ...french, language: "en" };
const published = {
  "published/2026-W06.fr.json": french,
  "published/2026-W06.en.json": english,
  "published/themes.json": { themes: someThemes },
};
type Files = Record<string, unknown>;

/** A call in a world of these files: texts as they are, Errors as what reading gives, anything else as JSON. */
async function call(args: string[], files: Files = published) {
  const [out, err]: [string[], string[]] = [[], []];
  const readFile = (path: string) => {
    const content = files[path] ?? Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: "ENOENT" });
    if (content instanceof Error) throw content;
    return typeof content === "string" ? content : JSON.stringify(content);
  };
  const code = await run(args, {
    folder: "published",
    site: undefined,
    readFile,
    readBytes: (path) => new TextEncoder().encode(readFile(path)),
    list: (folder) =>
      Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
    write: () => {
      throw new Error("a check writes nothing");
    },
    now: () => "2026-02-09T05:00:00Z",
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out, err };
}

describe("check", () => {
  test("looks at all that is published, and says in one line what it was", async () => {
    expect(await call(["check"])).toEqual({ code: 0, out: ["2 editions, 1 story, 1 figure: no fault"], err: [] });
  });

  test("says each fault on a line, and how many there are", async () => {
    const files = {
      ...published,
      "published/2026-W06.fr.json": changed(changed(french, "/title", ""), "/stories/0/figures/0/value", "35"),
      "published/2026-W06.en.json": changed(english, "/stories/0/date", "2026-02-30"),
    };
    expect(await call(["check"], files)).toEqual({
      code: 1,
      out: [],
      err: [
        "published/2026-W06.en.json: /stories/0/date: must be a date such as 2026-02-03",
        "published/2026-W06.fr.json: /title: is empty",
        "published/2026-W06.fr.json: /stories/0/figures/0/value: must be a number, not a text",
        "3 faults in 2 files; 2 editions read",
      ],
    });
  });

  test.each<[string, unknown, string]>([
    ["is cut off", '{ "week":\n', "not JSON: Unexpected end of JSON input"],
    [
      "cannot be read",
      new Error("EACCES: permission denied, open 'x'"),
      "cannot be read: EACCES: permission denied, open 'x'",
    ],
  ])("a file that %s is said with the reason, and the others are still checked", async (_, content, reason) => {
    const files = {
      ...published,
      "published/2026-W05.fr.json": content,
      "published/2026-W06.fr.json": changed(french, "/title", undefined),
    };
    const { code, err } = await call(["check"], files);
    expect(code).toBe(1);
    expect(err).toEqual([
      `published/2026-W05.fr.json: /: ${reason}`,
      "published/2026-W06.fr.json: /title: is missing",
      "2 faults in 2 files; 2 editions read",
    ]);
  });

  test("an edition that is no JSON is not said to be missing", async () => {
    const { err } = await call(["check"], { ...published, "published/2026-W06.en.json": "{" });
    expect(err).toEqual([
      expect.stringMatching(/^published\/2026-W06\.en\.json: \/: not JSON: /),
      "1 fault in 1 file; 1 edition read",
    ]);
  });

  test("a fault stays on its line, whatever it quotes", async () => {
    const theme = changed(french, "/stories/0/themes/0", "a\u001b[31m\nb");
    const { err } = await call(["check"], {
      ...published,
      "published/2026-W05.fr.json": '{\n\t"a": x\n}',
      "published/2026-W06.fr.json": theme,
    });
    expect(err.join("")).not.toMatch(/\p{Cc}/u);
    expect(err).toContain('published/2026-W06.fr.json: /stories/0/themes/0: "a [31m b" is not in the taxonomy');
  });

  test("a file that would never be shown, for its name, is at fault", async () => {
    const files = { ...published, "published/2026-W6.fr.json": french, "published/index.json": {} };
    expect((await call(["check"], files)).err).toContain(
      "published/2026-W6.fr.json: /: must be named 2026-W06.fr.json",
    );
  });

  test("without a taxonomy fails", async () => {
    const { code, err } = await call(["check"], { ...published, "published/themes.json": undefined });
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^published\/themes\.json: \/: cannot be read: ENOENT/);
  });
});

describe("check of named files", () => {
  test("looks at these only, and each once", async () => {
    const files = { ...published, "published/2026-W05.fr.json": "{" };
    const args = ["check", "published/2026-W06.fr.json", "./published/2026-W06.fr.json", "published/2026-W06.fr.json"];
    const { out } = await call(args, { ...files, "./published/2026-W06.fr.json": french });
    expect(out).toEqual(["1 edition, 1 story, 1 figure: no fault"]);
  });

  test("compares with the other language in the same folder", async () => {
    const files = { ...published, "published/2026-W06.en.json": changed(english, "/stories/0/figures/0/value", 36e6) };
    expect((await call(["check", "published/2026-W06.fr.json"], files)).err[0]).toBe(
      "published/2026-W06.fr.json: /stories/0/figures/0/value: 35000000 here, 36000000 in 2026-W06.en.json",
    );
  });

  test("says so where the other language cannot be read", async () => {
    const files = { ...published, "published/2026-W06.en.json": "{", "published/2026-W05.en.json": "{" };
    const { code, err } = await call(["check", "published/2026-W06.fr.json"], files);
    expect(code).toBe(1);
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(/^published\/2026-W06\.en\.json: \/: not JSON: /);
  });

  test("does without the other language, and with the published taxonomy, where the folder has none", async () => {
    expect(
      await call(["check", "drafts/2026-W06.fr.json"], { ...published, "drafts/2026-W06.fr.json": french }),
    ).toEqual({
      code: 0,
      out: ["1 edition, 1 story, 1 figure: no fault"],
      err: [],
    });
  });

  test("goes by the taxonomy of their folder where it has one", async () => {
    const themes = { themes: someThemes.slice(1) };
    const files = { ...published, "drafts/2026-W06.fr.json": french, "drafts/themes.json": themes };
    expect((await call(["check", "drafts/2026-W06.fr.json"], files)).err[0]).toBe(
      'drafts/2026-W06.fr.json: /stories/0/themes/0: "infrastructure" is not in the taxonomy',
    );
  });

  test("takes the taxonomy for what it is, as where a shell named all that there is", async () => {
    expect((await call(["check", ...Object.keys(published)])).out).toEqual(["2 editions, 1 story, 1 figure: no fault"]);
    const files = { ...published, "published/themes.json": { themes: [] } };
    expect((await call(["check", "published/themes.json"], files)).err).toEqual([
      "published/themes.json: /themes: is empty",
      "1 fault in 1 file; 0 editions read",
    ]);
  });

  test("is refused as a call where one of them is missing", async () => {
    expect(await call(["check", "published/2026-W06.fr.json", "nowhere.json", "published/2026-W6.json"])).toEqual({
      code: 2,
      out: [],
      err: ["no such file: nowhere.json\nno such file: published/2026-W6.json"],
    });
  });

  test("warns, and is fine all the same", async () => {
    const files = {
      ...published,
      "draft/2026-W06.fr.json": changed(french, "/stories/0/figures/0/quote", "53 M$"),
    };
    expect(await call(["check", "draft/2026-W06.fr.json"], files)).toEqual({
      code: 0,
      out: ["1 edition, 1 story, 1 figure: no fault, 1 warning"],
      err: [
        "draft/2026-W06.fr.json: /stories/0/figures/0/value: warning: 35000000 is neither in its quote nor in its story",
      ],
    });
  });

  test("warns of a draft that has another name than it will be published under", async () => {
    const { code, err } = await call(["check", "draft.json"], { ...published, "draft.json": french });
    expect({ code, err }).toEqual({ code: 0, err: ["draft.json: /: warning: will be published as 2026-W06.fr.json"] });
  });
});

describe("a call", () => {
  test.each([
    [["--help"], "<verb> [options]"],
    [["-h"], "<verb> [options]"],
    [["import", "--help"], "import <file> [options]"],
    [["check", "--help"], "check [files…]"],
    [["-h", "publish", "a.json"], "publish <draft…> [options]"],
    [["new", "-h"], "new --week W --lang L [options]"],
  ])("%s says how it is used", async (args, usage) => {
    const { code, out, err } = await call(args);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.join().split("\n")[0]).toBe(`usage: npm run briefing -- ${usage}`);
  });

  test.each([
    [["launch"], 'unknown verb "launch": there is import, check, publish, new'],
    [["constructor"], 'unknown verb "constructor": there is import, check, publish, new'],
    [["--force"], "a call without a verb takes no --force"],
    [["--frce"], "Unknown option '--frce'"],
    [["--help=yes"], "Option '-h, --help' does not take an argument"],
    [["check", "--to", "x"], '"check" takes no --to'],
    [["import"], "a newsletter's file is missing"],
    [["import", "a.txt", "b.txt"], "one newsletter at a time"],
    [["import", "a.txt", "--week"], "Option '--week <value>' argument missing"],
    [["import", "a.txt", "--week", "2026-W54"], "--week 2026-W54: no ISO week, such as 2026-W06"],
    [["import", "a.txt", "--lang", "de"], "--lang de: there is fr, en"],
    [["import", "a.txt", "--source", "javascript:1"], "--source javascript:1: no http or https address"],
    [["publish"], "a draft is missing"],
    [["new", "--lang", "fr"], "--week is missing"],
    [["new", "--week", "2026-W06"], "--lang is missing"],
    [["new", "a.json", "--week", "2026-W06", "--lang", "fr"], '"new" takes no file: a.json'],
    [[], "a verb is missing"],
  ])("%s is refused, with the usage", async (args, message) => {
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err.join()).toContain(message);
    expect(err.join()).toContain("\n\nusage: ");
  });
});

describe("the command itself", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vigie-cli-"));
    mkdirSync(join(folder, "published"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("names files from where the editor stands, and answers with stdout, stderr and the exit code", async () => {
    const files = { ...published, "published/2026-W06.en.json": changed(english, "/title", undefined) };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
    const names = ["published/2026-W06.fr.json", "published/2026-W06.en.json"];
    const { status, stdout, stderr } = spawnSync(
      "npm",
      ["--prefix", process.cwd(), "run", "--silent", "briefing", "--", "check", ...names],
      { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("published/2026-W06.en.json: /title: is missing\n");
    expect(stderr).toContain("1 fault in 1 file; 2 editions read\n");
  }, 30_000);
});
