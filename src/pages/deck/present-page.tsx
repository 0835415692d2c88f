import { Link, useNavigate } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, Maximize, PanelTop, X } from "lucide-react";
import { type CSSProperties, type PointerEvent, useRef, useState } from "react";
import { SlideView } from "@/deck/preview/slide-view";
import { useFileDrop } from "@/pages/shell/use-file-drop";
import { m } from "@/paraglide/messages";
import { usePageSearch } from "@/selection/use-search";
import { useLanguage } from "@/ui/language";
import { pictureUrls } from "./picture-url";
import { type Presented, usePresented, useSlideKeys } from "./use-presented";

/** Pixels that a finger travels before it means to turn the page. */
const swipe = 40;

/** The deck on the whole screen: keys, clicks on either half, a finger; the speaker has a window of their own. */
export function PresentPage() {
  const presented = usePresented();
  return (
    <main
      {...useFileDrop()}
      id="content"
      tabIndex={-1}
      className="fixed inset-0 grid place-items-center bg-band text-band-ink outline-none"
    >
      <title>{`${m.present_title()} · Vigie`}</title>
      <h1 className="sr-only">{m.present_title()}</h1>
      {presented ? <Screen presented={presented} /> : <Nothing />}
    </main>
  );
}

function Screen({ presented }: { presented: Presented }) {
  const { deck, number, total, go } = presented;
  const { sheet, style, placed } = deck;
  const [blocked, setBlocked] = useState(false);
  const from = useRef<number>(undefined);
  const leave = useLeave();
  const full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
      () => undefined,
    );
  const speaker = () => {
    const address = location.href.replace("/deck/present", "/deck/speaker");
    setBlocked(!open(address, "vigie-speaker", "popup,width=1100,height=720"));
  };
  useSlideKeys(presented, { escape: leave, f: full, s: speaker });
  const turn = (event: PointerEvent) => {
    if (event.button > 0) return;
    const travelled = event.clientX - (from.current ?? event.clientX);
    from.current = undefined;
    if (Math.abs(travelled) > swipe) return go(number + (travelled < 0 ? 1 : -1));
    // A click on the slide's links, or on a text that was selected, is no step.
    if ((event.target as HTMLElement).closest("a") || getSelection()?.isCollapsed === false) return;
    go(number + (event.clientX < innerWidth / 3 ? -1 : 1));
  };
  const slide = placed[number - 1];
  const ratio = sheet.width / sheet.height;
  return (
    <>
      {/* The bands beside the slide turn the page too. */}
      <div
        className="absolute inset-0 grid place-items-center"
        style={{ touchAction: "pan-y pinch-zoom" }}
        onPointerDown={(event) => {
          from.current = event.clientX;
        }}
        onPointerUp={turn}
      >
        <div style={{ width: `min(100vw, calc(100vh * ${ratio}))` } satisfies CSSProperties}>
          {slide && (
            <SlideView key={number} slide={slide} sheet={sheet} style={style} number={number} {...pictureUrls(style)} />
          )}
        </div>
      </div>
      <p role="status" className="sr-only">
        {m.present_position({ number, total })}
      </p>
      <div className="group fixed inset-x-0 bottom-0 flex justify-center p-3">
        <div className="flex items-center gap-1 rounded-md bg-band/85 px-1 text-sm opacity-0 transition-opacity duration-150 group-hover:opacity-100 focus-within:opacity-100 pointer-coarse:opacity-100">
          <Tool
            label={m.present_previous()}
            Icon={ChevronLeft}
            disabled={number === 1}
            onClick={() => go(number - 1)}
          />
          <span aria-hidden className="min-w-14 text-center tabular-nums">
            {number} / {total}
          </span>
          <Tool
            label={m.present_next()}
            Icon={ChevronRight}
            disabled={number === total}
            onClick={() => go(number + 1)}
          />
          <Tool label={m.present_fullscreen()} Icon={Maximize} onClick={full} />
          <Tool label={m.present_speaker()} Icon={PanelTop} onClick={speaker} />
          <Tool label={m.present_leave()} Icon={X} onClick={leave} />
        </div>
      </div>
      {blocked && (
        <p role="alert" className="fixed inset-x-0 top-0 bg-band/90 p-3 text-center text-sm">
          {m.present_blocked()}
        </p>
      )}
    </>
  );
}

/** Back to the page where the deck is made, with the same address. */
function useLeave(): () => void {
  const navigate = useNavigate();
  const search = usePageSearch();
  const lang = useLanguage();
  return () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({ to: "/$lang/deck", params: { lang }, search, hash: "" });
  };
}

interface ToolProps {
  label: string;
  Icon: typeof X;
  disabled?: boolean;
  onClick: () => void;
}

function Tool({ label, Icon, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-sm focus-visible:outline-band-ink disabled:opacity-40"
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}

export function Nothing() {
  const lang = useLanguage();
  return (
    <div className="p-8 text-center">
      <p className="headline text-xl">{m.compose_empty()}</p>
      <Link to="/$lang/deck" params={{ lang }} search className="mt-3 inline-block underline">
        {m.present_leave()}
      </Link>
    </div>
  );
}
