/** What each field of a draft is called, in the reader's words. */
import type { Draft } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";

const names: Record<string, () => string> = {
  week: m.studio_f_week,
  title: m.studio_f_title,
  standfirst: m.studio_f_standfirst,
  takeaways: m.studio_f_takeaway,
  stories: m.studio_f_story,
  kicker: m.studio_f_kicker,
  date: m.studio_f_date,
  summary: m.studio_f_summary,
  body: m.studio_f_body,
  highlights: m.studio_f_highlight,
  implication: m.studio_f_implication,
  themes: m.studio_f_themes,
  entities: m.studio_f_entity,
  figures: m.studio_f_figure,
  sources: m.studio_f_source,
  thread: m.studio_f_thread,
  id: m.studio_f_id,
  name: m.studio_f_name,
  kind: m.studio_f_kind,
  role: m.studio_f_role,
  label: m.studio_f_label,
  value: m.studio_f_value,
  unit: m.studio_f_unit,
  qualifier: m.studio_f_qualifier,
  entity: m.studio_f_holder,
  asOf: m.studio_f_as_of,
  source: m.studio_f_source,
  note: m.studio_f_note,
  quote: m.studio_f_quote,
  claim: m.studio_f_claim,
  publisher: m.studio_f_publisher,
  url: m.studio_f_url,
  outlook: m.studio_f_outlook,
  paragraphs: m.studio_f_body,
  questions: m.studio_f_question,
  faq: m.studio_f_faq,
  question: m.studio_f_question,
  answer: m.studio_f_answer,
  text: m.studio_f_takeaway,
  story: m.studio_f_story,
  language: m.studio_f_language,
  period: m.studio_f_week,
  publishedAt: m.studio_f_published,
};

/** The word for the last part of a path, or of a JSON pointer, that has one. */
export function fieldWord(path: string): string {
  const name = path.split("/").findLast((part) => Object.hasOwn(names, part));
  return names[name ?? ""]?.() ?? path;
}

/** Where a field is: "Signal 2, Lotus Health lève 35 M$". Empty for one of the edition itself. */
export function placeWords(draft: Draft, path: string): string {
  const [part, key] = path.split("/");
  if (part === "stories" && key !== undefined) {
    const index = draft.stories.findIndex((story) => story.key === key);
    const story = draft.stories[index];
    return story ? m.studio_place_story({ number: index + 1, title: story.title.value || "…" }) : "";
  }
  if (part === "takeaways" || part === "faq") {
    const index = draft[part].findIndex((one) => one.key === key);
    const number = index + 1;
    return part === "faq" ? m.studio_place_faq({ number }) : m.studio_place_takeaway({ number });
  }
  return part === "outlook" ? m.studio_f_outlook() : "";
}

/** Which figure, player or source of its story a field is of: "Levée de fonds". Empty for one of the story itself. */
export function partWords(draft: Draft, path: string): string {
  const [list, story, parts, key] = path.split("/");
  if (list !== "stories") return "";
  const found = draft.stories.find((one) => one.key === story);
  if (parts === "figures") return found?.figures.find((one) => one.key === key)?.label.value || m.studio_f_figure();
  if (parts === "entities") return found?.entities.find((one) => one.key === key)?.name.value || m.studio_f_entity();
  if (parts === "sources") return found?.sources.find((one) => one.key === key)?.title.value || m.studio_f_source();
  return "";
}
