import type { ExportInput } from "@/deck/exports";
import { download } from "@/lib/download";
import { m } from "@/paraglide/messages";

export type Format = "pptx" | "markdown" | "mail";

type Exports = typeof import("@/deck/exports");

/** Makes one export and says, in the reader's words, how it went. It never throws: the page stays as it was. */
export async function runExport(format: Format, load: () => Promise<Exports>, input: ExportInput): Promise<string> {
  let exporters: Exports;
  try {
    exporters = await load();
  } catch {
    return m.export_failed({ reason: m.export_failed_chunk() });
  }
  try {
    if (format === "mail") {
      await exporters.copyForMail(input);
      return m.export_done_copy();
    }
    const file = format === "pptx" ? await exporters.powerPointFile(input) : exporters.markdownFile(input);
    download(file.name, file.content);
    return m.export_done_file({ file: file.name });
  } catch (error) {
    const refused = error instanceof DOMException && error.name === "NotAllowedError";
    return m.export_failed({ reason: refused ? m.export_failed_clipboard() : m.export_failed_unknown() });
  }
}
