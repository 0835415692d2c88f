import { memo, type ReactNode, useRef, useState } from "react";
import { setField } from "@/drafting/draft/edit-fields";
import type { Field } from "@/drafting/draft/types";
import { controlClass, FieldFrame } from "./field-frame";
import { useStore } from "./store";
import { fieldId, useWork } from "./work";

/** Milliseconds without a letter after which what is typed counts. */
const pause = 350;

export interface TextFieldProps {
  path: string;
  label: string;
  field: Field;
  required?: boolean;
  /** More than a line. */
  long?: boolean;
  type?: "text" | "date" | "url" | "week";
  bare?: boolean;
  /** Shared by the languages: changed in the leading one. */
  shared?: boolean;
  className?: string;
  /** Beneath it. */
  children?: ReactNode;
}

/** A text of the draft. What is typed is the field's own until there is a pause or the field is left. */
export const TextField = memo(function TextField(props: TextFieldProps) {
  const { path, label, field, required, long, type = "text", bare, shared, className = "", children } = props;
  const { edit, faults, leads, language } = useWork();
  const wrong = useStore(faults, (all) => all.has(path));
  const typed = useTyped(field.value, (text, mark) =>
    edit((draft) => setField(draft, path, type === "date" ? text : oneLine(text)), mark && `${path} ${mark}`),
  );
  const attributes = {
    id: fieldId(path),
    value: typed.text,
    disabled: shared === true && !leads,
    lang: language,
    "aria-invalid": wrong,
    "aria-describedby": wrong ? `${fieldId(path)}-fault` : undefined,
    onBlur: typed.leave,
  };
  const look = controlClass(field.state, required, wrong && field.state !== "empty");
  return (
    <FieldFrame
      path={path}
      label={label}
      state={field.state}
      required={required}
      shared={shared}
      bare={bare}
      className={className}
    >
      {long ? (
        <textarea
          {...attributes}
          rows={Math.min(12, Math.max(2, Math.ceil(typed.text.length / 64)))}
          onChange={(event) => typed.type(event.target.value)}
          className={`${look} field-sizing-content py-2`}
        />
      ) : (
        <input
          {...attributes}
          type={type === "week" ? "text" : type}
          placeholder={type === "week" ? "2026-W06" : undefined}
          onChange={(event) => typed.type(event.target.value)}
          className={`${look} h-11 md:h-9`}
        />
      )}
      {children}
    </FieldFrame>
  );
});

/** A text of an edition is a paragraph: a line break in it is a space. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}

/**
 * Letters in hand: shown at once, handed over at a pause and on leaving. All that is typed in one visit to the field is
 * one step to undo.
 */
export function useTyped(value: string, commit: (text: string, mark: string) => void) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const visit = useRef(0);
  const text = typed ?? value;
  return {
    text,
    type: (next: string) => {
      setTyped(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => commit(next, `visit ${visit.current}`), pause);
    },
    leave: () => {
      clearTimeout(timer.current);
      if (typed !== undefined && typed !== value) commit(typed, `visit ${visit.current}`);
      visit.current++;
      setTyped(undefined);
    },
  };
}
