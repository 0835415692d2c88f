import { type ReactNode, useState } from "react";

interface TipProps {
  id: string;
  /** Of the pointed element; `aria-describedby={id}` ties what it holds to the tip. */
  children: ReactNode;
  tip: ReactNode;
  className?: string;
}

/**
 * Shows more on hover and on focus (WCAG 1.4.13): it stays while pointed at, Escape hides it, and it never moves
 * the page. On paper and without a pointer it stays away: what it says must stand elsewhere too.
 */
export function Tip({ id, children, tip, className = "" }: TipProps) {
  const [hidden, setHidden] = useState(false);
  const again = () => setHidden(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only hide the tip; the element inside is the control.
    <div
      className={`group/tip relative ${className}`}
      onKeyDown={(event) => event.key === "Escape" && setHidden(true)}
      onPointerLeave={again}
      onBlur={again}
    >
      {children}
      <div
        id={id}
        role="tooltip"
        className={`absolute top-full left-0 z-30 w-72 rounded-md border border-line bg-card p-3 text-xs leading-relaxed shadow-lg print:hidden ${
          hidden ? "invisible" : "invisible group-focus-within/tip:visible group-hover/tip:visible group-hover/tip:delay-150"
        }`}
      >
        {tip}
      </div>
    </div>
  );
}
