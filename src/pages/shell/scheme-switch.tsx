import { Moon, Sun } from "lucide-react";
import { m } from "@/paraglide/messages";
import { setScheme, useScheme } from "@/ui/scheme";

export function SchemeSwitch() {
  const scheme = useScheme();
  const other = scheme === "dark" ? "light" : "dark";
  const Icon = scheme === "dark" ? Sun : Moon;
  return (
    <button
      type="button"
      aria-label={other === "dark" ? m.scheme_to_dark() : m.scheme_to_light()}
      onClick={() => setScheme(other)}
      className="-mr-3 grid size-11 place-items-center text-muted hover:text-ink"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
