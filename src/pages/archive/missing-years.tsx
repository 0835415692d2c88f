import { m } from "@/paraglide/messages";
import { Banner } from "@/ui/banner";

/** Which years could not be read: the rest of the page stands. */
export function MissingYears({ years }: { years: readonly number[] }) {
  if (!years.length) return null;
  return (
    <div className="mt-6">
      <Banner tone="warning" title={m.missing_years_title({ years: years.join(", ") })}>
        {m.missing_years_text()}
      </Banner>
    </div>
  );
}
