import { Info, TriangleAlert, X } from "lucide-react";
import type { ReactNode } from "react";

interface BannerProps {
  title: string;
  children?: ReactNode;
  tone?: "note" | "warning";
  /** Gives the banner a way out, with this name. */
  dismiss?: { label: string; onDismiss: () => void };
}

/** Says what happened and what still works, without being in the way. */
export function Banner({ title, children, tone = "note", dismiss }: BannerProps) {
  const Icon = tone === "warning" ? TriangleAlert : Info;
  return (
    <div role="status" className="flex items-start gap-3 rounded-md border border-line bg-card px-4 py-3 text-sm">
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${tone === "warning" ? "text-operations" : "text-accent"}`}
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-0.5 text-muted wrap-anywhere">{children}</div>}
      </div>
      {dismiss && (
        <button
          type="button"
          aria-label={dismiss.label}
          onClick={dismiss.onDismiss}
          className="-my-2 -mr-2 grid size-11 shrink-0 place-items-center text-muted hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
