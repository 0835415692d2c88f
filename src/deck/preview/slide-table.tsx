import type { CSSProperties } from "react";
import type { PlacedRow, PlacedTable } from "../layout/placed";
import type { DeckStyle } from "../style";
import type { SlideEditing } from "./edit-types";
import { SlideText } from "./editable";
import { placedAt, u } from "./geometry";
import { themeColour, tone, typeOf } from "./look";

/** Of the line over a row, which runs along the middle of the border between two. */
const ruleWidth = 1.5;
const half = ruleWidth / 2;
/** Under the header's words. */
const headerBottom = 5;

interface TableProps {
  table: PlacedTable;
  style: DeckStyle;
  edit: SlideEditing | undefined;
}

/** A header row, then one row a signal under a line in its theme's colour. A row grows with its text, as PowerPoint's. */
export function SlideTable({ table, style, edit }: TableProps) {
  const { box, columns, header } = table;
  const head: CSSProperties = {
    ...typeOf(style, header.size, false, tone(style, "muted")),
    padding: cellPadding(0, 4, headerBottom - half),
    verticalAlign: "bottom",
    textAlign: "left",
  };
  return (
    <table data-part="table" style={{ ...placedAt({ ...box, y: box.y - half }), ...plainTable, height: "auto" }}>
      <colgroup>
        {columns.map((width, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order.
          <col key={i} style={{ width: u(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: u(header.height) }}>
          {header.cells.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order.
            <th key={i} scope="col" style={head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row key={row.id} row={row} {...{ table, style, edit }} />
        ))}
      </tbody>
    </table>
  );
}

const plainTable: CSSProperties = {
  borderCollapse: "separate",
  borderSpacing: 0,
  tableLayout: "fixed",
  margin: 0,
};

function cellPadding(top: number, right: number, bottom: number): string {
  return `${u(top)} ${u(right)} ${u(bottom)} 0`;
}

function Row({ row, table, style, edit }: TableProps & { row: PlacedRow }) {
  const { columns, padding } = table;
  const cell = (top: number, right: number): CSSProperties => ({
    padding: cellPadding(top - half, right, 2),
    verticalAlign: "top",
    borderTop: `${u(ruleWidth)} solid ${themeColour(style, row.colour)}`,
  });
  return (
    <tr data-row={row.id} style={{ height: u(row.height) }}>
      {columns.length > 1 && (
        <td style={cell(padding.top, padding.gap)}>
          <Figure row={row} table={table} style={style} />
        </td>
      )}
      <td style={cell(padding.signalTop, padding.right)}>
        <Signal row={row} size={table.sizes.text} style={style} edit={row.fixed ? undefined : edit} />
      </td>
    </tr>
  );
}

function Figure({ row, table, style }: Pick<TableProps, "table" | "style"> & { row: PlacedRow }) {
  const { before, number, after, size, small } = row.figure;
  // On one baseline, and no taller than the number's own line.
  const around: CSSProperties = { fontSize: u(small * style.typeScale), lineHeight: 0 };
  return (
    <>
      {before + number + after && (
        <p style={typeOf(style, size, true, themeColour(style, row.colour))}>
          {before && <span style={around}>{before}</span>}
          {number}
          {after && <span style={around}>{after}</span>}
        </p>
      )}
      {row.caption && <p style={typeOf(style, table.sizes.caption, false, tone(style, "muted"))}>{row.caption}</p>}
    </>
  );
}

type SignalProps = Pick<TableProps, "style" | "edit"> & { row: PlacedRow; size: number };

function Signal({ row, size, style, edit }: SignalProps) {
  const { id, lead, text, stacked, url } = row;
  const ink = tone(style, "ink");
  const colours = { ring: tone(style, "link"), paper: tone(style, "paper") };
  const plain = typeOf(style, size, false, ink);
  const bold = (
    <strong style={{ fontWeight: 700 }}>
      <SlideText text={lead} part={{ kind: "lead", row: id }} edit={edit} colours={colours} inline>
        {url && lead ? <LeadLink url={url} lead={lead} style={style} /> : lead}
      </SlideText>
    </strong>
  );
  const rest = <SlideText text={text} part={{ kind: "text", row: id }} edit={edit} colours={colours} inline />;
  if (!stacked || !(text || edit))
    return (
      <p style={plain}>
        {bold}
        {lead && (text || edit) ? " " : ""}
        {rest}
      </p>
    );
  return (
    <>
      <p style={plain}>{bold}</p>
      <p style={plain}>{rest}</p>
    </>
  );
}

/** In ink, underlined: six coloured ones would shout. */
function LeadLink({ url, lead, style }: { url: string; lead: string; style: DeckStyle }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" style={{ color: tone(style, "ink"), textDecoration: "underline" }}>
      {lead}
    </a>
  );
}
