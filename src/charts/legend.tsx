import { keyed } from "@/lib/keyed";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import type { ThemeKey } from "./chart-data";

/** The themes of the marks, by icon and name. */
export function ThemeLegend({ themes }: { themes: readonly ThemeKey[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {keyed(themes, ({ label }) => label).map(({ key, item: theme }) => (
        <li key={key} style={themeStyle(theme.colour)} className="flex items-center gap-1.5 text-(--theme)">
          <ThemeIcon name={theme.icon} className="size-3.5" />
          {theme.label}
        </li>
      ))}
    </ul>
  );
}
