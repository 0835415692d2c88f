import { ArrowDown, ArrowUp, CheckCheck, ChevronRight, Merge, Trash2 } from "lucide-react";
import { type DragEvent, type KeyboardEvent, memo } from "react";
import { themeOf } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { acceptAll } from "@/drafting/draft/edit-fields";
import { removeStory } from "@/drafting/draft/edit-stories";
import { mergeStories } from "@/drafting/draft/merge-stories";
import type { Draft, DraftStory } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { IconButton } from "./icon-button";
import { useStore } from "./store";
import { type StoryCounts, storyCounts } from "./story-counts";
import { StoryForm } from "./story-form";
import { useWork } from "./work";

interface StoryRowProps {
  story: DraftStory;
  index: number;
  total: number;
  open: boolean;
  themes: readonly Theme[];
  text: string;
  onToggle: (key: string) => void;
  onMove: (key: string, to: number) => void;
}

/** A story in its line, and under it, once it is opened, its fields. */
export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { story, index, open, themes, text, onToggle, onMove } = props;
  const { linked, leads } = useWork();
  const path = `stories/${story.key}`;
  const isLinked = useStore(linked, (now) => now.from === "source" && !open && now.path.startsWith(`${path}/`));
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.altKey || !leads) return;
    event.preventDefault();
    onMove(story.key, index + step);
  };
  return (
    <li data-path={path} className={`border-t border-line ${isLinked ? "outline-2 outline-accent" : ""}`}>
      <div className="flex items-center gap-x-2 max-md:flex-wrap" {...dragging(props, leads)}>
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            id={`story-${story.key}`}
            aria-expanded={open}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => onToggle(story.key)}
            onKeyDown={steer}
            className="flex min-h-14 w-full items-start gap-2 py-3 text-left"
          >
            <ChevronRight aria-hidden className={`mt-1 size-4 shrink-0 text-muted ${open ? "rotate-90" : ""}`} />
            <span className="min-w-0 flex-1">
              <span className="block font-serif text-base leading-snug font-medium">
                <span className="mr-1.5 text-muted tabular-nums">{index + 1}</span>
                {story.title.value || m.studio_untitled_story()}
              </span>
              <RowState story={story} themes={themes} />
            </span>
          </button>
        </h3>
        <RowActions {...props} />
      </div>
      {open && <StoryForm story={story} themes={themes} text={text} />}
    </li>
  );
});

function RowState({ story, themes }: { story: DraftStory; themes: readonly Theme[] }) {
  const language = useLanguage();
  const [lead] = story.themes;
  const { colour, icon, label } = themeOf(themes, lead?.id);
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-muted">
      {lead && (
        <span style={themeStyle(colour)} className="flex items-center gap-1 text-(--theme)">
          <ThemeIcon name={icon} className="size-3.5" />
          {label[language]}
        </span>
      )}
      <CountsText counts={storyCounts(story)} />
    </span>
  );
}

function CountsText({ counts: { empty, proposed } }: { counts: StoryCounts }) {
  if (!empty && !proposed) return <span>{m.studio_all_accepted()}</span>;
  return (
    <>
      {empty > 0 && <span className="text-legal-risk">{m.studio_count_empty({ count: empty, shown: empty })}</span>}
      {proposed > 0 && <span>{m.studio_count_proposed({ count: proposed, shown: proposed })}</span>}
    </>
  );
}

function RowActions({ story, index, total, onMove }: StoryRowProps) {
  const { edit, leads, context } = useWork();
  const merged = (draft: Draft, key: string) => {
    const next = draft.stories[draft.stories.findIndex((one) => one.key === key) + 1];
    return next ? mergeStories(draft, next.key, key, context) : draft;
  };
  const { key } = story;
  const title = story.title.value || m.studio_untitled_story();
  return (
    <div className="flex max-md:w-full max-md:justify-end print:hidden">
      <IconButton
        label={m.studio_accept_story({ title })}
        disabled={!storyCounts(story).proposed}
        onClick={() => edit((draft) => acceptAll(draft, `stories/${key}`))}
      >
        <CheckCheck aria-hidden className="size-4" />
      </IconButton>
      {leads && (
        <>
          <IconButton
            label={m.studio_story_up({ title })}
            disabled={index === 0}
            onClick={() => onMove(key, index - 1)}
          >
            <ArrowUp aria-hidden className="size-4" />
          </IconButton>
          <IconButton
            label={m.studio_story_down({ title })}
            disabled={index === total - 1}
            onClick={() => onMove(key, index + 1)}
          >
            <ArrowDown aria-hidden className="size-4" />
          </IconButton>
          <IconButton
            label={m.studio_story_merge({ title })}
            disabled={index === total - 1}
            onClick={() => edit((draft) => merged(draft, key))}
          >
            <Merge aria-hidden className="size-4" />
          </IconButton>
          <IconButton label={m.studio_story_remove({ title })} onClick={() => edit((draft) => removeStory(draft, key))}>
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </>
      )}
    </div>
  );
}

/** Its line is dragged, not its fields: their text is selected with the same gesture. */
const storyType = "application/x-vigie-story";

function dragging({ story, index, onMove }: StoryRowProps, leads: boolean) {
  if (!leads) return {};
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(storyType, story.key);
      event.dataTransfer.effectAllowed = "move";
    },
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(storyType)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const key = event.dataTransfer.getData(storyType);
      if (!key) return;
      event.preventDefault();
      event.stopPropagation();
      onMove(key, index);
    },
  };
}
