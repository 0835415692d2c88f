import { listOf } from "@/lib/format";
import { keyed } from "@/lib/keyed";
import { m } from "@/paraglide/messages";
import { Banner } from "@/ui/banner";
import { useLanguage } from "@/ui/language";
import { replacePicks } from "@/workspace/picks";
import type { Opened } from "./open-file";

interface OpenedNoticeProps {
  opened: Opened;
  onDismiss: () => void;
}

/** What became of the file that was dropped: for a deck, which of its figures have changed, and where they stand. */
export function OpenedNotice({ opened, onDismiss }: OpenedNoticeProps) {
  const dismiss = { label: m.dismiss(), onDismiss };
  switch (opened.kind) {
    case "template":
      return <Banner title={m.compose_template_on({ name: opened.name })} dismiss={dismiss} />;
    case "refused":
      return (
        <Banner tone="warning" title={m.open_failed({ name: opened.name })} dismiss={dismiss}>
          {opened.reason} {m.open_intact()}
        </Banner>
      );
    case "deck":
      return <Restored opened={opened} onDismiss={onDismiss} />;
  }
}

function Restored({ opened, onDismiss }: { opened: Opened & { kind: "deck" }; onDismiss: () => void }) {
  const language = useLanguage();
  const { changed, gone, missing } = opened.changes;
  const dismiss = { label: m.dismiss(), onDismiss };
  const count = changed.length + gone.length;
  const lines = [
    ...changed.map(({ label, old, new: now, slides }) =>
      m.open_changed_item({ label, old, now, slides: where(slides) }),
    ),
    ...gone.map(({ label, text, slides }) => m.open_gone_item({ label, old: text, slides: where(slides) })),
  ];
  return (
    <Banner
      tone={count ? "warning" : "note"}
      title={count ? m.open_changed({ count, shown: count }) : m.open_restored({ name: opened.name })}
      dismiss={dismiss}
    >
      {count > 0 && <p>{m.open_restored({ name: opened.name })}</p>}
      {count === 0 && !missing.length && <p>{m.open_unchanged()}</p>}
      {count > 0 && (
        <ul className="mt-1 list-disc pl-4 text-ink">
          {keyed(lines, (line) => line).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      )}
      {opened.record.picks.length > 0 && opened.before.picks.length > 0 && (
        <p className="mt-1">
          {m.open_picks_replaced()}{" "}
          <button type="button" onClick={() => replacePicks(opened.before.picks)} className="min-h-8 underline">
            {m.open_picks_back()}
          </button>
        </p>
      )}
      {missing.length > 0 && <p className="mt-1">{m.open_missing({ weeks: listOf(missing, language) })}</p>}
    </Banner>
  );
}

function where(slides: readonly number[]): string {
  return m.open_slides({ count: slides.length, slides: slides.join(", ") });
}
