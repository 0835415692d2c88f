import { mostThemes } from "./themes-taken";
import type { Draft, DraftStory, DraftTheme } from "./types";

/** The story's themes, the first leading; at most three. Those let go are offered again among the others. */
export function setThemes(draft: Draft, storyKey: string, ids: readonly string[]): Draft {
  const chosen = [...new Set(ids)].slice(0, mostThemes);
  return {
    ...draft,
    stories: draft.stories.map((story) => (story.key === storyKey ? { ...story, ...themesFor(story, chosen) } : story)),
  };
}

function themesFor(story: DraftStory, ids: readonly string[]): Pick<DraftStory, "themes" | "otherThemes"> {
  const all = [...story.themes, ...story.otherThemes];
  const themes = ids.map((id): DraftTheme => {
    const known = all.find((theme) => theme.id === id);
    if (!known) return { id, state: "edited", score: 0, spans: [] };
    const had = story.themes.includes(known);
    return { ...known, state: had && known.state !== "edited" ? "accepted" : "edited" };
  });
  const otherThemes = all
    .filter(({ id, score }) => score > 0 && !ids.includes(id))
    .map((theme): DraftTheme => ({ ...theme, state: "proposed" }))
    .sort((a, b) => b.score - a.score);
  return { themes, otherThemes };
}
