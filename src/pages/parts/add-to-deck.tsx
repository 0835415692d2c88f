import { Check, Plus } from "lucide-react";
import { useState } from "react";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { mostPicks, type PickedStory, picksAreKept, togglePick } from "@/workspace/picks";
import { useIsPicked } from "@/workspace/use-picks";

interface AddToDeckProps extends PickedStory {
  className?: string;
}

// Both words lie one upon the other, so that neither what is stored nor a click moves anything.
const face = "col-start-1 row-start-1 flex items-center gap-1.5";

/**
 * Puts a story into the reader's deck, or takes it out. Described by the story's title, whose id is `story-…`. For a
 * row that wraps, in its size of type: what there is to say comes below.
 */
export function AddToDeck({ week, story, className = "" }: AddToDeckProps) {
  const language = useLanguage();
  const picked = useIsPicked({ week, story });
  const [note, setNote] = useState("");
  const toggle = () => {
    const outcome = togglePick({ week, story });
    if (outcome === "full") setNote(m.pick_full({ most: mostPicks }));
    else setNote(picksAreKept() ? "" : m.pick_not_kept());
  };
  return (
    <>
      <button
        type="button"
        lang={language}
        aria-pressed={picked}
        aria-describedby={`story-${story}`}
        onClick={toggle}
        className={`grid min-h-11 items-center text-muted hover:text-ink print:hidden md:min-h-8 ${className}`}
      >
        <span className={`${face} ${picked ? "invisible" : ""}`}>
          <Plus aria-hidden className="size-3.5" />
          {m.pick_add()}
        </span>
        <span className={`${face} justify-end font-medium text-ink ${picked ? "" : "invisible"}`}>
          <Check aria-hidden className="size-3.5" />
          {m.pick_added()}
        </span>
      </button>
      <p role="status" lang={language} className="basis-full text-right text-xs text-muted print:hidden">
        {note}
      </p>
    </>
  );
}
