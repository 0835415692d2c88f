import { type CSSProperties, type ReactNode, useId, useState } from "react";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";
import type { ChartMark, ChartTable, ChartTexts } from "./chart-data";
import { DataTable } from "./data-table";
import { chartAction, Downloads, type Picture } from "./downloads";
import { MarkWalk } from "./mark-walk";
import { useWidth } from "./use-width";

interface ChartFrameProps {
  texts: ChartTexts;
  /** Made when it is looked at or downloaded: of ten years it is long. */
  table: () => ChartTable;
  marks: readonly ChartMark[];
  /** Sets the reading under the title for everyone; else it is there for screen readers alone. */
  showReading?: boolean;
  /** What the keyboard does, where marks lead elsewhere than to stories. */
  keys?: string;
  /** Without an extension: "vigie-2026-W06.fr.money". */
  fileName: string;
  /** Instead of a chart without marks. */
  empty: string;
  /** Reserved before anything is drawn, for narrow and for wide: nothing below moves. */
  heights: { narrow: number; wide: number };
  /** Says more about the marks: a scale switch, a key. */
  controls?: ReactNode;
  legend?: ReactNode;
  /** The language of the labels, where it is not the reader's. */
  language: string;
  hrefOf: (target: string) => string;
  onOpen: (target: string) => void;
  picture: () => Picture;
  /** Called with the width that there is, in CSS pixels. */
  draw: (width: number) => ReactNode;
}

type View = "chart" | "table";

/** What every chart has: title, unit, chart or table, keyboard walk, downloads, notes, an empty state. */
export function ChartFrame(props: ChartFrameProps) {
  const { texts, table, marks, empty, heights, controls, legend, language, hrefOf, onOpen, draw } = props;
  const [view, setView] = useState<View>("chart");
  const [ref, width] = useWidth();
  const id = useId();
  return (
    <section aria-labelledby={`${id}title`} className="@container min-w-0">
      <div className="break-inside-avoid">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 flex-[1_1_16rem]">
            <h2 id={`${id}title`} className="headline text-xl">
              {texts.title}
            </h2>
            <p className="mt-1 text-sm text-muted">{texts.subtitle}</p>
          </div>
          <div className="flex flex-wrap gap-2">{controls}</div>
        </div>
        {marks.length > 0 && (
          <p id={`${id}reading`} className={props.showReading ? "mt-3 max-w-[72ch]" : "sr-only"}>
            {texts.reading} <span className="sr-only">{props.keys ?? m.chart_keys()}</span>
          </p>
        )}
        {legend}
        <div ref={ref} className="mt-4">
          {!marks.length && <p className="border-y border-line py-10 text-muted">{empty}</p>}
          {marks.length > 0 && view === "table" && (
            <DataTable table={table()} caption={texts.title} language={language} hrefOf={hrefOf} onOpen={onOpen} />
          )}
          {marks.length > 0 && view === "chart" && (
            <div
              style={{ "--narrow": `${heights.narrow}px`, "--wide": `${heights.wide}px` } as CSSProperties}
              className="chart h-(--narrow) @min-[35rem]:h-(--wide)"
            >
              {width > 0 && (
                <MarkWalk
                  marks={marks}
                  label={texts.title}
                  describedBy={`${id}reading`}
                  hrefOf={hrefOf}
                  onOpen={onOpen}
                >
                  {draw(width)}
                </MarkWalk>
              )}
            </div>
          )}
        </div>
      </div>
      {marks.length > 0 && (
        <div className="mt-2 -ml-2 flex flex-wrap items-center gap-x-1 text-sm print:hidden">
          <button
            type="button"
            aria-pressed={view === "table"}
            onClick={() => setView(view === "table" ? "chart" : "table")}
            className={chartAction}
          >
            {m.chart_as_table()}
          </button>
          <Downloads fileName={props.fileName} csv={() => table().csv} picture={props.picture} />
        </div>
      )}
      <Notes notes={texts.notes} language={language} />
    </section>
  );
}

/** One note stands open; several fold, and open on paper. */
function Notes({ notes, language }: { notes: readonly string[]; language: string }) {
  const [first, ...others] = notes;
  if (!first) return null;
  if (!others.length)
    return (
      <p lang={language} className="mt-2 text-xs text-muted">
        {first}
      </p>
    );
  return (
    <details className="mt-1 text-xs text-muted print-open">
      <summary className="min-h-11 content-center md:min-h-8">
        {m.money_caveats_count({ count: notes.length, shown: notes.length })}
      </summary>
      <ul lang={language} className="mt-1 grid max-w-[80ch] gap-1.5 pb-2">
        {keyed(notes).map(({ key, item: note }) => (
          <li key={key}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
