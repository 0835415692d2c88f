import { type ReactNode, useId, useRef, useState } from "react";
import { buttonClass } from "@/ui/button";

interface PopoverProps {
  /** The button's name; shown where there is no icon. */
  label: string;
  icon?: ReactNode;
  /** Which edge of the button it keeps to. */
  side?: "left" | "right";
  /** What the button shows besides its name. */
  face?: ReactNode;
  /** Whether it asks to be looked at; its words say so too. */
  alarm?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A disclosure that lies over the page: Escape and a press elsewhere close it. */
export function Popover({ label, icon, face, side = "right", alarm, children }: PopoverProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the button and what is inside.
    <div
      ref={root}
      className="md:relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        close();
        root.current?.querySelector("button")?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A window that is left, for a file say, closes nothing.
        if (document.hasFocus() && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <button
        type="button"
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={
          icon
            ? "grid size-11 place-items-center rounded-md text-muted hover:text-ink md:size-9"
            : `${buttonClass("bare")} ${alarm ? "text-legal-risk!" : ""}`
        }
      >
        {icon ?? (
          <>
            {face ? <span className="sr-only">{label}</span> : label}
            {face}
          </>
        )}
      </button>
      <div
        id={id}
        hidden={!open}
        tabIndex={-1}
        className={`absolute top-full z-40 mt-1 max-h-[65dvh] w-[26rem] overflow-y-auto rounded-md border border-line bg-card p-4 shadow-lg max-md:inset-x-5 max-md:w-auto ${side === "left" ? "md:left-0" : "md:right-0"}`}
      >
        {open && children(close)}
      </div>
    </div>
  );
}
