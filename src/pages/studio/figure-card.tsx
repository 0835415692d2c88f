import { ChevronDown, Trash2 } from "lucide-react";
import { memo } from "react";
import { setField } from "@/drafting/draft/edit-fields";
import { removePart } from "@/drafting/draft/edit-parts";
import type { DraftFigure } from "@/drafting/draft/types";
import { formatQuantity } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { type Choice, ChoiceField } from "./choice-field";
import { claimChoices, kindChoices, qualifierChoices, unitChoices } from "./choices";
import { controlClass, FieldFrame } from "./field-frame";
import { readValue, writtenValue } from "./figure-value";
import { withFirstSource } from "./first-source";
import { IconButton } from "./icon-button";
import { TextField, useTyped } from "./text-field";
import { fieldId, useWork } from "./work";

interface FigureCardProps {
  path: string;
  figure: DraftFigure;
  holders: readonly Choice[];
  sources: readonly Choice[];
}

/** A figure: what a reader will see of it, and beneath it what it is made of. */
export const FigureCard = memo(function FigureCard({ path, figure, holders, sources }: FigureCardProps) {
  const { edit, leads } = useWork();
  const language = useLanguage();
  const { label, kind, unit, quote } = figure;
  return (
    <li data-path={path} className="border-t border-line pt-4 first:border-0 first:pt-0">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <ValueField path={path} figure={figure} />
        <div className="flex items-end gap-2">
          <ChoiceField
            className="flex-1"
            path={`${path}/unit`}
            label={m.studio_f_unit()}
            field={unit}
            choices={unitChoices(language)}
            required
          />
          {leads && (
            <IconButton
              label={m.studio_remove_figure({ name: label.value })}
              onClick={() => edit((draft) => removePart(draft, path))}
            >
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          )}
        </div>
        <TextField path={`${path}/label`} label={m.studio_f_label()} field={label} required />
        <ChoiceField path={`${path}/kind`} label={m.studio_f_kind()} field={kind} choices={kindChoices(language)} />
        <ChoiceField path={`${path}/entity`} label={m.studio_f_holder()} field={figure.entity} choices={holders} />
        <SourceField path={path} figure={figure} sources={sources} />
      </div>
      {quote.value && (
        <blockquote className="mt-2 border-l-2 border-line pl-3 text-xs text-muted">{quote.value}</blockquote>
      )}
      <details className="group mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 text-xs text-muted hover:text-ink md:min-h-8">
          <ChevronDown aria-hidden className="size-3.5 transition-transform group-open:rotate-180" />
          {m.studio_figure_more()}
        </summary>
        <FigureDetails path={path} figure={figure} />
      </details>
    </li>
  );
});

function FigureDetails({ path, figure }: Pick<FigureCardProps, "path" | "figure">) {
  const language = useLanguage();
  return (
    <div className="grid gap-x-4 gap-y-3 pt-1 pb-2 sm:grid-cols-2">
      <ChoiceField
        path={`${path}/qualifier`}
        label={m.studio_f_qualifier()}
        field={figure.qualifier}
        choices={qualifierChoices(language)}
      />
      <TextField path={`${path}/asOf`} label={m.studio_f_as_of()} field={figure.asOf} type="date" shared />
      <ChoiceField
        path={`${path}/claim`}
        label={m.studio_f_claim()}
        field={figure.claim}
        choices={claimChoices(language)}
      />
      <TextField path={`${path}/id`} label={m.studio_f_id()} field={figure.id} shared required />
      <TextField className="sm:col-span-2" path={`${path}/note`} label={m.studio_f_note()} field={figure.note} long />
      <TextField
        className="sm:col-span-2"
        path={`${path}/quote`}
        label={m.studio_f_quote()}
        field={figure.quote}
        long
      />
    </div>
  );
}

/** Where the figure comes from; the first source of a story is made from here, for all its figures. */
function SourceField({ path, figure, sources }: Omit<FigureCardProps, "holders">) {
  const { edit, leads, go } = useWork();
  const { value, state } = figure.source;
  const [, story = ""] = path.split("/");
  if (sources.length > 1 || value || !leads)
    return (
      <ChoiceField
        path={`${path}/source`}
        label={m.studio_f_source()}
        field={figure.source}
        choices={sources}
        required
      />
    );
  const words = m.studio_add({ name: m.studio_f_source().toLowerCase() });
  const add = () => {
    edit((draft) => withFirstSource(draft, story));
    go(`stories/${story}/sources`, "last");
  };
  return (
    <FieldFrame path={`${path}/source`} label={m.studio_f_source()} state={state} required shared>
      {/* Without a name of its own the field's label would be it. */}
      <Button id={fieldId(`${path}/source`)} aria-label={words} className="border-legal-risk!" onClick={add}>
        {words}
      </Button>
    </FieldFrame>
  );
}

/** Typed as a reader writes it, and shown beside it as readers will see it. */
function ValueField({ path, figure: { value, unit } }: { path: string; figure: DraftFigure }) {
  const { edit, leads, language } = useWork();
  const at = `${path}/value`;
  const typed = useTyped(writtenValue(value.value, unit.value, language), (text, mark) => {
    const read = text.trim() ? readValue(text, language) : null;
    if (read === undefined) return;
    edit((draft) => {
      const next = setField(draft, at, read?.value ?? null);
      return read?.unit === undefined || read.unit === unit.value ? next : setField(next, `${path}/unit`, read.unit);
    }, mark && `${at} ${mark}`);
  });
  const wrong = typed.text.trim() !== "" && readValue(typed.text, language) === undefined;
  const said = value.value === null ? "—" : formatQuantity(value.value, unit.value, language).text;
  return (
    <FieldFrame path={at} label={m.studio_f_value()} state={value.state} required shared>
      <div className="flex items-center gap-3">
        <input
          id={fieldId(at)}
          type="text"
          value={typed.text}
          disabled={!leads}
          aria-invalid={wrong}
          aria-describedby={`${fieldId(at)}-said`}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.leave}
          className={`${controlClass(value.state, true, wrong)} h-11 md:h-9`}
        />
        <output id={`${fieldId(at)}-said`} className="numeral shrink-0 text-lg">
          {wrong ? <span className="font-sans text-xs text-legal-risk">{m.studio_not_a_number()}</span> : said}
        </output>
      </div>
    </FieldFrame>
  );
}
