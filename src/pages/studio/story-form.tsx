import { memo } from "react";
import type { Theme } from "@/briefing/schema";
import type { DraftStory } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { EntityList } from "./entity-list";
import { FigureList } from "./figure-list";
import { ItemList } from "./item-list";
import { SourceList } from "./source-list";
import { TextField } from "./text-field";
import { ThemeChips } from "./theme-chips";

interface StoryFormProps {
  story: DraftStory;
  themes: readonly Theme[];
  /** The source's text. */
  text: string;
}

/** Every field of a story, in the order in which a reader meets them. */
export const StoryForm = memo(function StoryForm({ story, themes, text }: StoryFormProps) {
  const at = `stories/${story.key}`;
  return (
    <div className="grid gap-6 pt-4 pb-8">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextField
          className="sm:col-span-2"
          path={`${at}/title`}
          label={m.studio_f_title()}
          field={story.title}
          required
          long
        />
        <TextField path={`${at}/kicker`} label={m.studio_f_kicker()} field={story.kicker} />
        <TextField path={`${at}/date`} label={m.studio_f_date()} field={story.date} type="date" shared />
      </div>
      <TextField path={`${at}/summary`} label={m.studio_f_summary()} field={story.summary} required long />
      <TextField path={`${at}/implication`} label={m.studio_f_implication()} field={story.implication} required long />
      <ThemeChips story={story.key} chosen={story.themes} others={story.otherThemes} themes={themes} text={text} />
      <FigureList path={`${at}/figures`} story={story} />
      <ItemList
        path={`${at}/highlights`}
        label={m.studio_highlights()}
        one={m.studio_f_highlight()}
        items={story.highlights}
      />
      <ItemList path={`${at}/body`} label={m.studio_body()} one={m.studio_f_body()} items={story.body} />
      <EntityList path={`${at}/entities`} entities={story.entities} />
      <SourceList path={`${at}/sources`} sources={story.sources} />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextField path={`${at}/id`} label={m.studio_f_id()} field={story.id} required shared>
          <p className="text-xs text-muted">{m.studio_id_hint()}</p>
        </TextField>
        <TextField path={`${at}/thread`} label={m.studio_f_thread()} field={story.thread} shared>
          <p className="text-xs text-muted">{m.studio_thread_hint()}</p>
        </TextField>
      </div>
    </div>
  );
});
