import { Copy, Download } from "lucide-react";
import { useState } from "react";
import { withCorrections } from "@/drafting/draft/corrections";
import { editionText } from "@/drafting/draft/edition-text";
import type { Draft } from "@/drafting/draft/types";
import { download } from "@/lib/download";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import type { Correcting } from "./use-corrections";

export interface Delivery {
  /** What came of the last try. */
  said: string;
  save: () => void;
  copy: () => Promise<void>;
}

/** The edition as a file, or in the clipboard. With errors it is a draft, and says so; a correction needs its reason. */
export function useDelivery(draft: Draft, errors: number, correcting: Correcting | undefined): Delivery {
  const [said, setSaid] = useState("");
  const name = `${draft.week.value || m.studio_file_name()}.${draft.language}.json`;
  const content = () => {
    if (!correcting?.changes.length) return editionText(draft);
    const today = new Date().toISOString().slice(0, 10);
    return editionText(withCorrections(draft, correcting.changes, correcting.reasons, today));
  };
  const isReady = () => {
    if (!correcting?.unexplained) return true;
    setSaid(m.studio_reason_missing({ count: correcting.unexplained, shown: correcting.unexplained }));
    focusReason();
    return false;
  };
  const say = (words: string) => {
    const caution = errors ? m.studio_with_errors({ count: errors, shown: errors }) : "";
    const same = correcting && !correcting.changes.length ? m.studio_unchanged() : "";
    setSaid([words, caution, same].filter(Boolean).join(" "));
  };
  return {
    said,
    save: () => {
      if (!isReady()) return;
      download(name, new Blob([content()], { type: "application/json" }));
      say(m.studio_downloaded({ name }));
    },
    copy: async () => {
      if (!isReady()) return;
      try {
        await navigator.clipboard.writeText(content());
        say(m.studio_copied());
      } catch {
        setSaid(m.studio_copy_failed());
      }
    },
  };
}

/** The first change that has no reason yet. */
function focusReason(): void {
  const empty = [...document.querySelectorAll<HTMLInputElement>("[data-reason]")].find(({ value }) => !value.trim());
  empty?.focus();
}

export function CopyButton({ delivery }: { delivery: Delivery }) {
  return (
    <Button onClick={() => void delivery.copy()}>
      <Copy aria-hidden className="size-4" />
      {m.studio_copy()}
    </Button>
  );
}

export function DownloadButton({ delivery }: { delivery: Delivery }) {
  return (
    <Button look="primary" onClick={delivery.save}>
      <Download aria-hidden className="size-4" />
      <span className="max-md:sr-only">{m.studio_download()}</span>
    </Button>
  );
}
