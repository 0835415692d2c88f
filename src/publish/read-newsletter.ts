/** A newsletter's file as the engine's text, whatever its form. */
import { formatOf, readSource } from "@/drafting/read/read-source";
import type { SourceText } from "@/drafting/source-text";

/** The file is no newsletter that can be read; the message says what to do. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

/**
 * @param name with its extension, undefined where there is none, as of the standard input
 * @throws UnreadableError
 */
export async function readNewsletter(name: string | undefined, bytes: Uint8Array): Promise<SourceText> {
  const known = signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (known?.refusal !== undefined) throw new UnreadableError(known.refusal);
  if (known || /\.docx$/i.test(name ?? "")) return readWord(bytes);
  const content = textOf(bytes);
  // Text that was told by its byte order mark has none of these.
  if (content.includes("\u0000")) throw new UnreadableError(`holds no text: ${advice}`);
  return readSource(content, formatOf(name, content));
}

const advice = "save it as text, HTML or Word (.docx)";

/** First bytes of files that are no text. */
const signatures: { start: number[]; refusal?: string }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04] },
  { start: [0x25, 0x50, 0x44, 0x46], refusal: `is a PDF: ${advice}, from where it was written` },
  { start: [0xd0, 0xcf, 0x11, 0xe0], refusal: `is an old Word file or an Outlook message: ${advice}` },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], refusal: `is rich text (RTF): ${advice}` },
];

async function readWord(bytes: Uint8Array): Promise<SourceText> {
  // Mammoth is large, and most newsletters are no Word files.
  const { DocxError, readDocx } = await import("@/drafting/read/read-docx");
  try {
    return await readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) throw new UnreadableError(error.message);
    throw error;
  }
}

/** UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, which any bytes are. */
function textOf(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
