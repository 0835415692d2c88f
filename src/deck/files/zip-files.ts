import { zipSync } from "fflate";
import { firstDay } from "../pptx/zip";

/** Names that Windows keeps for devices, whatever follows the dot, and the one that no plain object can hold. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)|^__proto__$/i;

/** UTF-8 bytes that every file system takes, with room for a number. */
const longestName = 200;

/**
 * The files in one ZIP archive (PKWARE APPNOTE 6.3), in the order given; same files, same bytes. Names become ones that
 * every system can unpack into one folder: no path, no sign that Windows refuses, none twice whatever its case.
 */
export function zipFiles(files: Record<string, Uint8Array>): Uint8Array {
  const taken = new Set<string>();
  const named = Object.entries(files).map(([name, bytes]) => [freeName(safeName(name), taken), bytes] as const);
  return zipSync(Object.fromEntries(named), { level: 9, mtime: firstDay });
}

function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "")
    .replaceAll(/[/\\:*?"<>|]/g, "-")
    .replaceAll(/^[.\s]+|[.\s]+$/g, "");
  const short = shorten(plain) || "file";
  return reserved.test(short) ? `_${short}` : short;
}

/** Cut before its extension. */
function shorten(name: string): string {
  const { stem, extension } = split(name);
  const size = (text: string) => new TextEncoder().encode(text).length;
  let kept = "";
  for (const char of stem) {
    if (size(kept + char + extension) > longestName) break;
    kept += char;
  }
  return kept + extension;
}

function freeName(name: string, taken: Set<string>): string {
  const { stem, extension } = split(name);
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}-${number}${extension}`;
  taken.add(free.toLowerCase());
  return free;
}

function split(name: string): { stem: string; extension: string } {
  const [extension = ""] = /(?<=.)\.\w{1,8}$/s.exec(name) ?? [];
  return { stem: name.slice(0, name.length - extension.length), extension };
}
