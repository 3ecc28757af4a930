/** How a cell is changed: as text, or by a choice. `set` gets what was typed or picked. */
export type CellEditor =
  | { readonly type: "text"; readonly value: string; readonly hint?: string; readonly set: (typed: string) => void }
  | { readonly type: "choice"; readonly value: string; readonly options: readonly CellOption[]; readonly set: (picked: string) => void };

/** What can be picked. */
export interface CellOption {
  readonly value: string;
  readonly label: string;
}

/** What a cell shows: plain words, words of what nobody knows, or words for nothing. */
export interface CellText {
  readonly text: string;
  readonly tone?: "unknown" | "none";
}

/** A column of a table whose cells can be changed where they stand. */
export interface Column<T> {
  readonly id: string;
  readonly label: string;
  /** Its track of the grid, such as `120px` or `minmax(140px, 1fr)`. */
  readonly width: string;
  /** The width of the table, in pixels, below which it is left out. */
  readonly atLeast?: number;
  readonly isNumber?: true;
  /** What is shown; a column without it is drawn by the table's own snippet. */
  readonly text?: (row: T) => CellText;
  /** How a cell is changed; null where it cannot be. Asked for only when a person begins. */
  readonly edit?: (row: T) => CellEditor | null;
}

/** The place of a cell: the key of its row, and the id of its column. */
export interface Place {
  readonly row: string;
  readonly column: string;
}

/** Where a key leads from a cell; null where it leads nowhere. Rows and columns are counted from 0. */
export function moved(key: string, ctrl: boolean, at: { row: number; column: number }, size: { rows: number; columns: number; page: number }): { row: number; column: number } | null {
  const inRows = (row: number): number => Math.max(0, Math.min(row, size.rows - 1));
  const inColumns = (column: number): number => Math.max(0, Math.min(column, size.columns - 1));
  switch (key) {
    case "ArrowUp":
      return { ...at, row: inRows(at.row - 1) };
    case "ArrowDown":
      return { ...at, row: inRows(at.row + 1) };
    case "ArrowLeft":
      return { ...at, column: inColumns(at.column - 1) };
    case "ArrowRight":
      return { ...at, column: inColumns(at.column + 1) };
    case "PageUp":
      return { ...at, row: inRows(at.row - size.page) };
    case "PageDown":
      return { ...at, row: inRows(at.row + size.page) };
    case "Home":
      return { row: ctrl ? 0 : at.row, column: 0 };
    case "End":
      return { row: ctrl ? inRows(size.rows) : at.row, column: inColumns(size.columns) };
    default:
      return null;
  }
}
