import { Plus, X } from "lucide-react";
import { memo } from "react";
import { addPart, removePart } from "@/drafting/draft/edit-parts";
import type { Item } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { IconButton } from "./icon-button";
import { TextField } from "./text-field";
import { fieldId, useWork } from "./work";

interface ItemListProps {
  /** Of the list: "stories/k3/highlights". */
  path: string;
  /** What the list is, and what one of it is. */
  label: string;
  one: string;
  items: readonly Item[];
  required?: boolean;
}

/** Paragraphs or points, in their order. */
export const ItemList = memo(function ItemList({ path, label, one, items, required }: ItemListProps) {
  const { edit, leads, go } = useWork();
  const add = () => {
    edit((draft) => addPart(draft, path));
    go(path, "last");
  };
  const remove = (at: string, byKey: boolean) => {
    edit((draft) => removePart(draft, at));
    // What was focused goes with it: the keyboard stays at the list.
    if (byKey) document.getElementById(fieldId(path))?.focus();
  };
  return (
    <fieldset data-path={path} className="min-w-0">
      <legend id={fieldId(path)} tabIndex={-1} className="flex w-full justify-between text-xs font-medium">
        {label}
        {required && !items.length && <span className="text-legal-risk">{m.studio_state_empty()}</span>}
      </legend>
      <ol className="grid gap-2">
        {items.map((item, index) => (
          <li key={item.key} className="flex items-end gap-1">
            <TextField
              className="flex-1"
              path={`${path}/${item.key}`}
              label={`${one} ${index + 1}`}
              field={item}
              long
            />
            {leads && (
              <IconButton
                label={m.studio_remove_item({ name: `${one} ${index + 1}` })}
                onClick={(event) => remove(`${path}/${item.key}`, event.detail === 0)}
              >
                <X aria-hidden className="size-4" />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      {leads && (
        <Button look="bare" className="-ml-2" onClick={add}>
          <Plus aria-hidden className="size-4" />
          {m.studio_add({ name: one.toLowerCase() })}
        </Button>
      )}
    </fieldset>
  );
});
