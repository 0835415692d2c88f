import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { acceptField } from "@/drafting/draft/edit-fields";
import { fieldAt } from "@/drafting/draft/paths";
import type { FieldState } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { useStore } from "./store";
import { fieldId, useWork } from "./work";

interface FieldFrameProps {
  path: string;
  label: string;
  state: FieldState;
  /** Whether an edition must have it. */
  required?: boolean | undefined;
  /** Whether the languages share it, so that there is nothing to compare. */
  shared?: boolean | undefined;
  /** Fewer words around it: the label is for screen readers. */
  bare?: boolean | undefined;
  className?: string;
  children: ReactNode;
}

/** A field with its name and its state, in words; and, in a second language, what the first one says. */
export function FieldFrame({ path, label, state, required, shared, bare, className = "", children }: FieldFrameProps) {
  const { linked, faults, beside } = useWork();
  const fault = useStore(faults, (all) => all.get(path));
  const isLinked = useStore(linked, (now) => now.path === path && now.from === "source");
  const other = useStore(beside, (draft) => (shared ? "" : textOf(draft && fieldAt(draft, path)?.value)));
  return (
    <div
      data-path={path}
      className={`grid min-w-0 content-start gap-1 rounded-sm ${isLinked ? "outline-2 outline-offset-2 outline-accent" : ""} ${className}`}
    >
      <div className="flex min-h-5 items-baseline justify-between gap-2 text-xs text-muted">
        <label htmlFor={fieldId(path)} className={bare ? "sr-only" : ""}>
          {label}
        </label>
        <StateMark path={path} label={label} state={state} required={required} />
      </div>
      {other && (
        <p className="border-l-2 border-line pl-2 text-xs text-muted">
          <span className="sr-only">{m.studio_other_says()} </span>
          {other}
        </p>
      )}
      {children}
      {fault && state !== "empty" && (
        <p id={`${fieldId(path)}-fault`} className="text-xs text-legal-risk">
          {fault}
        </p>
      )}
    </div>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** "à remplir", "proposé" with the way to accept it, "accepté", "modifié". */
function StateMark({ path, label, state, required }: Pick<FieldFrameProps, "path" | "label" | "state" | "required">) {
  const { edit } = useWork();
  switch (state) {
    case "empty":
      return required ? <span className="font-medium text-legal-risk">{m.studio_state_empty()}</span> : null;
    case "proposed":
      return <AcceptButton path={path} label={label} onAccept={() => edit((draft) => acceptField(draft, path))} />;
    case "accepted":
      return <span>{m.studio_state_accepted()}</span>;
    case "edited":
      return <span>{m.studio_state_edited()}</span>;
  }
}

/** "proposé", and the way to let it stand. */
export function AcceptButton({ path, label, onAccept }: { path: string; label: string; onAccept: () => void }) {
  return (
    <button
      type="button"
      title={m.studio_accept()}
      onClick={(event) => {
        onAccept();
        // Its button goes: the keyboard stays at the field. A thumb must not open a keyboard.
        if (event.detail === 0) document.getElementById(fieldId(path))?.focus();
      }}
      className="-my-3 inline-flex min-h-11 items-center gap-1 text-muted hover:text-ink md:-my-1 md:min-h-6"
    >
      <span className="sr-only">{m.studio_accept_field({ field: label })} </span>
      <span className="border-b border-dotted border-current">{m.studio_state_proposed()}</span>
      <Check aria-hidden className="size-3.5" />
    </button>
  );
}

const control = "w-full min-w-0 rounded-md border bg-card px-3 text-sm disabled:opacity-70";

/** The look of a control by the state of its field; the words of the state stand beside it. */
export function controlClass(state: FieldState, required = false, wrong = false): string {
  const border =
    wrong || (state === "empty" && required)
      ? "border-legal-risk"
      : state === "proposed"
        ? "border-dotted border-muted"
        : "border-line hover:border-muted";
  return `${control} ${border}`;
}
