import { toldCorrections } from "@/briefing/model/corrections";
import type { Briefing, Theme } from "@/briefing/schema";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { controlClass } from "./field-frame";
import { useTyped } from "./text-field";
import type { Correcting } from "./use-corrections";

interface CorrectionsPanelProps {
  /** As it is now, as far as it can be read: changes are places in it. */
  edition: Briefing;
  correcting: Correcting;
  themes: readonly Theme[];
  onReason: (path: string, reason: string, mark: string) => void;
}

/** What changed in a published edition, old and new, each with its reason: the edition will say them. */
export function CorrectionsPanel({
  edition,
  correcting: { changes, reasons },
  themes,
  onReason,
}: CorrectionsPanelProps) {
  const language = useLanguage();
  const corrections = changes.map(({ path, old, new: now }) => ({ date: "", path, old, new: now, reason: "" }));
  const told = toldCorrections({ ...edition, corrections }, themes, language);
  return (
    <section id="studio-corrections" tabIndex={-1} aria-labelledby="studio-corrections-title">
      <h2 id="studio-corrections-title" className="headline text-lg">
        {m.studio_corrections()}
      </h2>
      <p className="mt-1 text-sm text-muted">{changes.length ? m.studio_corrections_hint() : m.studio_unchanged()}</p>
      <ul className="mt-4 grid gap-4">
        {told.map(({ story, field, old, now }, index) => {
          const path = changes[index]?.path ?? "";
          return (
            <li key={path} className="border-t border-line pt-3">
              <p className="text-sm font-medium">{[story?.title, field].filter(Boolean).join(" · ")}</p>
              <p className="mt-1 text-sm text-muted">
                <del>{old}</del> → <ins className="text-ink no-underline">{now}</ins>
              </p>
              <Reason path={path} reason={reasons[path] ?? ""} onReason={onReason} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reason({
  path,
  reason,
  onReason,
}: {
  path: string;
  reason: string;
  onReason: CorrectionsPanelProps["onReason"];
}) {
  const typed = useTyped(reason, (text, mark) => onReason(path, text.trim(), `reason ${path} ${mark}`));
  const empty = !typed.text.trim();
  return (
    <label className="mt-2 grid gap-1">
      <span className="flex justify-between text-xs text-muted">
        {m.studio_reason()}
        {empty && <span className="font-medium text-legal-risk">{m.studio_state_empty()}</span>}
      </span>
      <input
        type="text"
        value={typed.text}
        maxLength={400}
        required
        data-reason
        onChange={(event) => typed.type(event.target.value)}
        onBlur={typed.leave}
        className={`${controlClass(empty ? "empty" : "edited", true)} h-11 md:h-9`}
      />
    </label>
  );
}
