import { useNavigate } from "@tanstack/react-router";
import type { DragEvent } from "react";
import { useLanguage } from "@/ui/language";
import { putInInbox } from "@/workspace/inbox";

/** What the studio reads: a newsletter's text. */
const prose = /\.(docx|md|markdown|html?|txt|eml)$/i;

/** A file dropped on any page goes to the one that knows what to make of it; the browser would open it instead. */
export function useFileDrop() {
  const navigate = useNavigate();
  const lang = useLanguage();
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      putInInbox(file);
      const at = location.pathname.split("/").at(-1);
      // On the studio's own page a .json is an edition, to be corrected.
      const page = prose.test(file.name) || (at === "studio" && /\.json$/i.test(file.name)) ? "studio" : "deck";
      if (at !== page) void navigate({ to: `/$lang/${page}`, params: { lang }, search: true });
    },
  };
}
