import { useState, useSyncExternalStore } from "react";
import { SlideView } from "@/deck/preview/slide-view";
import { formatTime } from "@/lib/format";
import { keyed } from "@/lib/keyed";
import { useFileDrop } from "@/pages/shell/use-file-drop";
import { m } from "@/paraglide/messages";
import { Button } from "@/ui/button";
import { useLanguage } from "@/ui/language";
import { pictureUrls } from "./picture-url";
import { Nothing } from "./present-page";
import { type Presented, usePresented, useSlideKeys } from "./use-presented";

/** What the speaker sees and the room does not: the notes, the next slide, the time. */
export function SpeakerPage() {
  const presented = usePresented();
  return (
    <main id="content" tabIndex={-1} className="min-h-dvh p-5 outline-none" {...useFileDrop()}>
      <title>{`${m.present_speaker()} · Vigie`}</title>
      <h1 className="sr-only">{m.present_speaker()}</h1>
      {presented ? <Desk presented={presented} /> : <Nothing />}
    </main>
  );
}

function Desk({ presented }: { presented: Presented }) {
  const { deck, number, total, go } = presented;
  const { sheet, style, placed } = deck;
  useSlideKeys(presented, {});
  const [now, next] = [placed[number - 1], placed[number]];
  const view = { sheet, style, ...pictureUrls(style) };
  return (
    <div className="mx-auto grid max-w-[1500px] gap-6 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <section aria-labelledby="speaker-now">
        <h2 id="speaker-now" className="mb-2 text-sm text-muted">
          {m.speaker_now()} · {m.present_position({ number, total })}
        </h2>
        {now && <SlideView key={number} slide={now} number={number} level={3} {...view} />}
        <div className="mt-3 flex flex-wrap gap-2">
          <Button disabled={number === 1} onClick={() => go(number - 1)}>
            {m.present_previous()}
          </Button>
          <Button look="primary" disabled={number === total} onClick={() => go(number + 1)}>
            {m.present_next()}
          </Button>
        </div>
        <Clock />
      </section>
      <section aria-labelledby="speaker-next">
        <h2 id="speaker-next" className="mb-2 text-sm text-muted">
          {m.speaker_next()}
        </h2>
        {next ? (
          <div inert>
            <SlideView slide={next} number={number + 1} level={3} {...view} />
          </div>
        ) : (
          <p className="py-6 text-muted">{m.speaker_end()}</p>
        )}
        <h2 className="mt-6 mb-2 text-sm text-muted">{m.compose_notes()}</h2>
        <div lang={now?.language} className="grid max-w-[64ch] gap-2 text-lg wrap-anywhere">
          {now?.notes.some(Boolean) ? (
            keyed(now.notes.filter(Boolean), (line) => line).map(({ key, item }) => <p key={key}>{item}</p>)
          ) : (
            <p className="text-muted">{m.speaker_no_notes()}</p>
          )}
        </div>
      </section>
    </div>
  );
}

/** Ticks once a second, for as long as somebody looks. */
function tick(changed: () => void): () => void {
  const timer = setInterval(changed, 1000);
  return () => clearInterval(timer);
}

function Clock() {
  const language = useLanguage();
  const seconds = useSyncExternalStore(
    tick,
    () => Math.floor(Date.now() / 1000),
    () => 0,
  );
  const [start, setStart] = useState(seconds);
  const elapsed = Math.max(0, seconds - start);
  const part = (n: number) => String(n).padStart(2, "0");
  return (
    <div className="mt-6 flex flex-wrap items-end gap-x-10 gap-y-2">
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        <div>
          <dt className="text-sm text-muted">{m.speaker_elapsed()}</dt>
          <dd className="numeral text-2xl">
            {part(Math.floor(elapsed / 60))}:{part(elapsed % 60)}
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{m.speaker_clock()}</dt>
          <dd className="numeral text-2xl">{formatTime(seconds * 1000, language)}</dd>
        </div>
      </dl>
      <Button look="bare" onClick={() => setStart(seconds)}>
        {m.speaker_restart()}
      </Button>
    </div>
  );
}
