import type { DeckPicture } from "../style";

/** A picture unpacks to four bytes a pixel, in PowerPoint and in the preview. */
const mostPixels = 50e6;
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG or JPEG with its size, by its content and not by its name; undefined for anything else, or beyond 50 megapixels.
 * The size is in the header: IHDR (PNG, 11.2.1) or the start of frame (ITU-T T.81, B.2.2). Orientation is not looked at.
 */
export function readPicture(bytes: Uint8Array): DeckPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 24 && pngStart.every((byte, i) => bytes[i] === byte);
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : jpegSize(view);
  if (!size || size.width * size.height === 0 || size.width * size.height > mostPixels) return undefined;
  return { bytes, type: isPng ? "png" : "jpeg", ...size };
}

function jpegSize(view: DataView): { width: number; height: number } | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Any number of 0xff may come before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // The scan or the end before any frame, or what has no length.
    else if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda)) return undefined;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

/** SOF0 to SOF15, without the tables DHT, JPG and DAC that lie among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
