import type { ChartTable } from "./chart-data";

interface DataTableProps {
  table: ChartTable;
  caption: string;
  language: string;
  hrefOf: (target: string) => string;
  onOpen: (target: string) => void;
}

/** The chart's data as a real table, each row leading to its story. It scrolls sideways rather than squeeze. */
export function DataTable({ table, caption, language, hrefOf, onOpen }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard.
    // biome-ignore lint/a11y/useSemanticElements: the section around it is the landmark.
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="wrap-break-word w-full min-w-[44rem] border-collapse text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-muted">
            {table.columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={language}>
          {table.rows.map((row) => (
            <tr key={row.id} className="border-b border-line align-top">
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells have a fixed order.
                  <th key={index} scope="row" className="py-2 pr-4 font-medium">
                    <RowName target={row.target} name={cell} hrefOf={hrefOf} onOpen={onOpen} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells have a fixed order.
                  <td key={index} className="py-2 pr-4 tabular-nums">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowNameProps {
  target: string | undefined;
  name: string;
  hrefOf: (target: string) => string;
  onOpen: (target: string) => void;
}

function RowName({ target, name, hrefOf, onOpen }: RowNameProps) {
  if (target === undefined) return name;
  return (
    <a
      href={hrefOf(target)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(target);
      }}
      className="underline decoration-line underline-offset-3 hover:decoration-current"
    >
      {name}
    </a>
  );
}
