import { Link } from "@tanstack/react-router";
import { m } from "@/paraglide/messages";
import { buttonClass } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { MessagePage } from "./message-page";

export function NotFoundPage() {
  const lang = useLanguage();
  return (
    <MessagePage title={m.not_found_title()} text={m.not_found_text()}>
      <Link className={buttonClass("primary")} to="/$lang" params={{ lang }}>
        {m.missing_week_newest()}
      </Link>
      <Link className={buttonClass()} to="/$lang/briefings" params={{ lang }}>
        {m.missing_week_all()}
      </Link>
    </MessagePage>
  );
}
