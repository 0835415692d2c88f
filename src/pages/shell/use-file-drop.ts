import { useNavigate } from "@tanstack/react-router";
import type { DragEvent } from "react";
import { useLanguage } from "@/ui/language";
import { putInInbox } from "@/workspace/inbox";

/** A file dropped on any page goes to the deck's, which knows what to make of it; the browser would open it instead. */
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
      if (!location.pathname.endsWith("/deck")) void navigate({ to: "/$lang/deck", params: { lang }, search: true });
    },
  };
}
