import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ArchiveStory } from "@/briefing/model/archive";
import { themeOf } from "@/briefing/model/themes";
import { briefingQueries } from "@/briefing/queries";
import { NothingHere } from "@/pages/archive/nothing-here";
import { OverTimePage } from "@/pages/archive/over-time-page";
import { useArchive } from "@/pages/archive/use-archive";
import { m } from "@/paraglide/messages";
import { usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";

const all = (stories: readonly ArchiveStory[]) => stories;

/** One theme over time. */
export function ThemePage() {
  const lang = useLanguage();
  const search = usePageSearch();
  const { theme: id } = useParams({ from: "/$lang/themes/$theme" });
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const archive = useArchive(search);
  const own = useMemo(() => archive.stories.filter((story) => story.themes.includes(id)), [archive.stories, id]);
  if (!own.length && !themes.some((theme) => theme.id === id))
    return (
      <NothingHere title={m.missing_theme_title({ id })} text={m.missing_theme_text()} missing={archive.missing} />
    );
  const theme = themeOf(themes, id);
  return (
    <div style={themeStyle(theme.colour)}>
      <OverTimePage
        archive={archive}
        own={own}
        charted={all}
        themes={themes}
        search={search}
        fixed="theme"
        id={id}
        title={theme.label[lang]}
        kicker={<ThemeIcon name={theme.icon} className="size-6" />}
        standfirst={theme.description[lang]}
      />
    </div>
  );
}
