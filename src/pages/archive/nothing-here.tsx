import { Link } from "@tanstack/react-router";
import { MessagePage } from "@/pages/errors/message-page";
import { m } from "@/paraglide/messages";
import { buttonClass } from "@/ui/button";
import { useLanguage } from "@/ui/language";

/** For a theme or a player that no story knows: trends show all that there are. */
export function NothingHere({ title, text }: { title: string; text: string }) {
  const lang = useLanguage();
  return (
    <MessagePage title={title} text={text}>
      <Link className={buttonClass("primary")} to="/$lang/trends" params={{ lang }}>
        {m.missing_entity_back()}
      </Link>
    </MessagePage>
  );
}
