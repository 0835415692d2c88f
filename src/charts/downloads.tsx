import { useState } from "react";
import { toCsv } from "@/lib/csv";
import { download } from "@/lib/download";
import { m } from "@/paraglide/messages";

/** A chart as a file of its own, at a fixed size and in light colours: the same input gives the same picture. */
export interface Picture {
  svg: () => Promise<Blob>;
  png: () => Promise<Blob>;
}

interface DownloadsProps {
  fileName: string;
  csv: () => (string | number | undefined)[][];
  picture: () => Picture;
}

/** Under a chart: quiet until it is needed. */
export const chartAction =
  "min-h-11 rounded-sm px-2 text-muted hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper md:min-h-8";

const formats = ["PNG", "SVG", "CSV"] as const;

export function Downloads({ fileName, csv, picture }: DownloadsProps) {
  const [failure, setFailure] = useState<string>();
  const save = async (format: (typeof formats)[number]) => {
    setFailure(undefined);
    try {
      download(`${fileName}.${format.toLowerCase()}`, await content(format, csv, picture));
    } catch {
      setFailure(m.chart_downloading_failed({ reason: m.export_failed_picture() }));
    }
  };
  return (
    <>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={m.chart_download({ format })}
          onClick={() => void save(format)}
          className={chartAction}
        >
          {format}
        </button>
      ))}
      <p role="status" className="text-xs text-muted">
        {failure}
      </p>
    </>
  );
}

async function content(
  format: (typeof formats)[number],
  csv: DownloadsProps["csv"],
  picture: DownloadsProps["picture"],
): Promise<Blob> {
  switch (format) {
    case "PNG":
      return picture().png();
    case "SVG":
      return picture().svg();
    case "CSV":
      return new Blob([toCsv(csv())], { type: "text/csv;charset=utf-8" });
  }
}
