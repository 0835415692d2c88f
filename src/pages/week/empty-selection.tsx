import { m } from "@/paraglide/messages";
import { searchDefaults } from "@/selection/search";
import { useChangeSearch } from "@/selection/use-search";
import { Button } from "@/ui/button";

export function EmptySelection({ total }: { total: number }) {
  const change = useChangeSearch();
  const { theme, entity, kind, q } = searchDefaults;
  return (
    <div className="max-w-[62ch] py-20">
      <h2 className="headline text-xl">{m.empty_title()}</h2>
      <p className="mt-3 text-muted">{m.empty_text({ total })}</p>
      <Button look="primary" className="mt-6" onClick={() => change({ theme, entity, kind, q })}>
        {m.filter_clear()}
      </Button>
    </div>
  );
}
