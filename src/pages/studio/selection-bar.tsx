import { useState } from "react";
import { addFromSelection, type SelectionTarget } from "@/drafting/draft/add-from-selection";
import { splitStory } from "@/drafting/draft/split-story";
import type { Draft, DraftStory } from "@/drafting/draft/types";
import { contains, type Span, wordsOf } from "@/drafting/spans";
import { m } from "@/paraglide/messages";
import { useWork } from "./work";

interface SelectionBarProps {
  draft: Draft;
  text: string;
  span: Span;
  /** The story that was opened last. */
  current: string | undefined;
  onDone: () => void;
}

interface Use {
  label: string;
  target: SelectionTarget;
}

/** What the selected words can become: at the foot of the source, first in reach after it. */
export function SelectionBar({ draft, text, span, current, onDone }: SelectionBarProps) {
  const { edit, leads, context } = useWork();
  const [said, setSaid] = useState("");
  const story = storyAt(draft, span) ?? draft.stories.find(({ key }) => key === current);
  const words = wordsOf(text, span);
  const use = (label: string, change: (before: Draft) => Draft) => {
    edit(change);
    setSaid(m.studio_selection_used({ field: label }));
    onDone();
  };
  return (
    <div
      role="toolbar"
      aria-label={m.studio_selection()}
      id="studio-selection"
      tabIndex={-1}
      className="sticky bottom-0 z-10 border-t border-ink bg-paper py-3"
    >
      <p className="truncate text-xs text-muted">{m.studio_selection_words({ words })}</p>
      <div className="mt-2 flex max-h-40 flex-wrap gap-1.5 overflow-y-auto">
        {leads && story && (
          <UseButton
            label={m.studio_split_here()}
            onUse={() => use(m.studio_f_story(), (before) => splitStory(before, story.key, span.start, context))}
          />
        )}
        {usesOf(story, leads).map(({ label, target }) => (
          <UseButton
            key={label}
            label={label}
            onUse={() => use(label, (before) => addFromSelection(before, span, target, context))}
          />
        ))}
      </div>
      {story && (
        <p className="mt-1.5 truncate text-xs text-muted">{m.studio_selection_story({ title: story.title.value })}</p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function UseButton({ label, onUse }: { label: string; onUse: () => void }) {
  return (
    <button
      type="button"
      onClick={onUse}
      className="min-h-11 rounded-md border border-line bg-card px-3 text-xs hover:border-muted md:min-h-8"
    >
      {label}
    </button>
  );
}

/** The story that the words are in. */
function storyAt(draft: Draft, span: Span): DraftStory | undefined {
  return draft.stories.find((story) => story.span && contains(story.span, span));
}

function usesOf(story: DraftStory | undefined, leads: boolean): Use[] {
  const field = (label: string, path: string): Use => ({ label, target: { as: "field", path } });
  const at = story && `stories/${story.key}`;
  return [
    ...(at
      ? [
          field(m.studio_use_story_title(), `${at}/title`),
          field(m.studio_f_summary(), `${at}/summary`),
          field(m.studio_f_implication(), `${at}/implication`),
        ]
      : []),
    ...(at && leads
      ? [
          { label: m.studio_f_highlight(), target: { as: "item", list: `${at}/highlights` } } satisfies Use,
          { label: m.studio_f_body(), target: { as: "item", list: `${at}/body` } } satisfies Use,
          { label: m.studio_f_figure(), target: { as: "figure", story: story?.key ?? "" } } satisfies Use,
          { label: m.studio_f_entity(), target: { as: "entity", story: story?.key ?? "" } } satisfies Use,
        ]
      : []),
    ...(leads
      ? [
          { label: m.studio_use_new_story(), target: { as: "story" } } satisfies Use,
          { label: m.studio_f_takeaway(), target: { as: "takeaway" } } satisfies Use,
          { label: m.studio_use_faq(), target: { as: "faq" } } satisfies Use,
        ]
      : []),
    field(m.studio_use_title(), "title"),
    field(m.studio_f_standfirst(), "standfirst"),
    field(m.studio_use_outlook(), "outlook/title"),
  ];
}
