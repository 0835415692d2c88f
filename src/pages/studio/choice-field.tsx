import { memo } from "react";
import { setField } from "@/drafting/draft/edit-fields";
import type { Field } from "@/drafting/draft/types";
import { controlClass, FieldFrame } from "./field-frame";
import { fieldId, useWork } from "./work";

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFieldProps {
  path: string;
  label: string;
  field: Field;
  choices: readonly Choice[];
  required?: boolean;
  className?: string;
}

/** One of a few, which the languages share. A value that is none of them is kept, and shown as it is. */
export const ChoiceField = memo(function ChoiceField(props: ChoiceFieldProps) {
  const { path, label, field, choices, required, className = "" } = props;
  const { edit, leads } = useWork();
  const known = choices.some(({ value }) => value === field.value);
  return (
    <FieldFrame path={path} label={label} state={field.state} required={required} shared className={className}>
      <select
        id={fieldId(path)}
        value={field.value}
        disabled={!leads}
        onChange={(event) => {
          const { value } = event.target;
          edit((draft) => setField(draft, path, value));
        }}
        className={`${controlClass(field.state, required)} h-11 md:h-9`}
      >
        {!known && <option value={field.value}>{field.value || "—"}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
});
