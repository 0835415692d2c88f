import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { m } from "@/paraglide/messages";

/** Free text, written to the address as it is typed. */
export function TextFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  // The field owns its text while it is typed in (the address follows a moment later); Back, a link or "Clear" change
  // the address alone, and the field then takes its text from there.
  const written = useRef(value);
  useEffect(() => {
    if (input.current && value !== written.current) input.current.value = value;
    written.current = value;
  }, [value]);
  return (
    <label className="relative block">
      <span className="sr-only">{m.filter_text()}</span>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        type="search"
        maxLength={200}
        defaultValue={value}
        placeholder={m.filter_text_placeholder()}
        onChange={(event) => {
          written.current = event.target.value;
          onChange(event.target.value);
        }}
        className="h-11 w-full rounded-full border border-line bg-card pr-4 pl-10 text-base placeholder:text-muted hover:border-muted md:h-9 md:text-sm"
      />
    </label>
  );
}
