import { useRouter } from "@tanstack/react-router";
import { ExternalLink, RotateCw } from "lucide-react";
import { useMemo, useState } from "react";
import { parseBriefing } from "@/briefing/load";
import { useWidth } from "@/charts/use-width";
import { toEdition } from "@/drafting/draft/to-edition";
import type { Draft } from "@/drafting/draft/types";
import { SchemaError } from "@/lib/errors";
import { m } from "@/paraglide/messages";
import { buttonClass } from "@/ui/button";
import { Segmented } from "@/ui/segmented";
import { IconButton } from "./icon-button";
import { issueWords } from "./issue-words";
import { readableStories } from "./readable-stories";

const widths = { phone: 390, desktop: 1280 } as const;
type Screen = keyof typeof widths;

/** The real dashboard on the draft, in a frame of a phone's or a desk's width. */
export function PreviewPane({ id, draft }: { id: string; draft: Draft }) {
  const [chosen, setChosen] = useState<Screen>();
  const [times, setTimes] = useState(0);
  const [ref, room] = useWidth();
  const { buildLocation } = useRouter();
  const { href } = buildLocation({ to: "/$lang/studio/preview", params: { lang: draft.language }, hash: id });
  const screen = chosen ?? (room > 480 ? "desktop" : "phone");
  const scale = room ? Math.min(1, room / widths[screen]) : 1;
  return (
    <section aria-label={m.studio_preview()} className="pb-4 lg:flex lg:h-full lg:flex-col">
      <div className="flex flex-wrap items-center gap-2 pb-3 lg:pt-4">
        <Segmented
          label={m.studio_preview_width()}
          options={[
            { value: "phone", label: m.studio_preview_phone() },
            { value: "desktop", label: m.studio_preview_desktop() },
          ]}
          value={screen}
          onChange={setChosen}
        />
        <IconButton label={m.studio_preview_reload()} onClick={() => setTimes(times + 1)}>
          <RotateCw aria-hidden className="size-4" />
        </IconButton>
        <a href={href} target="_blank" rel="noopener opener" className={buttonClass("bare")}>
          <ExternalLink aria-hidden className="size-4" />
          {m.studio_preview_window()}
        </a>
      </div>
      <PreviewState draft={draft} />
      <div
        ref={ref}
        className="h-[calc(100dvh-16rem)] min-h-80 overflow-hidden rounded-md border border-line bg-paper lg:h-auto lg:flex-1"
      >
        <iframe
          key={`${times} ${href}`}
          title={m.studio_preview_frame()}
          src={href}
          style={{ width: widths[screen], height: `${100 / scale}%`, transform: `scale(${scale})` }}
          className="mx-auto block max-w-none origin-top-left"
        />
      </div>
    </section>
  );
}

/** What the preview leaves out, or waits for. */
function PreviewState({ draft }: { draft: Draft }) {
  const state = useMemo(() => stateOf(draft), [draft]);
  if (!state) return null;
  return (
    <p role="status" className="pb-3 text-sm text-operations">
      {state}
    </p>
  );
}

function stateOf(draft: Draft): string | undefined {
  try {
    const { omitted } = parseBriefing(toEdition(draft), "");
    if (!omitted.length) return undefined;
    const stories = omitted.map(({ index }) => index + 1).join(", ");
    return m.studio_preview_omitted({ count: omitted.length, shown: omitted.length, stories });
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const count = readableStories(toEdition(draft));
    const waits = m.studio_preview_waits({ fields: issueWords(error.issues).join(", ") });
    return `${waits} ${m.studio_preview_could_show({ count, shown: count })}`;
  }
}
