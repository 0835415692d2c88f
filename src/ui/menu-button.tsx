import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { buttonClass } from "./button";

export interface MenuItem {
  id: string;
  icon: ReactNode;
  label: string;
  hint: string;
}

interface MenuButtonProps {
  /** What the button shows. */
  children: ReactNode;
  /** Over the items: what they will act on. */
  heading: string;
  items: readonly MenuItem[];
  disabled: boolean;
  onChoose: (id: string) => void;
  /** Pointed at or reached: what the items need may be loaded. */
  onIntent: () => void;
}

const moves: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A menu button as the ARIA Authoring Practices Guide describes it: arrow keys, Home, End, Escape; Tab and a click elsewhere close it. */
export function MenuButton({ children, heading, items, disabled, onChoose, onIntent }: MenuButtonProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) return close();
    const list = entries();
    const index = list.indexOf(document.activeElement as HTMLElement);
    // On the button itself the arrows open the menu, and then go to its first or last item.
    const move = event.key === "ArrowUp" && index < 0 ? moves["End"] : moves[event.key];
    if (!move || (index < 0 && !event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    setOpen(true);
    list[move(index, list.length)]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the button and the items inside.
    <div
      ref={root}
      className="relative"
      onKeyDown={steer}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onClick={() => setOpen(!open)}
        className={buttonClass("primary")}
      >
        {children}
      </button>
      <div
        className={`absolute top-full left-0 z-40 mt-1.5 w-80 max-w-[calc(100vw-2.5rem)] rounded-md border border-line bg-card p-1.5 shadow-lg md:right-0 md:left-auto ${open ? "visible" : "invisible"}`}
      >
        <p id={`${id}heading`} className="px-3 py-2 text-xs text-muted">
          {heading}
        </p>
        <div id={id} role="menu" aria-labelledby={`${id}heading`}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={disabled}
              onClick={() => {
                close();
                onChoose(item.id);
              }}
              className="flex min-h-11 w-full items-start gap-3 rounded-sm px-3 py-2 text-left hover:bg-line/60 focus-visible:bg-line/60 disabled:opacity-50"
            >
              {item.icon}
              <span>
                <span className="block text-sm font-medium">{item.label}</span>
                <span className="block text-xs text-muted">{item.hint}</span>
              </span>
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
