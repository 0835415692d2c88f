import { Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { addPart, removePart } from "@/drafting/draft/edit-parts";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { IconButton } from "./icon-button";
import { fieldId, useWork } from "./work";

interface PartListProps<T> {
  /** Of the list: "stories/k3/sources". */
  path: string;
  title: string;
  /** One of them, for the button that adds one. */
  one: string;
  parts: readonly T[];
  nameOf: (part: T) => string;
  children: (part: T, path: string, remove: ReactNode) => ReactNode;
}

/** Parts of the same form, each with the way to take it out, and the way to have one more. */
export function PartList<T extends { key: string }>(props: PartListProps<T>) {
  const { path, title, one, parts, nameOf, children } = props;
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
      <legend id={fieldId(path)} tabIndex={-1} className="text-xs font-medium">
        {title}
      </legend>
      <ul className="mt-1 grid gap-3">
        {parts.map((part) => {
          const at = `${path}/${part.key}`;
          const removal = leads && (
            <IconButton
              label={m.studio_remove_item({ name: nameOf(part) || one.toLowerCase() })}
              onClick={(event) => remove(at, event.detail === 0)}
            >
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          );
          return (
            <li key={part.key} data-path={at} className="border-t border-line pt-3 first:border-0 first:pt-0">
              {children(part, at, removal)}
            </li>
          );
        })}
      </ul>
      {leads && (
        <Button look="bare" className="-ml-2" onClick={add}>
          <Plus aria-hidden className="size-4" />
          {m.studio_add({ name: one.toLowerCase() })}
        </Button>
      )}
    </fieldset>
  );
}
