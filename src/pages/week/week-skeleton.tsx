import { m } from "@/paraglide/messages";

const bar = "rounded-sm bg-line/70";

/** Keeps the week's places while it loads, and says so if it takes long. */
export function WeekSkeleton() {
  return (
    <div className="page py-10 md:py-12" aria-busy="true">
      <p role="status" className="text-sm text-muted">
        {m.loading()} <span className="late">{m.loading_slow()}</span>
      </p>
      <div aria-hidden className="mt-6 grid gap-4">
        <div className={`h-11 w-3/4 max-w-xl ${bar}`} />
        <div className={`h-6 w-full max-w-2xl ${bar}`} />
        <div className="mt-6 grid gap-8 md:grid-cols-3">
          {[0, 1, 2].map((column) => (
            <div key={column} className={`h-32 ${bar}`} />
          ))}
        </div>
        <div className={`mt-6 h-96 ${bar}`} />
      </div>
    </div>
  );
}
