import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { alignTo, type Unmatched } from "@/drafting/draft/align";
import { draftOf } from "@/drafting/draft/from-edition";
import { translationOf } from "@/drafting/draft/in-step";
import type { Draft } from "@/drafting/draft/types";
import type { Language } from "@/lib/language";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { leaderOf } from "./dossier";
import { draftFrom } from "./new-dossier";
import { PasteForm } from "./paste-form";
import type { Input } from "./read-input";
import { studioQueries } from "./studio-queries";
import type { OpenDossier } from "./use-dossier";

interface LanguagePanelProps {
  work: OpenDossier;
  language: Language;
  onAdded: () => void;
}

/** The edition's other language: written field by field beside this one, or read from a text of its own. */
export function LanguagePanel({ work, language, onAdded }: LanguagePanelProps) {
  const client = useQueryClient();
  const [problem, setProblem] = useState("");
  const [unmatched, setUnmatched] = useState<Unmatched>();
  const leader = leaderOf(work.dossier);
  if (!leader) return null;
  const name = language === "fr" ? m.language_fr() : m.language_en();
  const add = async (make: () => Draft | Promise<Draft>) => {
    // What the fields of the other language need is at hand before they are drawn.
    await client.ensureQueryData(studioQueries.context(language));
    const draft = await make();
    work.apply((before) => ({ ...before, drafts: { ...before.drafts, [language]: draft } }));
  };
  const read = async (input: Input) => {
    if (input.kind === "refused") return setProblem(`${input.reason} ${m.studio_nothing_lost()}`);
    const own = input.kind === "edition" ? draftOf(input.edition) : await draftFrom(client, input.source, language);
    if (own.language !== language) return setProblem(m.studio_wrong_language({ language: name }));
    const aligned = alignTo(leader, own);
    await add(() => aligned.draft);
    if (countOf(aligned.unmatched)) setUnmatched(aligned.unmatched);
    else onAdded();
  };
  if (unmatched) return <UnmatchedParts unmatched={unmatched} onDone={onAdded} />;
  return (
    <div className="grid gap-4 text-sm">
      <h2 className="font-medium">{m.studio_add_language_title({ language: name })}</h2>
      <div>
        <p className="mb-2 text-muted">{m.studio_translate_hint()}</p>
        <Button onClick={() => void add(() => translationOf(leader, language)).then(onAdded)}>
          {m.studio_translate()}
        </Button>
      </div>
      <div className="border-t border-line pt-4">
        <p className="mb-2 text-muted">{m.studio_own_text_hint()}</p>
        <PasteForm label={m.studio_own_text()} onInput={read} />
        <p role="alert" className="mt-2 text-legal-risk empty:hidden">
          {problem}
        </p>
      </div>
    </div>
  );
}

function countOf({ stories, figures, texts }: Unmatched): number {
  return stories.length + figures.length + texts.length;
}

/** What of the text has no counterpart in the leading language, and is in the draft no more. */
function UnmatchedParts({
  unmatched: { stories, figures, texts },
  onDone,
}: {
  unmatched: Unmatched;
  onDone: () => void;
}) {
  const lines = [
    ...stories.map(({ title }) => title),
    ...figures.map(({ quote, value, unit }) => quote || `${value ?? ""} ${unit}`),
    ...texts,
  ];
  return (
    <div className="grid gap-3 text-sm">
      <h2 className="font-medium">{m.studio_unmatched({ count: lines.length, shown: lines.length })}</h2>
      <p className="text-muted">{m.studio_unmatched_hint()}</p>
      <ul className="list-disc pl-5 text-muted">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onClick={onDone}>{m.studio_go_on()}</Button>
    </div>
  );
}
