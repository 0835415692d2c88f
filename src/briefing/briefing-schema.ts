/** The whole of an edition at once, for what writes editions. Pages read it story by story (load.ts) and never load this. */
import * as z from "zod/mini";
import { repeatedIds } from "./consistency";
import { envelopeSchema, storySchema } from "./schema";

export const briefingSchema = z
  .object({ ...envelopeSchema.shape, stories: z.array(storySchema).check(z.minLength(1)) })
  .check(({ value: briefing, issues }) => {
    for (const { path, message } of repeatedIds(briefing.stories, "this edition"))
      issues.push({ code: "custom", input: briefing.stories, path: ["stories", ...path], message });
  });
