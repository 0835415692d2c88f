import { useQueryClient } from "@tanstack/react-query";
import { briefingQueries } from "@/briefing/queries";
import { HttpError, NetworkError, SchemaError, SignedOutError } from "@/lib/errors";
import { m } from "@/paraglide/messages";
import { Button, buttonClass } from "@/ui/button";
import { MessagePage } from "./message-page";

/** Whatever broke, by its class: what happened, what still works, what to do next. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const retry = (
    <Button look="primary" onClick={onRetry}>
      {m.retry()}
    </Button>
  );
  if (error instanceof SignedOutError)
    return (
      <MessagePage title={m.signed_out_title()} text={m.signed_out_text()}>
        <SignIn />
        {retry}
      </MessagePage>
    );
  if (error instanceof HttpError)
    return (
      <MessagePage title={m.http_title()} text={m.http_text({ status: error.status, file: error.url })}>
        {retry}
      </MessagePage>
    );
  if (error instanceof NetworkError)
    return (
      <MessagePage title={m.network_title()} text={m.network_text()}>
        {retry}
      </MessagePage>
    );
  if (error instanceof SchemaError)
    return (
      <MessagePage title={m.malformed_title()} text={m.malformed_text({ file: error.file })}>
        {retry}
        <TechnicalDetail lines={error.issues.map((issue) => `${error.file}: ${issue.path || "/"}: ${issue.message}`)} />
      </MessagePage>
    );
  return (
    <MessagePage title={m.crash_title()} text={m.crash_text()}>
      <Button look="primary" onClick={() => location.reload()}>
        {m.retry()}
      </Button>
      <TechnicalDetail lines={[String(error)]} />
    </MessagePage>
  );
}

function SignIn() {
  const signInUrl = useQueryClient().getQueryData(briefingQueries.config().queryKey)?.signInUrl;
  return signInUrl ? (
    <a className={buttonClass("primary")} href={signInUrl}>
      {m.sign_in()}
    </a>
  ) : null;
}

/** For whoever mends it, in the format's own words. */
function TechnicalDetail({ lines }: { lines: string[] }) {
  const shown = lines.slice(0, 8);
  return (
    <details className="w-full text-sm">
      <summary className="py-2 text-muted">{m.malformed_detail()}</summary>
      <pre
        lang="en"
        className="mt-2 overflow-x-auto rounded-md border border-line bg-card p-4 text-xs whitespace-pre-wrap wrap-anywhere"
      >
        {shown.join("\n")}
      </pre>
      {lines.length > shown.length && (
        <p className="mt-2 text-muted">{m.malformed_more({ count: lines.length - shown.length })}</p>
      )}
    </details>
  );
}
