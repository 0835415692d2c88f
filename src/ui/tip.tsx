import { type ReactNode, useState } from "react";

interface TipProps {
  id: string;
  /** The control; `aria-describedby={id}` ties it to the tip. */
  children: ReactNode;
  tip: ReactNode;
}

/** CSS pixels; `w-72` below. */
const tipWidth = 288;

/**
 * Shows more on hover and on focus (WCAG 1.4.13): it stays while pointed at, Escape hides it, and it never moves
 * the page. On paper and without a pointer it stays away: what it says must stand elsewhere too.
 */
export function Tip({ id, children, tip }: TipProps) {
  const [hidden, setHidden] = useState(false);
  const [fromRight, setFromRight] = useState(false);
  const place = (element: Element) =>
    setFromRight(element.getBoundingClientRect().left + tipWidth > document.documentElement.clientWidth);
  const again = () => setHidden(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only place and hide the tip; what is inside is the control.
    <div
      className="group/tip relative"
      onKeyDown={(event) => event.key === "Escape" && setHidden(true)}
      onPointerEnter={(event) => place(event.currentTarget)}
      onFocus={(event) => place(event.currentTarget)}
      onPointerLeave={again}
      onBlur={again}
    >
      {children}
      <div
        id={id}
        role="tooltip"
        className={`absolute top-full z-30 hidden w-72 max-w-[calc(100vw-2.5rem)] rounded-md border border-line bg-card p-3 text-xs leading-relaxed shadow-lg print:hidden ${fromRight ? "right-0" : "left-0"} ${
          hidden ? "" : "group-focus-within/tip:block group-hover/tip:block"
        }`}
      >
        {tip}
      </div>
    </div>
  );
}
