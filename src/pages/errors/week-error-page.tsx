import { Link } from "@tanstack/react-router";
import { NotFoundError } from "@/lib/errors";
import { m } from "@/paraglide/messages";
import { buttonClass } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { ErrorPage } from "./error-page";
import { MessagePage } from "./message-page";

export function WeekErrorPage({ week, error, onRetry }: { week: string; error: unknown; onRetry: () => void }) {
  const lang = useLanguage();
  if (!(error instanceof NotFoundError)) return <ErrorPage error={error} onRetry={onRetry} />;
  return (
    <MessagePage title={m.missing_week_title({ week })} text={m.missing_week_text()}>
      <Link className={buttonClass("primary")} to="/$lang" params={{ lang }} search={true}>
        {m.missing_week_newest()}
      </Link>
      <Link className={buttonClass()} to="/$lang/briefings" params={{ lang }} search={true}>
        {m.missing_week_all()}
      </Link>
    </MessagePage>
  );
}
