import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { editionsFor } from "@/briefing/model/editions";
import { weekShort } from "@/briefing/model/words";
import { briefingQueries } from "@/briefing/queries";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { Select } from "@/ui/select";

/** A published edition, to be corrected. */
export function OpenEdition({ onOpen }: { onOpen: (week: string) => Promise<void> }) {
  const language = useLanguage();
  const { data: editions } = useQuery(briefingQueries.editions());
  const shown = editionsFor(editions ?? [], language);
  const [chosen, setChosen] = useState("");
  const [busy, setBusy] = useState(false);
  const week = chosen || shown[0]?.week || "";
  const open = async () => {
    setBusy(true);
    await onOpen(week);
    setBusy(false);
  };
  return (
    <section aria-labelledby="studio-correct">
      <h2 id="studio-correct" className="headline text-lg">
        {m.studio_correct()}
      </h2>
      <p className="mt-1 mb-3 text-sm text-muted">{m.studio_correct_hint()}</p>
      {shown.length ? (
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
          <Select label={m.studio_correct_week()} value={week} onChange={setChosen}>
            {shown.map((edition) => (
              <option key={edition.week} value={edition.week}>
                {`${weekShort(edition.week, language)} · ${edition.title}`}
              </option>
            ))}
          </Select>
          <Button disabled={busy} onClick={() => void open()}>
            {m.studio_open()}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-muted">{m.studio_correct_none()}</p>
      )}
    </section>
  );
}
