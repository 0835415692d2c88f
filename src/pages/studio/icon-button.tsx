import type { ComponentProps } from "react";

/** A button of one sign, with its name for a pointer that rests and for a screen reader. */
export function IconButton({ label, ...props }: ComponentProps<"button"> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-11 shrink-0 place-items-center rounded-md text-muted hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 md:size-9"
      {...props}
    />
  );
}
