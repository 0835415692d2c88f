import type { Draft } from "@/drafting/draft/types";
import { Legend } from "./legend";
import { PreviewPane } from "./preview-pane";
import { SelectionBar } from "./selection-bar";
import { SourcePane } from "./source-pane";
import type { Places } from "./use-places";

interface SideColumnProps {
  id: string;
  draft: Draft;
  /** The same, a moment behind the typing. */
  settled: Draft;
  places: Places;
}

/** What was read, or what it becomes. An edition that was opened has no source. */
export function SideColumn({ id, draft, settled, places }: SideColumnProps) {
  const { side, current, selection, setSelection } = places;
  const { source } = draft;
  if (!source || side !== "source") return <PreviewPane id={id} draft={settled} />;
  return (
    <>
      <Legend />
      <SourcePane source={source} draft={settled} onSelect={setSelection} />
      {selection && (
        <SelectionBar
          draft={draft}
          text={source.text}
          span={selection}
          current={current}
          onDone={() => setSelection(undefined)}
        />
      )}
    </>
  );
}
