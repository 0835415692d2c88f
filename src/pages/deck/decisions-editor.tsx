import { Plus, X } from "lucide-react";
import type { Decision } from "@/deck/composition";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";

interface DecisionsEditorProps {
  decisions: readonly Decision[];
  onChange: (decisions: Decision[]) => void;
}

const field = "min-h-11 w-full rounded-md border border-line bg-card px-3 text-sm md:min-h-9";

/** The reader's own decisions: what, who, when. They have a slide, and those with a date a place in the calendar. */
export function DecisionsEditor({ decisions, onChange }: DecisionsEditorProps) {
  const set = (id: string, part: Partial<Decision>) =>
    onChange(decisions.map((decision) => (decision.id === id ? { ...decision, ...part } : decision)));
  const add = () => {
    const next = 1 + Math.max(0, ...decisions.map(({ id }) => Number(id.replace("decision-", "")) || 0));
    onChange([...decisions, { id: `decision-${next}`, text: "", owner: "", date: "" }]);
  };
  return (
    <section aria-labelledby="decisions-title" className="border-t border-line pt-4">
      <h3 id="decisions-title" className="font-medium">
        {m.compose_decisions()}
      </h3>
      <p className="mt-0.5 text-xs text-muted">{m.compose_decisions_hint()}</p>
      <ul className="mt-3 grid gap-4">
        {decisions.map((decision, index) => (
          <li key={decision.id}>
            <fieldset className="grid gap-1.5">
              <legend className="mb-1 text-xs text-muted">{m.compose_decision({ number: index + 1 })}</legend>
              <Field
                label={m.compose_decision_text()}
                value={decision.text}
                onCommit={(text) => set(decision.id, { text })}
              />
              <div className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-1.5">
                <Field
                  label={m.compose_decision_owner()}
                  value={decision.owner}
                  onCommit={(owner) => set(decision.id, { owner })}
                />
                <label>
                  <span className="sr-only">{m.compose_decision_date()}</span>
                  <input
                    type="date"
                    value={decision.date}
                    onChange={(event) => set(decision.id, { date: event.target.value })}
                    className={field}
                  />
                </label>
                <button
                  type="button"
                  aria-label={m.compose_decision_remove({ number: index + 1 })}
                  onClick={() => onChange(decisions.filter(({ id }) => id !== decision.id))}
                  className="grid min-h-11 w-8 place-items-center text-muted hover:text-ink md:min-h-9"
                >
                  <X aria-hidden className="size-4" />
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      <Button look="bare" className="mt-1 -ml-2" onClick={add}>
        <Plus aria-hidden className="size-4" />
        {m.compose_decision_add()}
      </Button>
    </section>
  );
}

/** Committed when it is left: one step to undo, not one a letter. */
function Field({ label, value, onCommit }: { label: string; value: string; onCommit: (value: string) => void }) {
  return (
    <label>
      <span className="sr-only">{label}</span>
      <input
        key={value}
        type="text"
        placeholder={label}
        defaultValue={value}
        maxLength={400}
        onBlur={(event) => onCommit(event.target.value.trim())}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        className={`${field} placeholder:text-muted`}
      />
    </label>
  );
}
