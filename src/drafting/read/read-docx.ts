import { strFromU8, type Unzipped, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import type { SourceText } from "../source-text";
import { readSource } from "./read-source";

/** Why a file cannot be read as a Word document. "unreadable": damaged, or locked by a password. */
export type DocxReason = "not-zip" | "no-document" | "too-large" | "unreadable";

const WORDS: Record<DocxReason, string> = {
  "not-zip": "This file is no Word document (.docx)",
  "no-document": "This file has no Word document in it",
  "too-large": "This Word document is too large",
  unreadable: "This Word document is damaged or locked",
};

export class DocxError extends Error {
  override readonly name = "DocxError";
  constructor(readonly reason: DocxReason) {
    super(WORDS[reason]);
  }
}

const TITLE = '<h1 class="title">';

/** Word's own styles, in its English names; what is not here mammoth knows by itself. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Titre'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Sous-titre'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p[style-name='Heading ${level}'] => h${level}:fresh`,
    `p[style-name='heading ${level}'] => h${level}:fresh`,
    `p[style-name='Titre ${level}'] => h${level}:fresh`,
  ]),
  "r[style-name='Strong'] => strong",
];

/** A Word document (.docx, ISO/IEC 29500). Throws DocxError where it is none, or none that can be read. */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const { document, title } = leanDocx(bytes);
  // mammoth asks for a buffer in Node and for an arrayBuffer in a browser: each takes its own.
  const input = { buffer: document, arrayBuffer: document.buffer };
  const options = {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  };
  let html: string;
  try {
    html = underTitle((await mammoth.convertToHtml(input, options)).value);
  } catch {
    throw new DocxError("unreadable");
  }
  const source = readSource(html, "html");
  return title ? { ...source, title } : source;
}

/** Where a title stands over headings of the first level, these are a level below it. */
function underTitle(html: string): string {
  const [first, ...others] = html.match(/<h1\b/g) ?? [];
  if (!first || !others.length || !html.includes(TITLE)) return html.replaceAll(TITLE, "<h1>");
  return html
    .replace(
      /<(\/?)h([1-5])\b(?! class="title")/g,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
    )
    .replace(/<h1 class="title">([\s\S]*?)<\/h2>/g, "<h1>$1</h1>");
}

const MB = 1024 * 1024;
const LARGEST = 100 * MB;
/** Of the parts that hold text. */
const LARGEST_TEXT = 24 * MB;
const MOST_PARTS = 5000;

/** Parts that mammoth reads; pictures, fonts and macros are left out. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/;

/**
 * The document's text parts as a package of their own, not compressed, and its title. Sizes are checked as the central
 * directory says them before anything is inflated, and a part that turns out longer than it says is cut off.
 */
function leanDocx(bytes: Uint8Array): { document: Uint8Array<ArrayBuffer>; title: string | undefined } {
  if (isCompoundFile(bytes)) throw new DocxError("unreadable");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxError("not-zip");
  let [all, text, count] = [0, 0, 0];
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isRead = READ.test(name);
        all += originalSize;
        count += 1;
        if (isRead) text += originalSize;
        if (all > LARGEST || text > LARGEST_TEXT || count > MOST_PARTS) throw new DocxError("too-large");
        return isRead;
      },
    });
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError(count ? "unreadable" : "not-zip");
  }
  if (!parts["word/document.xml"]) throw new DocxError("no-document");
  return { document: owned(zipSync(parts, { level: 0 })), title: titleOf(parts["docProps/core.xml"]) };
}

/** A Word document with a password, and the .doc of before 2007, are compound files ([MS-CFB] §2.2). */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** In a buffer of its own, from its first byte to its last. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy;
}

function titleOf(properties: Uint8Array | undefined): string | undefined {
  const xml = properties ? strFromU8(properties.slice(0, 20_000)) : "";
  const title = /<dc:title>([^<]{1,400})<\/dc:title>/.exec(xml)?.[1];
  return title
    ?.replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "&",
    )
    .trim();
}
