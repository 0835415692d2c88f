import type { DeckPicture, DeckStyle } from "@/deck/style";

/** One address a picture, for as long as the picture lives. */
const urls = new WeakMap<DeckPicture, string>();

function urlOf(picture: DeckPicture): string {
  const known = urls.get(picture);
  if (known) return known;
  const bytes = picture.bytes as Uint8Array<ArrayBuffer>;
  const url = URL.createObjectURL(new Blob([bytes], { type: `image/${picture.type}` }));
  urls.set(picture, url);
  return url;
}

/** Addresses of the pictures that every slide of a deck shows. */
export function pictureUrls({ logo, template }: DeckStyle): { logoUrl?: string; backgroundUrl?: string } {
  const background = template?.background.type === "picture" ? template.background.picture : undefined;
  return { ...(logo && { logoUrl: urlOf(logo) }), ...(background && { backgroundUrl: urlOf(background) }) };
}
