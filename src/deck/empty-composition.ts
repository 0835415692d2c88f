import type { Composition } from "./composition";

/** What the schema makes of nothing, without the schema: exporters do not read what they write. */
export const emptyComposition: Composition = {
  form: "full",
  ratio: "16:9",
  scheme: "light",
  by: "story",
  trend: "auto",
  notes: true,
  sources: true,
  order: [],
  hidden: [],
  edits: {},
  decisions: [],
};
