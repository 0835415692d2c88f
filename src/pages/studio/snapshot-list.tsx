import { formatDate, formatTime } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { leaderOf } from "./dossier";
import type { OpenDossier } from "./use-dossier";

/** Earlier states of the draft; to take one is a change, which can be taken back. */
export function SnapshotList({ work, onDone }: { work: OpenDossier; onDone: () => void }) {
  const language = useLanguage();
  return (
    <div>
      <h2 className="text-sm font-medium">{m.studio_history()}</h2>
      <p className="mt-1 text-xs text-muted">{m.studio_history_hint()}</p>
      {!work.snapshots.length && <p className="mt-3 text-sm text-muted">{m.studio_history_none()}</p>}
      <ul className="mt-2">
        {work.snapshots.map(({ at, content }) => {
          const count = leaderOf(content)?.stories.length ?? 0;
          return (
            <li key={at} className="border-b border-line last:border-0">
              <button
                type="button"
                onClick={() => {
                  work.apply(() => content);
                  onDone();
                }}
                className="min-h-11 w-full py-1 text-left text-sm md:min-h-9"
              >
                {formatDate(new Date(at).toISOString(), language)}, {formatTime(at, language)}
                <span className="ml-2 text-xs text-muted">{m.signals_count({ count, shown: count })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
