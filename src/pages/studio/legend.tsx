import { m } from "@/paraglide/messages";
import { type MarkKind, markKinds } from "./marks";
import { markLooks } from "./source-block";

const names: Record<MarkKind, () => string> = {
  title: m.studio_mark_title,
  figure: m.studio_mark_figure,
  entity: m.studio_mark_entity,
  date: m.studio_mark_date,
  implication: m.studio_mark_implication,
  text: m.studio_mark_text,
};

/** What the marks in the source mean. */
export function Legend() {
  return (
    <ul
      aria-label={m.studio_legend()}
      className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line bg-paper pb-2 text-xs lg:sticky lg:top-0 lg:z-10 lg:pt-4"
    >
      {markKinds
        .filter((kind) => markLooks[kind])
        .map((kind) => (
          <li key={kind} className={`rounded-sm px-0.5 underline-offset-3 ${markLooks[kind]}`}>
            {names[kind]()}
          </li>
        ))}
    </ul>
  );
}
