/** What can go wrong between a host and a page. Matched by class, never by text. */

/** The host answered, and said no. */
export class HttpError extends Error {
  override name = "HttpError";
  readonly status: number;
  readonly url: string;
  constructor(status: number, url: string) {
    super(`${url}: HTTP ${status}`);
    this.status = status;
    this.url = url;
  }
}

/** There is no such file on the host. */
export class NotFoundError extends HttpError {
  override name = "NotFoundError";
}

/** The host wants the reader to sign in first (401, 403, or a sign-in page in place of data). */
export class SignedOutError extends HttpError {
  override name = "SignedOutError";
}

/** No answer at all: offline, or the host is unreachable. */
export class NetworkError extends Error {
  override name = "NetworkError";
  readonly url: string;
  constructor(url: string, cause: unknown) {
    super(`${url}: no answer`, { cause });
    this.url = url;
  }
}

/** A part of the program did not come: offline, or replaced by a new version since the page was opened. */
export class ChunkError extends Error {
  override name = "ChunkError";
  constructor(cause: unknown) {
    super("a part of the program could not be loaded", { cause });
  }
}

/** Whether a page already says what happened, in the reader's words. */
export function isExplained(error: unknown): boolean {
  return [HttpError, NetworkError, SchemaError, ChunkError].some((known) => error instanceof known);
}

export interface Issue {
  /** JSON pointer, e.g. "/stories/2/figures/0/value"; empty for the whole file. */
  path: string;
  message: string;
}

/** The file was read, and is not what the format says. */
export class SchemaError extends Error {
  override name = "SchemaError";
  readonly file: string;
  readonly issues: readonly Issue[];
  constructor(file: string, issues: readonly Issue[]) {
    super(`${file}: ${issues.map((issue) => `${issue.path || "/"}: ${issue.message}`).join("; ")}`);
    this.file = file;
    this.issues = issues;
  }
}
