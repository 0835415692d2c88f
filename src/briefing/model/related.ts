import type { Story } from "../schema";

/** Weights of what two stories share: one affair counts most, a player more than a theme. */
const weights = { thread: 8, entity: 3, theme: 1 };

/** Stories of the same edition that share an affair, a player or a theme, closest first, three at most. */
export function relatedStories(stories: readonly Story[], story: Story): Story[] {
  const closeness = (other: Story): number =>
    (story.thread && other.thread === story.thread ? weights.thread : 0) +
    other.entities.filter(({ id }) => story.entities.some((entity) => entity.id === id)).length * weights.entity +
    other.themes.filter((theme) => story.themes.includes(theme)).length * weights.theme;
  return stories
    .filter((other) => other.id !== story.id)
    .map((other) => ({ other, score: closeness(other) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ other }) => other);
}
