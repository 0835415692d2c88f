import { Plus } from "lucide-react";
import { type KeyboardEvent, memo, type ReactNode, type SyntheticEvent, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { Theme } from "@/briefing/schema";
import { acceptField } from "@/drafting/draft/edit-fields";
import { addPart } from "@/drafting/draft/edit-parts";
import { moveStory } from "@/drafting/draft/edit-stories";
import type { Draft } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { EditionForm, Faq, Outlook, Takeaways } from "./edition-form";
import { spansOf } from "./spans-of";
import { StoryRow } from "./story-row";
import { fieldId, isByHand, nothingLinked, useWork } from "./work";

interface DraftFormProps {
  draft: Draft;
  themes: readonly Theme[];
  /** Keys of the stories that are open. */
  open: ReadonlySet<string>;
  onToggle: (key: string) => void;
  /** At its end. */
  children: ReactNode;
}

/** The draft as a form made of the format: what is pointed at here shows where it was read. */
export function DraftForm({ draft, themes, open, onToggle, children }: DraftFormProps) {
  const { edit, linked } = useWork();
  const point = (event: SyntheticEvent) => {
    const path = pathUnder(event.target);
    const now = linked.get();
    if (path && (path !== now.path || now.from !== "draft"))
      linked.set({ path, spans: spansOf(draft, path), from: "draft" });
  };
  const accept = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const path = pathUnder(event.target);
    if (!path) return;
    event.preventDefault();
    edit((before) => acceptField(before, path));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices what its fields are doing.
    <div
      onPointerMove={(event) => isByHand(event) && point(event)}
      onPointerLeave={() => linked.set(nothingLinked)}
      onFocus={point}
      onKeyDown={accept}
      className="grid gap-12"
    >
      <div className="grid gap-6">
        <EditionForm draft={draft} />
        <Takeaways takeaways={draft.takeaways} stories={draft.stories} />
      </div>
      <Stories draft={draft} themes={themes} open={open} onToggle={onToggle} />
      <Outlook outlook={draft.outlook} />
      <Faq faq={draft.faq} stories={draft.stories} />
      {children}
    </div>
  );
}

function pathUnder(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("[data-path]")?.dataset["path"] : undefined;
}

type StoriesProps = Pick<DraftFormProps, "draft" | "themes" | "open" | "onToggle">;

const Stories = memo(function Stories({ draft, themes, open, onToggle }: StoriesProps) {
  const { edit, leads, go } = useWork();
  const [said, setSaid] = useState("");
  const { stories, source } = draft;
  const total = stories.length;
  const move = useCallback(
    (key: string, to: number) => {
      const place = Math.max(0, Math.min(to, total - 1));
      const focused = document.activeElement;
      flushSync(() => edit((before) => moveStory(before, key, place)));
      // A part that moves in the page loses the focus, and so does a button that is disabled at either end.
      if (focused instanceof HTMLElement) focused.focus();
      if (document.activeElement !== focused) document.getElementById(`story-${key}`)?.focus();
      setSaid(m.studio_story_moved({ position: place + 1, total }));
    },
    [edit, total],
  );
  const add = () => {
    edit((before) => addPart(before, "stories"));
    go("stories", "last");
  };
  return (
    <section aria-labelledby="studio-stories" data-path="stories" id={fieldId("stories")} tabIndex={-1}>
      <div className="mb-2 flex items-baseline justify-between">
        <h2 id="studio-stories" className="headline text-lg">
          {m.studio_stories()}
        </h2>
        <span className="text-xs text-muted">{m.signals_count({ count: total, shown: total })}</span>
      </div>
      <ol className="border-b border-line">
        {stories.map((story, index) => (
          <StoryRow
            key={story.key}
            story={story}
            index={index}
            total={total}
            open={open.has(story.key)}
            themes={themes}
            text={source?.text ?? ""}
            onToggle={onToggle}
            onMove={move}
          />
        ))}
      </ol>
      {leads && (
        <Button look="bare" className="-ml-2" onClick={add}>
          <Plus aria-hidden className="size-4" />
          {m.studio_add({ name: m.studio_f_story().toLowerCase() })}
        </Button>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
});
