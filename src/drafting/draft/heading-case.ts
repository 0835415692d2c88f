import { capitalise } from "@/lib/text";

/** A capital at the start, behind an elision's letter too: "l’avenir" → "L’avenir". Names that spell themselves otherwise stay. */
export function headingCase(text: string): string {
  return /^\p{Ll}['’]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : capitalise(text);
}
