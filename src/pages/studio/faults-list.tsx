import type { DraftFault } from "@/drafting/draft/faults";
import type { Draft } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { faultWord } from "./fault-words";
import { fieldWord, partWords, placeWords } from "./field-words";
import { useWork } from "./work";

interface FaultsListProps {
  draft: Draft;
  errors: readonly DraftFault[];
  warnings: readonly DraftFault[];
}

/** What is wrong, field by field; each leads to its field. */
export function FaultsList({ draft, errors, warnings }: FaultsListProps) {
  return (
    <div className="grid gap-4 text-sm">
      {!errors.length && !warnings.length && <p className="text-muted">{m.studio_no_faults()}</p>}
      <Faults title={m.studio_errors_title()} draft={draft} faults={errors} />
      <Faults title={m.studio_warnings_title()} draft={draft} faults={warnings} />
    </div>
  );
}

function Faults({ title, draft, faults }: { title: string; draft: Draft; faults: readonly DraftFault[] }) {
  const { go } = useWork();
  if (!faults.length) return null;
  const places = Map.groupBy(faults, (fault) => placeWords(draft, pathOf(fault)));
  return (
    <div>
      <h2 className="font-medium">{title}</h2>
      {[...places].map(([place, some]) => (
        <div key={place} className="mt-2 border-t border-line pt-2">
          {place && <p className="text-xs text-muted">{place}</p>}
          <ul>
            {some.map((fault) => (
              <li key={`${fault.pointer} ${fault.code}`}>
                <button
                  type="button"
                  onClick={() => go(pathOf(fault))}
                  className="min-h-11 w-full py-1 text-left md:min-h-8"
                >
                  <span className="underline decoration-muted underline-offset-3">
                    {[partWords(draft, pathOf(fault)), fieldWord(fault.path ?? fault.pointer)]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>{" "}
                  <span className="text-xs text-muted">{faultWord(fault)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The field, or the list that is at fault as a whole. */
function pathOf({ path, pointer }: DraftFault): string {
  return path ?? pointer.split("/")[1] ?? "";
}
