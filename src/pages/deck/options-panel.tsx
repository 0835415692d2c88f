import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Composition, forms, groupings, ratios, schemes, trendChoices } from "@/deck/composition";
import { languages } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { Segmented } from "@/ui/segmented";
import { Select } from "@/ui/select";
import { DecisionsEditor } from "./decisions-editor";
import { prefetchDeck } from "./deck-queries";
import type { DeckSource } from "./deck-source";
import { FilesField } from "./files-field";

const words = {
  form: { full: m.compose_form_full, summary: m.compose_form_summary },
  by: { story: m.compose_by_story, theme: m.compose_by_theme },
  scheme: { light: m.compose_scheme_light, dark: m.compose_scheme_dark },
  language: { fr: () => "Français", en: () => "English" },
  trend: {
    auto: m.compose_trend_auto,
    valuations: m.compose_trend_valuations,
    revenues: m.compose_trend_revenues,
    none: m.compose_trend_none,
  },
} as const;

interface OptionsPanelProps {
  source: DeckSource;
  composition: Composition;
  onChange: (next: Composition) => void;
  onReset: () => void;
}

/** What kind of deck, how it looks, what goes with it. */
export function OptionsPanel({ source, composition, onChange, onReset }: OptionsPanelProps) {
  const pageLanguage = useLanguage();
  const client = useQueryClient();
  const set = (part: Partial<Composition>) => onChange({ ...composition, ...part });
  const isFull = composition.form === "full";
  return (
    <div className="grid gap-5 text-sm">
      <Choice
        label={m.compose_form()}
        options={forms}
        words={words.form}
        value={composition.form}
        onChange={(form) => set({ form })}
      />
      {isFull && (
        <Choice
          label={m.compose_by()}
          options={groupings}
          words={words.by}
          value={composition.by}
          onChange={(by) => set({ by })}
        />
      )}
      <FilesField
        look={
          <>
            <Choice
              label={m.compose_ratio()}
              options={ratios}
              words={{ "16:9": () => "16:9", "4:3": () => "4:3" }}
              value={composition.ratio}
              onChange={(ratio) => set({ ratio })}
            />
            <Choice
              label={m.compose_scheme()}
              options={schemes}
              words={words.scheme}
              value={composition.scheme}
              onChange={(scheme) => set({ scheme })}
            />
          </>
        }
      />
      <Choice
        label={m.compose_language()}
        options={languages}
        words={words.language}
        value={composition.language ?? pageLanguage}
        // Its editions are read first, so that the deck is never without.
        onChange={(language) => void prefetchDeck(client, source, language).then(() => set({ language }))}
      />
      {isFull && (
        <Labelled label={m.compose_trend()}>
          <Select
            label={m.compose_trend()}
            value={composition.trend}
            onChange={(value) => set({ trend: trendChoices.find((choice) => choice === value) ?? "auto" })}
          >
            {trendChoices.map((choice) => (
              <option key={choice} value={choice}>
                {words.trend[choice]()}
              </option>
            ))}
          </Select>
        </Labelled>
      )}
      <fieldset>
        <legend className="text-muted">{m.compose_with()}</legend>
        <Check label={m.compose_with_notes()} checked={composition.notes} onChange={(notes) => set({ notes })} />
        {isFull && (
          <Check
            label={m.compose_with_sources()}
            checked={composition.sources}
            onChange={(sources) => set({ sources })}
          />
        )}
      </fieldset>
      {isFull && <DecisionsEditor decisions={composition.decisions} onChange={(decisions) => set({ decisions })} />}
      <Button onClick={onReset}>{m.compose_reset()}</Button>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly T[];
  words: Record<T, () => string>;
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, options, words: names, value, onChange }: ChoiceProps<T>) {
  return (
    <Labelled label={label}>
      <Segmented
        label={label}
        options={options.map((option) => ({ value: option, label: names[option]() }))}
        value={value}
        onChange={onChange}
      />
    </Labelled>
  );
}

/** The label in sight; the control inside has it too, for who cannot see it. */
function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-1.5">
      <span aria-hidden className="text-muted">
        {label}
      </span>
      {children}
    </div>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-11 items-center gap-2.5 md:min-h-8">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-ink"
      />
      {label}
    </label>
  );
}
