import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { type ArchiveStory, entitiesOf } from "@/briefing/model/archive";
import { heldBy } from "@/briefing/model/company";
import { entityKindWord } from "@/briefing/model/words";
import { briefingQueries } from "@/briefing/queries";
import { NothingHere } from "@/pages/archive/nothing-here";
import { OverTimePage } from "@/pages/archive/over-time-page";
import { useArchive } from "@/pages/archive/use-archive";
import { m } from "@/paraglide/messages";
import { usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";

/** One company, person or institution over time. */
export function EntityPage() {
  const lang = useLanguage();
  const search = usePageSearch();
  const { entity: id } = useParams({ from: "/$lang/entities/$entity" });
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const archive = useArchive(search);
  const own = useMemo(
    () => archive.stories.filter(({ entities }) => entities.some((entity) => entity.id === id)),
    [archive.stories, id],
  );
  const charted = useCallback((stories: readonly ArchiveStory[]) => heldBy(stories, id), [id]);
  const entity = entitiesOf(own).get(id);
  if (!entity)
    return (
      <NothingHere title={m.missing_entity_title({ id })} text={m.missing_entity_text()} missing={archive.missing} />
    );
  return (
    <OverTimePage
      archive={archive}
      own={own}
      charted={charted}
      themes={themes}
      search={search}
      fixed="entity"
      id={id}
      title={entity.name}
      kicker={<p className="text-sm text-muted">{entityKindWord(entity.kind, lang)}</p>}
      standfirst={undefined}
    />
  );
}
