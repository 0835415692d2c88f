import { X } from "lucide-react";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";
import type { FilterLabel } from "./labels";
import type { Search } from "./search";
import { useChangeSearch } from "./use-search";

/** Each filter that is on, with its way out, and one way out of all. */
export function ActiveFilters({ labels, cleared }: { labels: readonly FilterLabel[]; cleared: Partial<Search> }) {
  const change = useChangeSearch();
  return (
    <>
      <ul aria-label={m.filter_active()} className="flex flex-wrap gap-2 max-md:hidden">
        {keyed(labels, ({ label }) => label).map(({ key, item: { label, without } }) => (
          <li key={key}>
            <button
              type="button"
              aria-label={m.filter_remove({ label })}
              onClick={() => change(without)}
              className="flex min-h-7 items-center gap-1.5 rounded-sm bg-line/60 px-2 text-xs hover:bg-line"
            >
              {label}
              <X aria-hidden className="size-3" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => change(cleared)}
        className="min-h-11 text-sm underline decoration-line underline-offset-3 hover:decoration-current md:min-h-7"
      >
        {m.filter_clear()}
      </button>
    </>
  );
}
