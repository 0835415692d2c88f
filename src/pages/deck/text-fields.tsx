import type { SlidePlan } from "@/deck/plan-types";
import type { EditPart } from "@/deck/preview/edit-types";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";

interface TextFieldsProps {
  slide: SlidePlan;
  onEdit: (part: EditPart, text: string) => void;
}

/** The slide's texts as fields of full size: what is written in place on a wide screen, for a thumb. */
export function TextFields({ slide, onEdit }: TextFieldsProps) {
  return (
    <details className="mt-4 max-w-[72ch] border-t border-line pt-3 text-sm">
      <summary className="min-h-11 py-2 font-medium md:min-h-8 md:py-0.5">{m.compose_texts()}</summary>
      <div className="mt-2 grid gap-3">
        {keyed(fieldsOf(slide), ({ label }) => label).map(({ key, item: { label, part, text } }) => (
          <label key={`${slide.id} ${key} ${text}`} className="grid gap-1">
            <span className="text-xs text-muted">{label}</span>
            <textarea
              defaultValue={text}
              rows={text.length > 60 ? 3 : 1}
              maxLength={4000}
              onBlur={({ target }) => {
                const next = target.value.replaceAll(/\s*\n\s*/g, " ").trim();
                if (next !== text) onEdit(part, next);
              }}
              className="min-h-11 w-full rounded-md border border-line bg-card px-3 py-2 text-sm"
            />
          </label>
        ))}
      </div>
    </details>
  );
}

interface TextField {
  label: string;
  part: EditPart;
  text: string;
}

function fieldsOf(slide: SlidePlan): TextField[] {
  const title: TextField = { label: m.compose_part_title(), part: { kind: "title" }, text: slide.title };
  if (slide.kind === "title")
    return [title, { label: m.compose_part_subtitle(), part: { kind: "subtitle" }, text: slide.subtitle }];
  const rows = slide.rows
    .filter(({ fixed }) => !fixed)
    .flatMap(({ id, lead, text }): TextField[] => [
      ...(lead ? [{ label: m.compose_part_lead(), part: { kind: "lead" as const, row: id }, text: lead }] : []),
      ...(text ? [{ label: m.compose_part_text(), part: { kind: "text" as const, row: id }, text }] : []),
    ]);
  const points = (slide.points ?? [])
    .filter(({ fixed }) => !fixed)
    .flatMap(({ id, title: group, items }) =>
      items.map((text, index): TextField => {
        const label = `${group}, ${m.compose_part_point({ number: index + 1 })}`;
        return { label, part: { kind: "point", group: id, index }, text };
      }),
    );
  return [title, ...rows, ...points];
}
