/** A text of the slide that is changed where it stands. */
import {
  type ClipboardEvent,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { cleanLine } from "../layout/clean";
import type { EditPart, SlideEditing } from "./edit-types";

interface SlideTextProps {
  text: string;
  part: EditPart;
  edit: SlideEditing | undefined;
  /** Of the ring around the text in hand, and of what is under it. */
  colours: { ring: string; paper: string };
  /** Within a line of other texts. */
  inline?: boolean;
  /** How the text stands when it is not for editing. */
  children?: ReactNode;
}

export function SlideText({ edit, children, ...props }: SlideTextProps) {
  if (!edit) return children ?? props.text;
  // Another text is another element: React must never write under the caret.
  return <Editable key={props.text} edit={edit} {...props} />;
}

type Hand = "away" | "over" | "in";

function Editable({ text, part, edit, colours, inline }: Omit<SlideTextProps, "edit"> & { edit: SlideEditing }) {
  const [hand, setHand] = useState<Hand>("away");
  const given = useRef({ source: text, up: false });
  const focus = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    given.current = { source: edit.source(part), up: false };
    if (given.current.source !== text) show(currentTarget, given.current.source);
    setHand("in");
  };
  const blur = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    const { source, up } = given.current;
    const written = cleanLine(currentTarget.innerText);
    // What the plan makes of it comes back as a new text; until then, and if nothing changes, the old one stands.
    if (currentTarget.textContent !== text) currentTarget.textContent = text;
    setHand("away");
    if (!up && written !== cleanLine(source)) edit.commit(part, written);
  };
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Undo, arrows and Escape are the text's here, not the page's.
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    given.current.up = event.key === "Escape";
    event.currentTarget.blur();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input neither wraps nor flows within a line.
    <span
      ref={editableAnywhere}
      role="textbox"
      tabIndex={0}
      aria-label={edit.label(part)}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      enterKeyHint="done"
      onFocus={focus}
      onBlur={blur}
      onKeyDown={keyDown}
      onPaste={pasteOnOneLine}
      onDrop={(event) => event.preventDefault()}
      onPointerEnter={() => setHand((now) => (now === "in" ? now : "over"))}
      onPointerLeave={() => setHand((now) => (now === "in" ? now : "away"))}
      style={{ ...frame(hand, colours, inline), ...(inline ? (text ? {} : emptyInline) : { display: "block" }) }}
    >
      {text}
    </span>
  );
}

/** An empty one still has a place to click. */
const emptyInline: CSSProperties = { display: "inline-block", minWidth: "2em", minHeight: "1em" };

function frame(hand: Hand, { ring, paper }: SlideTextProps["colours"], inline = false): CSSProperties {
  const base: CSSProperties = { cursor: "text", borderRadius: 2, outline: "none" };
  switch (hand) {
    case "away":
      return base;
    case "over":
      return { ...base, outline: `1px dashed ${ring}`, outlineOffset: 2 };
    case "in":
      // The whole text may be longer than its place: it then stands over what is under it. A row grows with its own.
      return {
        ...base,
        outline: `2px solid ${ring}`,
        outlineOffset: 2,
        ...(!inline && { background: paper, position: "relative", zIndex: 1 }),
      };
  }
}

/** Browsers before "plaintext-only" (Firefox 136) edit as well, since what is pasted is made plain here. */
function editableAnywhere(element: HTMLElement | null): void {
  if (element && !element.isContentEditable) element.contentEditable = "true";
}

function show(element: HTMLElement, text: string): void {
  element.textContent = text;
  const selection = element.ownerDocument.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}

function pasteOnOneLine(event: ClipboardEvent<HTMLElement>): void {
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain").replace(/\s*[\r\n]+\s*/g, " ");
  // The only way to insert that the browser's own undo knows.
  event.currentTarget.ownerDocument.execCommand("insertText", false, text);
}
