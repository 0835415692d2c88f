import type { ComponentProps } from "react";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 text-sm font-medium whitespace-nowrap transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50 md:min-h-10";

const looks = {
  primary: "bg-ink text-paper hover:bg-ink/85",
  quiet: "border border-line bg-card hover:border-muted",
  bare: "px-2 text-muted hover:text-ink",
} as const;

export type ButtonLook = keyof typeof looks;

/** The classes of a button, for what looks like one and is not: a link, a menu's trigger. */
export function buttonClass(look: ButtonLook = "quiet"): string {
  return `${base} ${looks[look]}`;
}

export function Button({ look = "quiet", className = "", ...props }: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type="button" className={`${buttonClass(look)} ${className}`} {...props} />;
}
