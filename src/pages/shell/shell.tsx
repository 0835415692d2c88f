import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type CSSProperties, type ReactNode, useState } from "react";
import { briefingQueries } from "@/briefing/queries";
import { m } from "@/paraglide/messages";
import { Banner } from "@/ui/banner";
import { useLanguage } from "@/ui/language";
import { usePicks } from "@/workspace/use-picks";
import { useIgnored } from "./ignored";
import { LanguageSwitch } from "./language-switch";
import { SchemeSwitch } from "./scheme-switch";
import { useFileDrop } from "./use-file-drop";

const navLink =
  "flex min-h-11 items-center text-sm text-muted hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink";

/** What stands around every page. A deployment's title, logo and accent come from config.json. */
export function Shell({ children }: { children: ReactNode }) {
  const lang = useLanguage();
  const { data: config } = useSuspenseQuery(briefingQueries.config());
  const fileDrop = useFileDrop();
  return (
    <div
      {...fileDrop}
      style={config.accent ? ({ "--color-accent": config.accent } as CSSProperties) : undefined}
      className="flex min-h-dvh flex-col"
    >
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {m.skip_to_content()}
      </a>
      <header className="border-b border-line print:hidden">
        <div className="page flex min-h-15 flex-wrap items-center gap-x-5 pt-1 md:gap-x-7 md:pt-0">
          <Link to="/$lang" params={{ lang }} className="flex min-h-11 items-center gap-2.5">
            <Mark logo={config.logo} />
            <span className="headline text-lg font-medium">{config.title ?? m.app_name()}</span>
          </Link>
          <nav
            aria-label={m.nav_label()}
            className="flex flex-wrap gap-x-4 whitespace-nowrap sm:gap-x-5 max-md:order-last max-md:w-full"
          >
            <Link
              to="/$lang/briefings"
              params={{ lang }}
              activeOptions={{ exact: true, includeSearch: false }}
              className={navLink}
            >
              {m.nav_editions()}
            </Link>
            <Link
              to="/$lang/trends"
              params={{ lang }}
              activeOptions={{ exact: true, includeSearch: false }}
              className={navLink}
            >
              {m.nav_trends()}
            </Link>
            <Link
              to="/$lang/studio"
              params={{ lang }}
              activeOptions={{ exact: true, includeSearch: false }}
              className={navLink}
            >
              {m.nav_studio()}
            </Link>
            <DeckLink />
          </nav>
          <div className="ml-auto flex items-center">
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-h-[calc(100dvh-3.75rem)] flex-1 outline-none">
        <IgnoredBanner />
        {children}
      </main>
      <footer className="border-t border-line print:hidden">
        <p className="page py-8 text-sm text-muted">{m.footer_note()}</p>
      </footer>
    </div>
  );
}

/** With the number of stories that the reader picked. Last in its row: the number moves nothing. */
function DeckLink() {
  const lang = useLanguage();
  const count = usePicks().length;
  return (
    <Link to="/$lang/deck" params={{ lang }} activeOptions={{ exact: true, includeSearch: false }} className={navLink}>
      {m.nav_deck()}
      {count > 0 && (
        <>
          <span className="sr-only"> ({m.signals_count({ count, shown: count })})</span>
          <span aria-hidden className="ml-1.5 text-ink">
            {count}
          </span>
        </>
      )}
    </Link>
  );
}

function Mark({ logo }: { logo: string | undefined }) {
  if (logo) return <img src={logo} alt="" className="h-7 w-auto" />;
  return <span aria-hidden className="size-3 rounded-full border-[3.5px] border-accent" />;
}

function IgnoredBanner() {
  const ignored = useIgnored();
  const [dismissed, setDismissed] = useState(false);
  if (!ignored.length || dismissed) return null;
  return (
    <div className="page pt-4">
      <Banner
        title={m.ignored_title()}
        tone="warning"
        dismiss={{ label: m.dismiss(), onDismiss: () => setDismissed(true) }}
      >
        {m.ignored_text({ items: ignored.join(", ") })}
      </Banner>
    </div>
  );
}
