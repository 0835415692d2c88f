import { readFileSync } from "node:fs";
import { defaultStyle } from "../../default-style";
import type { DeckPlan } from "../../plan-types";
import { type DeckPicture, type DeckStyle, type DeckTemplate, usualMap } from "../../style";
import { type PptxExtras, writePptx } from "../write-pptx";
import { readPackage } from "./read-package";

const tokens = readFileSync(new URL("../../../ui/tokens.css", import.meta.url), "utf8");

export const light = defaultStyle(tokens, { ratio: "16:9", scheme: "light" });
export const dark = defaultStyle(tokens, { ratio: "16:9", scheme: "dark" });
export const classic = defaultStyle(tokens, { ratio: "4:3", scheme: "light" });

/** A deck written and opened again: its parts by path. */
export function openDeck(plan: DeckPlan, style: DeckStyle = light, extras: PptxExtras = {}): Map<string, Uint8Array> {
  return readPackage(writePptx(plan, style, extras));
}

/** Bytes that stand for a picture: the writer looks at no more than its type and size. */
export function samplePicture(type: DeckPicture["type"]): DeckPicture {
  return { bytes: Uint8Array.of(1, 2, 3, 4), type, width: 480, height: 120 };
}

/** A dark company's file, ten inches wide, some of whose colours cannot be read on its page as they are. */
export function sampleTemplate(changes: Partial<DeckTemplate> = {}): DeckTemplate {
  return {
    name: "Company & Sons.potx",
    size: { width: 720, height: 405 },
    colours: {
      dk1: "0B1524",
      lt1: "F5F8FC",
      dk2: "12355B",
      lt2: "DCE6F2",
      accent1: "2EC4B6",
      accent2: "C1121F",
      accent3: "6C8EF5",
      accent4: "E71D73",
      accent5: "B8DE6F",
      accent6: "3A4552",
      hlink: "12355B",
      folHlink: "C3A6FF",
    },
    fonts: { heading: "Century Gothic", body: "Segoe UI" },
    map: { ...usualMap, bg1: "dk1", tx1: "lt1", bg2: "dk2", tx2: "lt2" },
    background: { type: "solid", colour: { base: { scheme: "bg1" }, changes: [], hex: "0B1524" } },
    ...changes,
  };
}
