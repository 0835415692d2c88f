/** What every chart says besides its marks; series builders make it, the frame shows it. */
export interface ChartTexts {
  /** In words a leader would use. */
  title: string;
  /** Unit, scale, period. */
  subtitle: string;
  /** The computed reading, also the accessible description. */
  reading: string;
  /** What was left out and why, conversions, caveats. */
  notes: string[];
  /** Publishers of what is drawn, each once: a picture that travels alone names them. */
  sources: string[];
}

/** The same data as a table: for the screen, and for CSV with all columns. */
export interface ChartTable {
  columns: string[];
  /** Text or numbers; the first cell names the row, and leads to its target if it has one. */
  rows: { id: string; target: string | undefined; cells: string[] }[];
  csv: (string | number | undefined)[][];
}

/** A mark that the reader can walk to: what the tooltip shows and where Enter leads. */
export interface ChartMark {
  id: string;
  /** What opening it leads to, in words that the page understands: a story, a week, a company. */
  target: string;
  /** Whole, for a screen reader. */
  name: string;
  /** Lines of the tooltip, the first set strong. */
  tooltip: string[];
}

/** A theme that appears, for the key. */
export interface ThemeKey {
  label: string;
  colour: string;
  icon: string;
}

/** A form of mark that means something, for the key. */
export interface ShapeKey {
  label: string;
  shape: Shape;
  hollow: boolean;
}

export type Shape = "circle" | "square" | "triangle" | "diamond";
