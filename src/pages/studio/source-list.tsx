import { memo } from "react";
import type { DraftSource } from "@/drafting/draft/types";
import { m } from "@/paraglide/messages";
import { PartList } from "./part-list";
import { TextField } from "./text-field";

/** Where a story comes from. */
export const SourceList = memo(function SourceList({
  path,
  sources,
}: {
  path: string;
  sources: readonly DraftSource[];
}) {
  return (
    <PartList
      path={path}
      title={m.studio_sources()}
      one={m.studio_f_source()}
      parts={sources}
      nameOf={({ title }) => title.value}
    >
      {({ title, publisher, url, date }, at, remove) => (
        <div className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
            <TextField path={`${at}/title`} label={m.studio_f_title()} field={title} required />
            <TextField path={`${at}/publisher`} label={m.studio_f_publisher()} field={publisher} required shared />
            <TextField path={`${at}/url`} label={m.studio_f_url()} field={url} type="url" required shared />
            <TextField path={`${at}/date`} label={m.studio_f_date()} field={date} type="date" shared />
          </div>
          {remove}
        </div>
      )}
    </PartList>
  );
});
