import { Link } from "@tanstack/react-router";
import type { Companion } from "@/briefing/model/company";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";

/** Players named in the same stories, each leading to its page. */
export function CompanionLinks({ companions }: { companions: readonly Companion[] }) {
  const lang = useLanguage();
  if (!companions.length) return null;
  return (
    <ul className="mt-3 grid text-sm">
      {companions.map(({ entity, count }) => (
        <li key={entity.id} className="flex items-center justify-between gap-4 border-t border-line">
          <Link
            to="/$lang/entities/$entity"
            params={{ lang, entity: entity.id }}
            className="quiet-link flex min-h-11 items-center md:min-h-9"
          >
            {entity.name}
          </Link>
          <span className="text-muted tabular-nums">{m.signals_count({ count, shown: count })}</span>
        </li>
      ))}
    </ul>
  );
}
