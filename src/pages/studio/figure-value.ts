/** A figure's value as a reader writes it: "250 Md$", "35 millions", "20 517", "1.5". Pure. */
import { findFigures } from "@/drafting/figures/find-figures";
import { formatNumber, formatQuantity } from "@/lib/format";
import type { Language } from "@/lib/language";

export interface TypedValue {
  value: number;
  /** Where what was typed says one. */
  unit?: string;
}

/** What was typed, or undefined where it is no number. */
export function readValue(typed: string, language: Language): TypedValue | undefined {
  const text = typed.trim();
  const plain = plainNumber(text, language);
  if (plain !== undefined) return { value: plain };
  const span = { start: 0, end: text.length };
  const block = { kind: "paragraph", span, depth: 0, bold: [], links: [] } as const;
  const found = findFigures({ text, blocks: [{ ...block, bold: [], links: [] }] }, language);
  const [only] = found;
  // Two numbers are no value; nor is one in the middle of other words.
  if (!only || found.length > 1) return undefined;
  return { value: only.value, ...(only.unit !== undefined && { unit: only.unit }) };
}

/** "20 517", "1 250 000,5", "1,250,000.5", "-3": signs of either language, as the language reads them. */
function plainNumber(text: string, language: Language): number | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const [group, decimal] = language === "fr" ? [".", ","] : [",", "."];
  // A lone sign with other than three digits after it is a decimal sign in either language.
  const parts = bare.split(/[.,]/);
  if (parts.length === 2 && parts[1]?.length !== 3) return finite(parts.join("."));
  const number = bare.replaceAll(group ?? "", "").replace(decimal ?? "", ".");
  return finite(number);
}

function finite(text: string): number | undefined {
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : undefined;
}

/** The value as it is written for a reader, which `readValue` reads again; "" where there is none. */
export function writtenValue(value: number | null, unit: string, language: Language): string {
  if (value === null) return "";
  return unit ? formatQuantity(value, unit, language).text : formatNumber(value, language);
}
