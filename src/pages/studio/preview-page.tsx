import { useLocation } from "@tanstack/react-router";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { issueWords } from "./issue-words";
import { usePreview } from "./use-preview";

/** What a preview shows until the draft is enough of an edition for the dashboard. */
export function PreviewPage() {
  const language = useLanguage();
  const shown = usePreview(useLocation({ select: ({ hash }) => hash }), language);
  return (
    <main className="page py-16">
      <title>{`${m.studio_preview()} · Vigie`}</title>
      <h1 className="headline text-2xl">{m.studio_preview()}</h1>
      {shown.kind === "lacking" ? (
        <div role="status" className="mt-4 max-w-[60ch]">
          <p>{m.studio_preview_lacking()}</p>
          <ul className="mt-3 list-disc pl-5 text-muted">
            {issueWords(shown.issues).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="mt-3">{m.studio_preview_could_show({ count: shown.stories, shown: shown.stories })}</p>
        </div>
      ) : (
        <p role="status" className="mt-4 max-w-[60ch] text-muted">
          {m.studio_preview_waiting()}
        </p>
      )}
    </main>
  );
}
