import type { DraftFault, FaultCode } from "@/drafting/draft/faults";
import { m } from "@/paraglide/messages";

const words: Record<FaultCode, () => string> = {
  empty: m.studio_fault_empty,
  format: m.studio_fault_format,
  "no-source": m.studio_fault_no_source,
  "unknown-theme": m.studio_fault_unknown_theme,
  "digits-not-found": m.studio_fault_digits,
  "too-long": m.studio_fault_too_long,
  duplicate: m.studio_fault_duplicate,
  other: m.studio_fault_other,
};

/** What is wrong, in the reader's language. */
export function faultWord({ code }: Pick<DraftFault, "code">): string {
  return words[code]();
}
