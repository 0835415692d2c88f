import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Download, FileText, GalleryVerticalEnd, Mail, Presentation } from "lucide-react";
import { useState } from "react";
import { briefingQueries } from "@/briefing/queries";
import type { Briefing, Theme } from "@/briefing/schema";
import { loadChunk } from "@/lib/chunk";
import { m } from "@/paraglide/messages";
import { entitiesIn, hasFilters, type Selection } from "@/selection/apply";
import { filterLabels } from "@/selection/labels";
import type { Search } from "@/selection/search";
import { searchText } from "@/selection/search-string";
import { useLanguage } from "@/ui/language";
import { MenuButton } from "@/ui/menu-button";
import { type Format, runExport } from "./run-export";

// The exporters come on intent: pointing at the button, or reaching it, is enough.
const loadExports = () => loadChunk(() => import("@/deck/exports"));

const formats = [
  { id: "deck", Icon: GalleryVerticalEnd, label: m.export_deck, hint: m.export_deck_hint },
  { id: "pptx", Icon: Presentation, label: m.export_pptx, hint: m.export_pptx_hint },
  { id: "markdown", Icon: FileText, label: m.export_markdown, hint: m.export_markdown_hint },
  { id: "mail", Icon: Mail, label: m.export_mail, hint: m.export_mail_hint },
] as const;

interface ExportButtonProps {
  briefing: Briefing;
  themes: readonly Theme[];
  selection: Selection;
  search: Search;
}

/** PowerPoint, Markdown or mail, of what the filters let through. */
export function ExportButton({ briefing, themes, selection, search }: ExportButtonProps) {
  const { data: config } = useSuspenseQuery(briefingQueries.config());
  const navigate = useNavigate();
  const lang = useLanguage();
  const [outcome, setOutcome] = useState("");
  const filtered = hasFilters(search);
  const count = selection.stories.length;
  const choose = async (format: Format | "deck") => {
    setOutcome("");
    if (format === "deck") {
      const { week } = briefing;
      return navigate({ to: "/$lang/deck", params: { lang }, search: { ...search, from: week, to: week } });
    }
    const labels = filterLabels(search, entitiesIn(briefing), themes, briefing.language);
    setOutcome(
      await runExport(format, loadExports, {
        briefing,
        themes,
        stories: selection.stories,
        figures: selection.figures,
        filters: labels.map(({ label }) => label),
        scale: search.scale,
        url: location.origin + location.pathname + location.search,
        language: briefing.language,
        accent: config.accent,
        logo: config.logo,
        site: config.title,
        search: searchText({ ...search, from: briefing.week, to: briefing.week }),
      }),
    );
  };
  const scope = filtered ? m.export_scope_filtered({ count, shown: count }) : m.export_scope_all();
  return (
    <div className="relative">
      <MenuButton
        heading={count ? scope : m.export_empty()}
        items={formats.map(({ id, Icon, label, hint }) => ({
          id,
          icon: <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />,
          label: label(),
          hint: hint(),
        }))}
        disabled={count === 0}
        onChoose={(id) => void choose(id as Format | "deck")}
        // A failure here shows when it is asked for.
        onIntent={() => void loadExports().catch(() => undefined)}
      >
        <Download aria-hidden className="size-4" />
        {m.export()}
      </MenuButton>
      <p
        role="status"
        className="pt-1 text-xs text-muted empty:hidden md:absolute md:top-full md:right-0 md:w-72 md:text-right"
      >
        {outcome}
      </p>
    </div>
  );
}
