/** What an editor pastes or drops, as a source text or an edition. Nothing of it leaves the browser. */
import { parseBriefing } from "@/briefing/load";
import type { Briefing } from "@/briefing/schema";
import type { SourceText } from "@/drafting/source-text";
import { loadChunk } from "@/lib/chunk";
import { ChunkError, SchemaError } from "@/lib/errors";
import { m } from "@/paraglide/messages";
import { issueWords } from "./issue-words";

export type Input =
  | { kind: "source"; name: string; source: SourceText }
  /** With the stories, by number, that break the format and are not in it. */
  | { kind: "edition"; name: string; edition: Briefing; omitted: number[] }
  /** In the reader's words. */
  | { kind: "refused"; name: string; reason: string };

/** Bytes of a file, characters of a text: more is no newsletter. */
const most = { file: 20_000_000, text: 2_000_000 } as const;

/** The parsers of text, Markdown, HTML and mail. A chunk of its own: who goes on with a draft needs none of it. */
const loadReaders = () => loadChunk(() => import("@/drafting/read/read-source"));
const loadWordReader = () => loadChunk(() => import("@/drafting/read/read-docx"));

/** What is about to be needed, so that it is there offline too. What fails here is told when it is needed. */
export function preloadReaders({ word }: { word: boolean }): void {
  void Promise.all([loadReaders(), word && loadWordReader()]).catch(() => undefined);
}

/** Never rejects. */
export async function readFile(file: File): Promise<Input> {
  const { name } = file;
  const refused = (reason: string): Input => ({ kind: "refused", name, reason });
  if (file.size > most.file) return refused(m.studio_too_large());
  try {
    if (/\.json$/i.test(name)) return readEdition(name, await file.text());
    if (/\.docx$/i.test(name)) return await readWord(name, new Uint8Array(await file.arrayBuffer()));
    if (!/\.(md|markdown|html?|txt|text|eml)$/i.test(name)) return refused(m.studio_unknown_format());
    return await readText(await textOf(file), name);
  } catch (error) {
    if (error instanceof ChunkError) return refused(m.studio_word_unavailable());
    return refused(m.studio_unreadable());
  }
}

/**
 * Never rejects.
 * @param name of the file; undefined for what was pasted
 */
export async function readText(content: string, name?: string, html = false): Promise<Input> {
  const refused = (reason: string): Input => ({ kind: "refused", name: name ?? m.studio_pasted(), reason });
  if (content.length > most.text) return refused(m.studio_too_large());
  if (content.includes("\u0000\u0000")) return refused(m.studio_binary());
  const readers = await loadReaders().catch(() => undefined);
  if (!readers) return refused(m.studio_reader_unavailable());
  const source = readers.readSource(content, html ? "html" : readers.formatOf(name, content));
  if (!source.text.trim()) return refused(m.studio_no_text());
  return { kind: "source", name: name ?? "", source };
}

/** UTF-8, else the encoding of older mail and Windows programs. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readEdition(name: string, content: string): Input {
  try {
    const { briefing, omitted } = parseBriefing(JSON.parse(content), name);
    return { kind: "edition", name, edition: briefing, omitted: omitted.map(({ index }) => index + 1) };
  } catch (error) {
    if (!(error instanceof SchemaError)) return { kind: "refused", name, reason: m.studio_no_json() };
    return { kind: "refused", name, reason: m.studio_no_edition({ fields: issueWords(error.issues).join(", ") }) };
  }
}

async function readWord(name: string, bytes: Uint8Array): Promise<Input> {
  const { readDocx } = await loadWordReader();
  try {
    const source = await readDocx(bytes);
    if (source.text.trim()) return { kind: "source", name, source };
    return { kind: "refused", name, reason: m.studio_no_text() };
  } catch {
    return { kind: "refused", name, reason: m.studio_no_word() };
  }
}

/** Whether markup that was copied along says more than its words: headings, lists, tables, bold, links. */
export function hasStructure(html: string): boolean {
  return /<(h[1-6]|li|table|strong|b|a)[\s>]/i.test(html);
}
