// Tables of what the world knows are text, one row a line, so that a row is read and mended at a glance.

/** The rows of a table: cells parted by "|", trimmed. Empty lines and lines that start with "#" are left out. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return linesOf(table)
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The lines of a table that hold something, trimmed. */
export function linesOf(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The items of a cell, parted by ";" unless told. */
export function listOf(cell: string, mark = ";"): readonly string[] {
  return cell
    .split(mark)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
