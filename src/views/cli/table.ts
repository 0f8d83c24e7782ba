import Table from "cli-table3";

export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => string;
  /** Share of the width that is left once the fixed columns have theirs; a fixed column has `width`. */
  readonly share?: number;
  readonly width?: number;
}

export interface TableOptions {
  /** Characters across. */
  readonly width: number;
  readonly colour: boolean;
}

/** Rows as a table that wraps words and never runs over the width. */
export function tableOf<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  { width, colour }: TableOptions,
): string {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const left = Math.max(width - fixed, shares * 8);
  const colWidths = columns.map(({ width: own, share }) => own ?? Math.floor((left * (share ?? 1)) / shares));
  const table = new Table({
    head: columns.map(({ head }) => head),
    colWidths,
    wordWrap: true,
    chars: { ...blank, "mid-mid": "", "left-mid": "", mid: "", "right-mid": "" },
    style: { head: colour ? ["bold"] : [], border: [], "padding-left": 0, "padding-right": 2 },
  });
  for (const row of rows) table.push(columns.map(({ cell }) => printable(cell(row))));
  return table.toString().replace(/[ \t]+$/gm, "");
}

const blank = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  right: "",
  middle: "",
};

/** Text of reports must not steer a terminal: control characters become spaces, and so do line breaks. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
