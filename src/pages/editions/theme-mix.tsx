import { inThemeOrder, themeOf } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { useLanguage } from "@/ui/language";
import { themeStyle } from "@/ui/theme-style";

/** A week's themes as one bar, in the taxonomy's order, and in words under it. */
export function ThemeMix({ counts, themes }: { counts: Record<string, number>; themes: readonly Theme[] }) {
  const language = useLanguage();
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  const mix = inThemeOrder(present, themes, ([id]) => id).map(([id, count]) => ({ theme: themeOf(themes, id), count }));
  return (
    <div>
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-sm">
        {mix.map(({ theme, count }) => (
          <span key={theme.id} style={{ ...themeStyle(theme.colour), flexGrow: count }} className="bg-(--theme)" />
        ))}
      </div>
      <p className="mt-1.5 text-xs text-muted">
        {mix.map(({ theme, count }) => `${theme.label[language]} ${count}`).join(" · ")}
      </p>
    </div>
  );
}
