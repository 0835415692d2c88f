import type { ReactNode } from "react";

/** A page that has nothing to show, and says why and what to do next. */
export function MessagePage({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <div className="page grid min-h-[60vh] content-center py-16">
      <title>{`${title} · Vigie`}</title>
      <div className="max-w-[62ch]">
        <h1 className="headline text-2xl md:text-3xl">{title}</h1>
        <p className="mt-4 text-muted wrap-anywhere">{text}</p>
        {children && <div className="mt-8 flex flex-wrap gap-3">{children}</div>}
      </div>
    </div>
  );
}
