import { Link } from "@tanstack/react-router";
import { Play, Redo2, Undo2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Composition } from "@/deck/composition";
import { emptyComposition } from "@/deck/empty-composition";
import { listOf } from "@/lib/format";
import { weekNumber } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { usePageSearch } from "@/selection/use-search";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { clearPicks } from "@/workspace/picks";
import { type DeckSource, mostWeeks } from "./deck-source";
import { edited, moved, toggled } from "./editor";
import { ExportMenu } from "./export-menu";
import type { Deck } from "./make-deck";
import { OptionsPanel } from "./options-panel";
import { PrintDeck } from "./print-deck";
import { SlideRail } from "./slide-rail";
import { Stage } from "./stage";
import { useDeck } from "./use-deck";
import { type Editor, useEditor } from "./use-editor";
import { useUndoKeys } from "./use-undo-keys";

interface DeckEditorProps {
  source: DeckSource;
  notice: ReactNode;
  /** What a deck that was opened took the place of. */
  before: Composition | undefined;
}

export function DeckEditor({ source, notice, before }: DeckEditorProps) {
  const editor = useEditor(source, before);
  const { deck, missingWeeks, trendMissing } = useDeck(source, editor.composition);
  useUndoKeys(editor);
  return (
    <>
      {/* The browser proposes it as the name of the PDF. */}
      <title>{[deck?.plan.baseName, m.compose_title(), "Vigie"].filter(Boolean).join(" · ")}</title>
      <div className="page pt-8 pb-16 print:hidden">
        <div className="mb-6 grid gap-3 empty:hidden">
          {notice}
          <Notices source={source} editor={editor} missingWeeks={missingWeeks} trendMissing={trendMissing} />
        </div>
        <header className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <div className="min-w-0 flex-1 basis-80">
            <h1 className="headline text-2xl">{m.compose_title()}</h1>
            <SourceLine source={source} deck={deck} />
          </div>
          <div className="flex flex-wrap items-start gap-2">
            <div className="flex max-md:order-last max-md:-mx-3">
              <Button look="bare" disabled={!editor.undo} onClick={editor.undo}>
                <Undo2 aria-hidden className="size-4" />
                <span className="max-md:sr-only">{m.compose_undo()}</span>
              </Button>
              <Button look="bare" disabled={!editor.redo} onClick={editor.redo}>
                <Redo2 aria-hidden className="size-4" />
                <span className="max-md:sr-only">{m.compose_redo()}</span>
              </Button>
            </div>
            {deck && <PresentLink />}
            {deck && <ExportMenu deck={deck} composition={editor.composition} source={source} />}
          </div>
        </header>
        {deck ? <Workbench deck={deck} source={source} editor={editor} /> : <EmptyDeck />}
      </div>
      {deck && <PrintDeck deck={deck} />}
    </>
  );
}

function PresentLink() {
  const lang = useLanguage();
  return (
    <Link
      to="/$lang/deck/present"
      params={{ lang }}
      search
      // Only a click may ask for the whole screen; where it is refused, the window has to do.
      onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
      className={buttonClass()}
    >
      <Play aria-hidden className="size-4" />
      {m.compose_present()}
    </Link>
  );
}

function Workbench({ deck, source, editor }: { deck: Deck; source: DeckSource; editor: Editor }) {
  const { composition, apply } = editor;
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState("");
  const { slides } = deck;
  const slide = slides.find(({ id }) => id === chosen) ?? slides[0];
  if (!slide) return null;
  const ids = slides.map(({ id }) => id);
  const isHidden = composition.hidden.includes(slide.id);
  const move = (id: string, to: number) => {
    const position = Math.max(0, Math.min(to, ids.length - 1));
    apply(moved(composition, ids, id, position));
    setChosen(id);
    const title = slides.find((one) => one.id === id)?.title ?? "";
    setSaid(m.compose_moved({ title, position: position + 1, total: ids.length }));
  };
  const toggle = () => {
    apply(toggled(composition, slide.id));
    setSaid(isHidden ? "" : m.compose_left_out({ title: slide.title }));
  };
  return (
    <div className="mt-6 grid gap-x-6 gap-y-6 lg:grid-cols-[9.5rem_minmax(0,1fr)_14rem]">
      <div className="min-w-0 max-lg:overflow-x-auto max-lg:p-1 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:p-1">
        <SlideRail deck={deck} hidden={composition.hidden} selected={slide.id} onSelect={setChosen} onMove={move} />
        <p className="mt-2 text-xs text-muted max-lg:hidden">{m.compose_rail_hint()}</p>
      </div>
      <div className="min-w-0">
        <Stage
          deck={deck}
          slide={slide}
          isHidden={isHidden}
          isEdited={slide.id in composition.edits}
          notes={composition.notes}
          onEdit={(part, text) => {
            const group =
              slide.kind === "content" && part.kind === "point"
                ? slide.points?.find(({ id }) => id === part.group)
                : undefined;
            apply(edited(composition, slide.id, part, text, group?.items));
          }}
          onMove={(step) => move(slide.id, ids.indexOf(slide.id) + step)}
          onToggle={toggle}
          onRestore={() => {
            const { [slide.id]: _, ...edits } = composition.edits;
            apply({ ...composition, edits });
          }}
        />
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
      <aside aria-labelledby="deck-options">
        <h2 id="deck-options" className="sr-only">
          {m.compose_options()}
        </h2>
        <OptionsPanel
          source={source}
          composition={composition}
          onChange={apply}
          onReset={() => apply({ ...emptyComposition, decisions: composition.decisions })}
        />
      </aside>
    </div>
  );
}

/** Where the stories come from, and the way back there. */
function SourceLine({ source, deck }: { source: DeckSource; deck: Deck | undefined }) {
  const lang = useLanguage();
  const search = usePageSearch();
  const [first, last] = [source.weeks[0] ?? "", source.weeks.at(-1) ?? ""];
  const filters = deck?.input.filters ?? [];
  const count = source.picks?.length ?? 0;
  const from = source.picks
    ? m.compose_from_picked({ count, shown: count })
    : first === last
      ? m.compose_from_week({ week: weekNumber(last) })
      : m.compose_from_weeks({ first: weekNumber(first), last: weekNumber(last) });
  const link =
    "min-h-11 content-center underline decoration-line underline-offset-3 hover:decoration-current md:min-h-0";
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
      <span>{[from, ...(filters.length ? [m.compose_filters({ filters: filters.join(", ") })] : [])].join(" · ")}</span>
      {last && (
        <Link
          to="/$lang/briefings/$week"
          params={{ lang, week: last }}
          search={{ ...search, from: undefined, to: undefined }}
          className={link}
        >
          {m.compose_back()}
        </Link>
      )}
      {source.picks && (
        <button type="button" onClick={clearPicks} className={link}>
          {m.compose_clear_picks()}
        </button>
      )}
    </p>
  );
}

interface NoticesProps {
  source: DeckSource;
  editor: Editor;
  missingWeeks: readonly string[];
  trendMissing: boolean;
}

function Notices({ source, editor, missingWeeks, trendMissing }: NoticesProps) {
  const language = useLanguage();
  const { leftOut } = source;
  return (
    <>
      {editor.kept === "full" && <Banner tone="warning" title={m.compose_kept_full()} />}
      {editor.kept === "closed" && <Banner tone="warning" title={m.compose_kept_closed()} />}
      {leftOut > 0 && <Banner title={m.compose_weeks_left({ count: leftOut, shown: leftOut, most: mostWeeks })} />}
      {missingWeeks.length > 0 && (
        <Banner tone="warning" title={m.compose_weeks_missing({ weeks: listOf(missingWeeks, language) })} />
      )}
      {trendMissing && <Banner tone="warning" title={m.compose_trend_missing()} />}
    </>
  );
}

function EmptyDeck() {
  return (
    <div className="py-24 text-center">
      <p className="headline text-xl">{m.compose_empty()}</p>
      <p className="mt-2 text-muted">{m.compose_empty_text()}</p>
    </div>
  );
}
