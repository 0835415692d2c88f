import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** The platform's own select: the best picker on a phone, complete from the keyboard. */
export function Select({ label, value, onChange, children }: SelectProps) {
  return (
    <label className="relative block min-w-0">
      <span className="sr-only">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-11 w-full appearance-none truncate rounded-full border border-line bg-card pr-9 pl-4 text-sm hover:border-muted md:h-9"
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted"
      />
    </label>
  );
}

/** A select shows one choice; several, which an address may hold, are listed beside it. */
export function onlyOne(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? "") : "";
}
