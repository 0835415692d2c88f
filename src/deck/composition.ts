/** What a reader made of the deck that a selection gives: choices, order, edits, decisions. Kept, undone, and sent along. */
import * as z from "zod/mini";
import { languages } from "@/lib/language";

export const forms = ["full", "summary"] as const;
export const ratios = ["16:9", "4:3"] as const;
export const schemes = ["light", "dark"] as const;
export const groupings = ["story", "theme"] as const;
export const trendChoices = ["auto", "valuations", "revenues", "none"] as const;

const words = z.string().check(z.maxLength(4000));

const slideEditSchema = z.object({
  title: z.optional(words),
  subtitle: z.optional(words),
  /** By the row's id. */
  rows: z.optional(z.record(z.string(), z.object({ lead: z.optional(words), text: z.optional(words) }))),
  /** By the group's id: its items, each a line. */
  points: z.optional(z.record(z.string(), z.array(words))),
});

export const decisionSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  text: words,
  owner: z._default(words, ""),
  /** ISO date, or empty: not dated yet. */
  date: z._default(z.union([z.iso.date(), z.literal("")]), ""),
});

export const compositionSchema = z.object({
  form: z._default(z.enum(forms), "full"),
  /** Of the deck; the page's own when absent. */
  language: z.optional(z.enum(languages)),
  ratio: z._default(z.enum(ratios), "16:9"),
  scheme: z._default(z.enum(schemes), "light"),
  /** A slide a story, or a slide a theme. */
  by: z._default(z.enum(groupings), "story"),
  trend: z._default(z.enum(trendChoices), "auto"),
  notes: z._default(z.boolean(), true),
  sources: z._default(z.boolean(), true),
  /** Ids of slides, in the order chosen; slides that it does not name follow the one that they follow by default. */
  order: z._default(z.array(z.string()), []),
  hidden: z._default(z.array(z.string()), []),
  edits: z._default(z.record(z.string(), slideEditSchema), {}),
  decisions: z._default(z.array(decisionSchema), []),
});

export type Composition = z.output<typeof compositionSchema>;
export type SlideEdit = z.output<typeof slideEditSchema>;
export type Decision = z.output<typeof decisionSchema>;
