import type { Theme } from "@/briefing/schema";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";

interface ThemeChipsProps {
  themes: readonly Theme[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any of the themes: toggle buttons with icon, label and how many stories each would show. */
export function ThemeChips({ themes, counts, chosen, onChange }: ThemeChipsProps) {
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways as one row.
    <div
      role="group"
      aria-label={m.filter_themes()}
      className="-mx-5 flex flex-1 snap-x gap-2 overflow-x-auto px-5 py-3 [scrollbar-width:none] md:mx-0 md:px-0 lg:flex-wrap"
    >
      {themes.map((theme) => {
        const pressed = chosen.includes(theme.id);
        const count = counts.get(theme.id) ?? 0;
        return (
          <button
            key={theme.id}
            type="button"
            aria-pressed={pressed}
            title={theme.description[language]}
            style={themeStyle(theme.colour)}
            onClick={() => onChange(pressed ? chosen.filter((id) => id !== theme.id) : [...chosen, theme.id])}
            className="relative flex h-11 shrink-0 snap-start items-center gap-2 rounded-full border border-line bg-card px-4 text-sm whitespace-nowrap hover:border-muted aria-pressed:border-(--theme) aria-pressed:bg-(--theme)/10 aria-pressed:font-semibold md:h-9 md:px-3.5"
          >
            <ThemeIcon name={theme.icon} />
            <span>{theme.label[language]}</span>
            <span aria-hidden className="text-muted tabular-nums">
              {count}
            </span>
            <span className="sr-only">, {m.signals_count({ count, shown: count })}</span>
          </button>
        );
      })}
    </div>
  );
}
