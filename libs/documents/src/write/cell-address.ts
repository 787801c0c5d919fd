/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Address of a cell by its 0-based row and column: (0, 0) is A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Formula that adds the cells of one column from `firstRow` to `lastRow` (0-based, inclusive), without `=`. */
export function sumFormula(column: number, firstRow: number, lastRow: number): string {
  return `SUM(${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)})`;
}
