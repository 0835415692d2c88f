import { ArrowUp, Plus, X } from "lucide-react";
import { memo, type ReactNode } from "react";
import { themeOf } from "@/briefing/model/themes";
import type { Theme } from "@/briefing/schema";
import { acceptAll } from "@/drafting/draft/edit-fields";
import { setThemes } from "@/drafting/draft/edit-themes";
import type { DraftStory, DraftTheme } from "@/drafting/draft/types";
import { wordsOf } from "@/drafting/spans";
import { listOf } from "@/lib/format";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { ThemeIcon } from "@/ui/theme-icon";
import { themeStyle } from "@/ui/theme-style";
import { AcceptButton } from "./field-frame";
import { IconButton } from "./icon-button";
import { fieldId, useWork } from "./work";

interface ThemeChipsProps {
  story: string;
  chosen: DraftStory["themes"];
  others: DraftStory["otherThemes"];
  themes: readonly Theme[];
  /** The source, for the words that speak for a theme. */
  text: string;
}

/** More are not taken into an edition. */
const most = 3;

/** The story's themes, the leading one first, each with what speaks for it; and those it could have. */
export const ThemeChips = memo(function ThemeChips({ story, chosen, others, themes, text }: ThemeChipsProps) {
  const { edit, leads } = useWork();
  const language = useLanguage();
  const nameOf = (id: string) => themeOf(themes, id).label[language];
  const path = `stories/${story}/themes`;
  const ids = new Set(chosen.map(({ id }) => id));
  const scored = others.filter(({ id }) => !ids.has(id));
  const unscored = themes.filter(({ id }) => !ids.has(id) && !scored.some((other) => other.id === id));
  const choose = (next: readonly string[]) => edit((draft) => setThemes(draft, story, next));
  const current = chosen.map(({ id }) => id);
  return (
    <fieldset data-path={path} className="min-w-0">
      <legend
        id={fieldId(path)}
        tabIndex={-1}
        className="flex w-full items-baseline justify-between text-xs text-muted"
      >
        {m.studio_f_themes()}
        {!chosen.length && <span className="font-medium text-legal-risk">{m.studio_state_empty()}</span>}
        {chosen.some(({ state }) => state === "proposed") && (
          <AcceptButton
            path={path}
            label={m.studio_f_themes()}
            onAccept={() => edit((draft) => acceptAll(draft, path))}
          />
        )}
      </legend>
      <ol className="mt-1">
        {chosen.map((theme, index) => (
          <Chosen key={theme.id} story={story} theme={theme} themes={themes} text={text} leading={index === 0}>
            {leads && index > 0 && (
              <IconButton
                label={m.studio_theme_lead({ theme: nameOf(theme.id) })}
                onClick={() => choose([theme.id, ...current.filter((id) => id !== theme.id)])}
              >
                <ArrowUp aria-hidden className="size-4" />
              </IconButton>
            )}
            {leads && (
              <IconButton
                label={m.studio_theme_remove({ theme: nameOf(theme.id) })}
                onClick={() => choose(current.filter((id) => id !== theme.id))}
              >
                <X aria-hidden className="size-4" />
              </IconButton>
            )}
          </Chosen>
        ))}
      </ol>
      {leads && chosen.length < most && (
        <div className="mt-1 flex flex-wrap gap-1.5">
          {[...scored.map(({ id, score }) => ({ id, score })), ...unscored.map(({ id }) => ({ id, score: 0 }))].map(
            ({ id, score }) => (
              <Other key={id} id={id} score={score} themes={themes} onAdd={() => choose([...current, id])} />
            ),
          )}
        </div>
      )}
    </fieldset>
  );
});

interface ChosenProps {
  story: string;
  theme: DraftTheme;
  themes: readonly Theme[];
  text: string;
  leading: boolean;
  children: ReactNode;
}

function Chosen({ story, theme, themes, text, leading, children }: ChosenProps) {
  const language = useLanguage();
  const { label, icon, colour } = themeOf(themes, theme.id);
  const evidence = evidenceOf(theme, text);
  const state = { empty: "", proposed: m.studio_state_proposed(), accepted: m.studio_state_accepted(), edited: "" };
  return (
    <li
      data-path={`stories/${story}/themes/${theme.id}`}
      style={themeStyle(colour)}
      className="flex min-h-11 items-center gap-2 border-b border-line text-sm md:min-h-9"
    >
      <ThemeIcon name={icon} />
      <span className={`text-(--theme) ${leading ? "font-semibold" : ""}`}>{label[language]}</span>
      <span className="min-w-0 flex-1 truncate text-xs text-muted" title={listOf(evidence, language)}>
        {[leading ? m.studio_theme_leads() : "", state[theme.state], evidence.length ? evidence.join(", ") : ""]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {children}
    </li>
  );
}

function Other({
  id,
  score,
  themes,
  onAdd,
}: {
  id: string;
  score: number;
  themes: readonly Theme[];
  onAdd: () => void;
}) {
  const language = useLanguage();
  const { label } = themeOf(themes, id);
  return (
    <button
      type="button"
      onClick={onAdd}
      className="inline-flex min-h-11 items-center gap-1 rounded-full border border-line px-3 text-xs text-muted hover:border-muted hover:text-ink md:min-h-7"
    >
      <Plus aria-hidden className="size-3" />
      {score ? m.studio_theme_scored({ theme: label[language], score: Math.round(score * 10) / 10 }) : label[language]}
    </button>
  );
}

/** "centre de données ×3", the most frequent first. */
function evidenceOf({ spans }: DraftTheme, text: string): string[] {
  const times = new Map<string, number>();
  for (const span of spans) {
    const word = wordsOf(text, span).toLowerCase();
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([word, count]) => (count > 1 ? `${word} ×${count}` : word));
}
