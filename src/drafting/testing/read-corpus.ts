/** The corpus and the data that the engine needs, from disk: for specs and for the bench alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseLexicons } from "@/briefing/lexicons";
import { parseBriefing, parseThemes } from "@/briefing/load";
import type { DraftingContext } from "../draft/context";
import { gazetteerOf } from "../entities/gazetteer";
import { readDocx } from "../read/read-docx";
import { readSource } from "../read/read-source";
import type { SourceText } from "../source-text";
import { type Expected, expectedSchema } from "./expected";
import { wordFile } from "./word-file";

const folder = "src/drafting/testing/corpus";
const published = "public/briefings";

export interface Newsletter {
  name: string;
  expected: Expected;
  /** The file as it is; of a Word file, its document.xml. */
  content: string;
  source: SourceText;
}

export function readCorpus(): Promise<Newsletter[]> {
  const suffix = ".expected.json";
  const names = readdirSync(folder).filter((file) => file.endsWith(suffix));
  return Promise.all(
    names.toSorted().map(async (file) => {
      const expected = expectedSchema.parse(readJson(join(folder, file)));
      const content = readFileSync(join(folder, expected.file), "utf8");
      const { format } = expected;
      const source = format === "docx" ? await readDocx(wordFile(content)) : readSource(content, format);
      return { name: file.slice(0, -suffix.length), expected, content, source };
    }),
  );
}

/** What the studio would know: the published themes, lexicons and names. */
export function readContext(): Omit<DraftingContext, "language"> {
  const files = readdirSync(published).filter((file) => /^\d{4}-W\d\d\.\w\w\.json$/.test(file));
  const editions = files.map((file) => parseBriefing(readJson(join(published, file)), file).briefing);
  return {
    publishedAt: "2026-02-09T06:00:00+01:00",
    themes: parseThemes(readJson(join(published, "themes.json")), "themes.json"),
    lexicons: parseLexicons(readJson(join(published, "lexicons.json")), "lexicons.json"),
    gazetteer: gazetteerOf(editions.flatMap(({ stories }) => stories.flatMap(({ entities }) => entities))),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
