import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import {
  CalendarDays,
  ChartColumn,
  Code,
  Download,
  FileText,
  Globe,
  Mail,
  Presentation,
  Printer,
  Table,
} from "lucide-react";
import { useRef, useState } from "react";
import { briefingQueries } from "@/briefing/queries";
import type { Composition } from "@/deck/composition";
import type { DeckFormat } from "@/deck/deck-exports";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { MenuButton } from "@/ui/menu-button";
import type { DeckSource } from "./deck-source";
import type { Deck } from "./make-deck";
import { type ExportOutcome, loadDeckExports, runDeckExport } from "./run-deck-export";

type Item = DeckFormat | "pdf" | "mail";

const formats = [
  { id: "pptx", Icon: Presentation, label: m.compose_export_pptx, hint: m.compose_export_pptx_hint },
  { id: "pdf", Icon: Printer, label: m.compose_export_pdf, hint: m.compose_export_pdf_hint },
  { id: "html", Icon: Globe, label: m.compose_export_html, hint: m.compose_export_html_hint },
  { id: "markdown", Icon: FileText, label: m.export_markdown, hint: m.export_markdown_hint },
  { id: "mail", Icon: Mail, label: m.export_mail, hint: m.export_mail_hint },
  { id: "csv", Icon: Table, label: m.compose_export_csv, hint: m.compose_export_csv_hint },
  { id: "json", Icon: Code, label: m.compose_export_json, hint: m.compose_export_json_hint },
  { id: "charts", Icon: ChartColumn, label: m.compose_export_charts, hint: m.compose_export_charts_hint },
  { id: "calendar", Icon: CalendarDays, label: m.compose_export_calendar, hint: m.compose_export_calendar_hint },
] as const satisfies readonly { id: Item; Icon: typeof Table; label: () => string; hint: () => string }[];

/** Milliseconds after which an export that is still at it says so. */
const patience = 300;

interface ExportMenuProps {
  deck: Deck;
  composition: Composition;
  source: DeckSource;
}

/** The deck, whole, in the reader's choice of nine forms. What takes long says how far it is, and can be stopped. */
export function ExportMenu({ deck, composition, source }: ExportMenuProps) {
  const client = useQueryClient();
  const { data: themes } = useSuspenseQuery(briefingQueries.themes());
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const running = useRef<AbortController>(undefined);
  const choose = async (format: Item) => {
    setOutcome(undefined);
    if (format === "pdf") return print();
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const since = performance.now();
    const done = await runDeckExport(
      format,
      { deck, composition, source, themes, client },
      {
        signal: mine.signal,
        progress: (at, total) => {
          if (performance.now() - since > patience) setProgress({ done: at, total });
        },
      },
    );
    if (running.current !== mine) return;
    running.current = undefined;
    setProgress(undefined);
    setOutcome(done);
  };
  const dated = composition.decisions.some(({ date, text }) => date && text.trim());
  const items = formats.filter(({ id }) => id !== "calendar" || dated);
  return (
    <div className="relative max-md:order-first">
      <MenuButton
        heading={m.compose_export_heading({ slides: deck.placed.length })}
        items={items.map(({ id, Icon, label, hint }) => ({
          id,
          icon: <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />,
          label: label(),
          hint: hint(),
        }))}
        disabled={deck.placed.length === 0}
        onChoose={(id) => void choose(id as Item)}
        // A failure here shows when it is asked for.
        onIntent={() => void loadDeckExports().catch(() => undefined)}
      >
        <Download aria-hidden className="size-4" />
        {m.compose_export()}
      </MenuButton>
      <div className="pt-1 text-xs text-muted empty:hidden md:absolute md:top-full md:right-0 md:w-80 md:text-right">
        <p role="status">{progress ? m.compose_progress(progress) : outcome?.text}</p>
        {progress && (
          <div className="mt-1 flex items-center gap-2 md:justify-end">
            <progress aria-label={m.compose_progress(progress)} max={progress.total} value={progress.done} />
            <Button look="bare" onClick={() => running.current?.abort()}>
              {m.compose_cancel()}
            </Button>
          </div>
        )}
        {outcome?.stale && (
          <Button className="mt-1" onClick={() => location.reload()}>
            {m.compose_reload()}
          </Button>
        )}
      </div>
    </div>
  );
}
