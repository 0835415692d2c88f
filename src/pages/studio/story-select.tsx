import { linkStory } from "@/drafting/draft/edit-fields";
import type { DraftStory } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { useWork } from "./work";

interface StorySelectProps {
  list: "takeaways" | "faq";
  /** The key of the takeaway or question. */
  part: string;
  /** The story's key, or "". */
  story: string;
  stories: readonly DraftStory[];
}

/** The story that a takeaway or a question is about. */
export function StorySelect({ list, part, story, stories }: StorySelectProps) {
  const { edit, leads } = useWork();
  return (
    <label className="flex min-w-0 items-center gap-2">
      <span className="shrink-0 text-xs text-muted">{m.studio_about_story()}</span>
      <select
        value={story}
        disabled={!leads}
        onChange={(event) => {
          const { value } = event.target;
          edit((draft) => linkStory(draft, `${list}/${part}`, value));
        }}
        className="h-11 min-w-0 flex-1 truncate rounded-md border border-line bg-card px-2 text-xs hover:border-muted md:h-7"
      >
        <option value="">{m.studio_no_story()}</option>
        {stories.map(({ key, title }, index) => (
          <option key={key} value={key}>
            {`${index + 1}. ${title.value || m.studio_untitled_story()}`}
          </option>
        ))}
      </select>
    </label>
  );
}
