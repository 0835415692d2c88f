import { themeOf } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { useLanguage } from "@/ui/language";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";

/** Themes with icon and label: colour alone never says anything. The first leads and is set stronger. */
export function ThemeTags({ ids, themes }: { ids: readonly string[]; themes: readonly Theme[] }) {
  const language = useLanguage();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {ids.map((id, index) => {
        const theme = themeOf(themes, id);
        return (
          <li key={id} style={themeStyle(theme.colour)} className="flex items-center gap-1.5 text-(--theme)">
            <ThemeIcon name={theme.icon} className="size-3.5" />
            <span className={index === 0 ? "font-semibold" : ""}>{theme.label[language]}</span>
          </li>
        );
      })}
    </ul>
  );
}
