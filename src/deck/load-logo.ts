import type { DeckPicture } from "./style";

/** Drawn at this height, in pixels, when it is no PNG or JPEG: sharp on a wall screen at the size it has there. */
const drawnHeight = 240;

/**
 * The deployment's logo as a deck can hold it: PNG and JPEG as they are, anything else that the browser can draw (SVG,
 * WebP) as PNG. Rejects when it cannot be fetched or drawn.
 */
export async function loadLogo(url: string): Promise<DeckPicture> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const blob = await response.blob();
  const image = new Image();
  const address = URL.createObjectURL(blob);
  try {
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const type = { "image/png": "png", "image/jpeg": "jpeg" }[blob.type] as "png" | "jpeg" | undefined;
    if (type && width && height) return { bytes: new Uint8Array(await blob.arrayBuffer()), type, width, height };
    return await drawn(image, height ? width / height : 1);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement, ratio: number): Promise<DeckPicture> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(drawnHeight * ratio);
  canvas.height = drawnHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the logo could not be drawn");
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: "png", width: canvas.width, height: canvas.height };
}
