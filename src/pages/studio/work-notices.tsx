import { m } from "@/paraglide/messages";
import { Banner } from "@/ui/banner";
import type { Input } from "./read-input";
import type { OpenDossier } from "./use-dossier";

interface WorkNoticesProps {
  work: Pick<OpenDossier, "kept" | "elsewhere">;
  omitted: readonly number[];
  refused: (Input & { kind: "refused" }) | undefined;
  onDismiss: () => void;
}

/** What the editor should know, and what works all the same. */
export function WorkNotices({ work: { kept, elsewhere }, omitted, refused, onDismiss }: WorkNoticesProps) {
  return (
    <div className="mb-4 grid gap-3 empty:hidden">
      {kept === "full" && <Banner tone="warning" title={m.studio_kept_full()} />}
      {kept === "closed" && <Banner tone="warning" title={m.studio_kept_closed()} />}
      {elsewhere && <Banner tone="warning" title={m.studio_elsewhere()} />}
      {omitted.length > 0 && (
        <Banner tone="warning" title={m.studio_omitted({ stories: omitted.join(", ") })}>
          {m.studio_omitted_text()}
        </Banner>
      )}
      {refused && (
        <Banner
          tone="warning"
          title={m.open_failed({ name: refused.name })}
          dismiss={{ label: m.dismiss(), onDismiss }}
        >
          {refused.reason} {m.studio_nothing_lost()}
        </Banner>
      )}
    </div>
  );
}
