import { Menu } from "@base-ui/react/menu";
import { FileText, Mail, Presentation } from "lucide-react";
import type { RefObject } from "react";
import { m } from "@/paraglide/messages";

export type Format = "pptx" | "markdown" | "mail";

interface ExportMenuProps {
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What will leave: the whole week, or the filtered selection. */
  scope: string;
  empty: boolean;
  onChoose: (format: Format) => void;
}

const items = [
  { format: "pptx", Icon: Presentation, label: m.export_pptx, hint: m.export_pptx_hint },
  { format: "markdown", Icon: FileText, label: m.export_markdown, hint: m.export_markdown_hint },
  { format: "mail", Icon: Mail, label: m.export_mail, hint: m.export_mail_hint },
] as const;

export function ExportMenu({ anchor, open, onOpenChange, scope, empty, onChoose }: ExportMenuProps) {
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} side="bottom" align="end" sideOffset={6} className="z-40">
          <Menu.Popup
            finalFocus={anchor}
            className="w-80 max-w-[calc(100vw-2rem)] rounded-md border border-line bg-card p-1.5 shadow-lg outline-none"
          >
            <Menu.Group>
              <Menu.GroupLabel className="px-3 py-2 text-xs text-muted">
                {empty ? m.export_empty() : scope}
              </Menu.GroupLabel>
              {items.map(({ format, Icon, label, hint }) => (
                <Menu.Item
                  key={format}
                  disabled={empty}
                  onClick={() => onChoose(format)}
                  className="flex min-h-11 items-start gap-3 rounded-sm px-3 py-2 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-line/60"
                >
                  <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
                  <span>
                    <span className="block text-sm font-medium">{label()}</span>
                    <span className="block text-xs text-muted">{hint()}</span>
                  </span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
