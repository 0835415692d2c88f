import { memo } from "react";
import type { DraftEntity } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { ChoiceField } from "./choice-field";
import { entityKindChoices } from "./choices";
import { PartList } from "./part-list";
import { TextField } from "./text-field";

/** Who a story is about. */
export const EntityList = memo(function EntityList({
  path,
  entities,
}: {
  path: string;
  entities: readonly DraftEntity[];
}) {
  const language = useLanguage();
  return (
    <PartList
      path={path}
      title={m.studio_entities()}
      one={m.studio_f_entity()}
      parts={entities}
      nameOf={({ name }) => name.value}
    >
      {({ name, kind, role, id }, at, remove) => (
        <div className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,3fr)]">
            <TextField path={`${at}/name`} label={m.studio_f_name()} field={name} required />
            <ChoiceField
              path={`${at}/kind`}
              label={m.studio_f_kind()}
              field={kind}
              choices={entityKindChoices(language)}
            />
            <TextField path={`${at}/role`} label={m.studio_f_role()} field={role} />
            {!id.value && <TextField path={`${at}/id`} label={m.studio_f_id()} field={id} required shared />}
          </div>
          {remove}
        </div>
      )}
    </PartList>
  );
});
