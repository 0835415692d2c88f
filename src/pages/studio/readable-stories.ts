import { storySchema } from "@/briefing/schema";

/** How many stories of something like an edition could be shown, whatever the rest of it lacks. */
export function readableStories(edition: unknown): number {
  if (typeof edition !== "object" || edition === null || !("stories" in edition)) return 0;
  const { stories } = edition;
  return Array.isArray(stories) ? stories.filter((story) => storySchema.safeParse(story).success).length : 0;
}
