import type { TemplateFault } from "./errors";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the stream that holds an encrypted package (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const encryptedPackage = Array.from("EncryptedPackage", (char) => [char.charCodeAt(0), 0]).flat();

/**
 * What else a company may take for a presentation: an OLE compound file (MS-CFB 2.2) is either a modern file behind a
 * password or a rights service, or PowerPoint before 2007. Undefined for anything else.
 */
export function foreignFormat(bytes: Uint8Array): TemplateFault | undefined {
  if (!startsWith(bytes, compoundFile, 0)) return undefined;
  const [first = 0] = encryptedPackage;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, encryptedPackage, at)) return "protected";
  }
  return "old-format";
}

function startsWith(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, i) => bytes[at + i] === byte);
}
