import { memo } from "react";
import { kindWord } from "@/briefing/model/words";
import type { FigureKind } from "@/briefing/schema";
import { compareText } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { Select } from "@/ui/select";
import { useChangeSearch } from "./use-search";

interface EntitySelectProps {
  /** In any order; the list is in the reader's. */
  entities: readonly { id: string; name: string }[];
  /** The one that is chosen, or "". */
  value: string;
}

/** The players of a week or of years, of whom one may be asked for. Ten years of them are drawn again only when they change. */
export const EntitySelect = memo(function EntitySelect({ entities, value }: EntitySelectProps) {
  const language = useLanguage();
  const change = useChangeSearch();
  const sorted = entities.toSorted((a, b) => compareText(a.name, b.name, language));
  return (
    <Select label={m.filter_company()} value={value} onChange={(id) => change({ entity: id ? [id] : [] })}>
      <option value="">{m.filter_company_all()}</option>
      {sorted.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
});

/** Kinds of figures, of which one may be asked for. */
export function KindSelect({ kinds, value }: { kinds: readonly FigureKind[]; value: string }) {
  const language = useLanguage();
  const change = useChangeSearch();
  return (
    <Select
      label={m.filter_kind()}
      value={value}
      onChange={(chosen) => change({ kind: chosen ? [chosen as FigureKind] : [] })}
    >
      <option value="">{m.filter_kind_all()}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {kindWord(kind, language)}
        </option>
      ))}
    </Select>
  );
}
