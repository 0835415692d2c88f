import { Plus } from "lucide-react";
import { memo, useMemo } from "react";
import { addPart } from "@/drafting/draft/edit-parts";
import type { DraftStory } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { holderChoices, sourceChoices } from "./choices";
import { FigureCard } from "./figure-card";
import { fieldId, useWork } from "./work";

/** The story's figures, in its order. */
export const FigureList = memo(function FigureList({ path, story }: { path: string; story: DraftStory }) {
  const { edit, leads, go } = useWork();
  const add = () => {
    edit((draft) => addPart(draft, path));
    go(path, "last");
  };
  const { entities, sources, figures } = story;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the story only these matter; figures keep still when others are typed.
  const holders = useMemo(() => holderChoices(story), [entities]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const from = useMemo(() => sourceChoices(story), [sources]);
  return (
    <fieldset data-path={path} className="min-w-0">
      <legend id={fieldId(path)} tabIndex={-1} className="text-xs font-medium">
        {m.studio_figures()}
      </legend>
      <ul className="mt-2 grid gap-4">
        {figures.map((figure) => (
          <FigureCard
            key={figure.key}
            path={`${path}/${figure.key}`}
            figure={figure}
            holders={holders}
            sources={from}
          />
        ))}
      </ul>
      {leads && (
        <Button look="bare" className="-ml-2" onClick={add}>
          <Plus aria-hidden className="size-4" />
          {m.studio_add({ name: m.studio_f_figure().toLowerCase() })}
        </Button>
      )}
    </fieldset>
  );
});
