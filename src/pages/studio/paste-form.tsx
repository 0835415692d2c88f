import { FileUp } from "lucide-react";
import { type ClipboardEvent, useId, useRef, useState } from "react";
import { m } from "@/paraglide/messages";
import { Button, buttonClass } from "@/ui/button";
import { hasStructure, type Input, preloadReaders, readFile, readText } from "./read-input";

interface PasteFormProps {
  label: string;
  /** Reads what was given; the page is busy until it is done. */
  onInput: (input: Input) => Promise<void>;
}

export const fileTypes = ".docx,.md,.markdown,.html,.htm,.txt,.eml,.json";

/** A newsletter's text, pasted with its markup or from a file. */
export function PasteForm({ label, onInput }: PasteFormProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  // What was pasted with markup, for as long as the text is as it was pasted.
  const markup = useRef<{ html: string; text: string }>(undefined);
  const read = async (input: () => Input | Promise<Input>) => {
    setBusy(true);
    // The page says so before the reading holds it up.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await onInput(await input());
    setBusy(false);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData("text/html");
    const field = event.currentTarget;
    markup.current = undefined;
    // Into a text that is there already it is only words.
    if (field.value || !hasStructure(html)) return;
    const plain = event.clipboardData.getData("text/plain");
    markup.current = { html, text: plain.replaceAll("\r\n", "\n") };
  };
  const submit = () => {
    const pasted = markup.current;
    return read(() => (pasted?.text === text ? readText(pasted.html, undefined, true) : readText(text)));
  };
  return (
    <form
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        value={text}
        rows={10}
        placeholder={m.studio_paste_placeholder()}
        onFocus={() => preloadReaders({ word: false })}
        onPaste={paste}
        onChange={(event) => setText(event.target.value)}
        className="w-full resize-y rounded-md border border-line bg-card p-4 text-base placeholder:text-muted hover:border-muted"
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={busy || !text.trim()}>
          {busy ? m.studio_reading() : m.studio_read()}
        </Button>
        <label
          onPointerEnter={() => preloadReaders({ word: true })}
          className={`${buttonClass()} cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent`}
        >
          <FileUp aria-hidden className="size-4" />
          {m.studio_choose_file()}
          <input
            type="file"
            accept={fileTypes}
            onFocus={() => preloadReaders({ word: true })}
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              // The same file may be chosen again.
              event.target.value = "";
              if (file) void read(() => readFile(file));
            }}
          />
        </label>
        <span className="text-xs text-muted">{m.studio_formats()}</span>
      </div>
    </form>
  );
}
