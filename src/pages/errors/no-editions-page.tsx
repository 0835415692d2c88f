import { m } from "@/paraglide/messages";
import { MessagePage } from "./message-page";

export function NoEditionsPage() {
  return <MessagePage title={m.no_editions_title()} text={m.no_editions_text()} />;
}
