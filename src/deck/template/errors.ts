/** Why a file cannot be read. Pages turn each into words. */
export type TemplateFault =
  /** Neither a ZIP archive nor anything else that is known. */
  | "not-a-package"
  /** With a password, or by a rights management service. */
  | "protected"
  /** PowerPoint 97–2003, `.ppt` or `.pot`. */
  | "old-format"
  /** The file, one of its parts, or all that it unpacks to. */
  | "too-large"
  /** A package of another kind: a document, a workbook, an OpenDocument file. */
  | "not-a-presentation"
  /** Cut short, or not what the format says. */
  | "broken"
  | "no-master"
  /** No theme, or one without its twelve colours. */
  | "no-theme"
  /** A slide size outside the format's limits. */
  | "bad-size";

/** A company's file could not be read. */
export class TemplateError extends Error {
  override name = "TemplateError";
  readonly reason: TemplateFault;
  /** Path of the part at fault in the package; empty for the whole file. */
  readonly detail: string;
  constructor(reason: TemplateFault, detail = "", cause?: unknown) {
    super(`${detail || "the file"}: ${reason}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}
