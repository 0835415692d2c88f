import { useId } from "react";

interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, all in sight: native radio buttons, so that arrow keys and screen readers know what to do. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  // Two of the same label may stand on a page.
  const name = useId();
  return (
    <fieldset className="inline-flex shrink-0 rounded-md border border-line bg-card text-xs print:hidden">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-11 cursor-pointer items-center px-3 first-of-type:rounded-l-md last-of-type:rounded-r-md has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent md:min-h-8"
        >
          <input
            type="radio"
            className="sr-only"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
