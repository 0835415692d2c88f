import { useSuspenseQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { briefingQueries } from "@/briefing/queries";
import type { Briefing, Theme } from "@/briefing/schema";
import { loadChunk } from "@/lib/chunk";
import { m } from "@/paraglide/messages";
import { hasFilters, type Selection } from "@/selection/apply";
import { filterLabels } from "@/selection/labels";
import type { Search } from "@/selection/search";
import { buttonClass } from "@/ui/button";
import { LoadFailure } from "@/ui/load-failure";
import type { Format } from "./export-menu";
import { runExport } from "./run-export";

// The menu and the exporters come on intent: pointing at the button, or reaching it, is enough.
const loadMenu = () => loadChunk(() => import("./export-menu"));
const loadExports = () => loadChunk(() => import("@/deck/exports"));
const LazyMenu = lazy(() => loadMenu().then(({ ExportMenu }) => ({ default: ExportMenu })));

interface ExportButtonProps {
  briefing: Briefing;
  themes: readonly Theme[];
  selection: Selection;
  search: Search;
}

/** PowerPoint, Markdown or mail, of what the filters let through. */
export function ExportButton({ briefing, themes, selection, search }: ExportButtonProps) {
  const { data: config } = useSuspenseQuery(briefingQueries.config());
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState("");
  const filtered = hasFilters(search);
  const count = selection.stories.length;
  const preload = () => {
    // A failure here shows when it is asked for.
    void loadMenu().catch(() => undefined);
    void loadExports().catch(() => undefined);
  };
  const choose = async (format: Format) => {
    setOutcome("");
    const filters = filtered ? filterLabels(search, briefing, themes, briefing.language).map(({ label }) => label) : [];
    setOutcome(
      await runExport(format, loadExports, {
        briefing,
        themes,
        stories: selection.stories,
        figures: selection.figures,
        filters,
        scale: search.scale,
        url: location.href,
        language: briefing.language,
        accent: config.accent,
      }),
    );
  };
  return (
    <div className="relative">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => {
          setAsked(true);
          setOpen(!open);
        }}
        className={buttonClass("primary")}
      >
        <Download aria-hidden className="size-4" />
        {m.export()}
      </button>
      {asked && (
        <LoadFailure message={m.export_failed({ reason: m.export_failed_chunk() })}>
          <Suspense>
            <LazyMenu
              anchor={button}
              open={open}
              onOpenChange={setOpen}
              scope={filtered ? m.export_scope_filtered({ count, shown: count }) : m.export_scope_all()}
              empty={count === 0}
              onChoose={(format) => void choose(format)}
            />
          </Suspense>
        </LoadFailure>
      )}
      <p role="status" className="absolute top-full right-0 w-72 pt-1 text-right text-xs text-muted">
        {outcome}
      </p>
    </div>
  );
}
