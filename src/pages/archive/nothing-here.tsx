import { Link } from "@tanstack/react-router";
import { MessagePage } from "@/pages/errors/message-page";
import { m } from "@/paraglide/messages";
import { buttonClass } from "@/ui/button";
import { useLanguage } from "@/ui/language";

interface NothingHereProps {
  title: string;
  text: string;
  /** Years that could not be read, in which there may be something after all. */
  missing: readonly number[];
}

/** For a theme or a player that no story knows: trends show all that there are. */
export function NothingHere({ title, text, missing }: NothingHereProps) {
  const lang = useLanguage();
  return (
    <MessagePage title={title} text={missing.length ? m.missing_years_title({ years: missing.join(", ") }) : text}>
      <Link className={buttonClass("primary")} to="/$lang/trends" params={{ lang }}>
        {m.see_trends()}
      </Link>
    </MessagePage>
  );
}
