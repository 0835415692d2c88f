import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** What the signal means for leaders, in the leading theme's colour. */
export function Implication({ text, className = "" }: { text: string; className?: string }) {
  const language = useLanguage();
  return (
    <div className={`border-l-2 border-(--theme) pl-4 ${className}`}>
      <p lang={language} className="text-xs font-semibold text-(--theme)">
        {m.for_leaders()}
      </p>
      <p className="mt-0.5 max-w-[68ch]">{text}</p>
    </div>
  );
}
