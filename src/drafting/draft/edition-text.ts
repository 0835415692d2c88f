/** An edition's file, as its bytes. */
import { toEdition } from "./to-edition";
import type { Draft } from "./types";

const lineWidth = 120;

/** The edition as the published files are written: two spaces, short lists on their line, a line break at the end. */
export function editionText(draft: Draft): string {
  return jsonText(toEdition(draft));
}

/** JSON in the house's format (Biome's, without its rules for comments). `undefined` is left out as JSON does. */
export function jsonText(value: unknown): string {
  return `${write(JSON.parse(JSON.stringify(value ?? null)), "", 0)}\n`;
}

/** `before`: how much of the line is taken already, on its left, besides the indent. */
function write(value: unknown, indent: string, before: number): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = flatList(value);
    // A comma may follow.
    if (flat !== undefined && indent.length + before + flat.length < lineWidth) return flat;
    return `[\n${value.map((item) => `${inner}${write(item, inner, 0)}`).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${write(item, inner, name.length)}`;
  });
  return lines.length ? `{\n${lines.join(",\n")}\n${indent}}` : "{}";
}

/** A list without objects and lists in it, on one line. */
function flatList(list: readonly unknown[]): string | undefined {
  if (list.some((item) => typeof item === "object" && item !== null)) return undefined;
  return `[${list.map((item) => JSON.stringify(item)).join(", ")}]`;
}
