import { ExternalLink } from "lucide-react";
import type { Source } from "@/briefing/schema";
import { formatDate } from "@/lib/format";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** The schema lets only http and https through; the page gives nothing away to where it leads. */
const away = { target: "_blank", rel: "noopener noreferrer nofollow", referrerPolicy: "no-referrer" } as const;

/** A source in full: title, publisher, date. */
export function SourceLink({ source }: { source: Source }) {
  const language = useLanguage();
  return (
    <a href={source.url} {...away} className="quiet-link inline-block py-1 wrap-anywhere">
      <span className="font-medium">{source.title}</span>
      <span className="text-muted">
        {" · "}
        {source.publisher}
        {source.date && ` · ${formatDate(source.date, language)}`}
      </span>
      <ExternalLink aria-hidden className="ml-1 inline size-3.5 text-muted print:hidden" />
      <span className="sr-only"> ({m.new_tab()})</span>
    </a>
  );
}

/** The publishers on one line, each a link. */
export function SourceLine({ sources }: { sources: readonly Source[] }) {
  return (
    <p className="text-xs text-muted">
      {m.sources_label()}{" "}
      {keyed(sources, ({ url }) => url).map(({ key, item: source }, index) => (
        // A comma belongs to what it follows, also at the end of a line.
        <span key={key} className="inline-block">
          <a
            href={source.url}
            {...away}
            title={source.title}
            className="inline-block py-1 underline decoration-line underline-offset-3 hover:decoration-current"
          >
            {source.publisher}
            <span className="sr-only"> ({m.new_tab()})</span>
          </a>
          {index < sources.length - 1 && ",\u00a0"}
        </span>
      ))}
    </p>
  );
}
