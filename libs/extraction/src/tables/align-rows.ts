/** A printed label at its position in reading order, with the rows it may name and how well. */
export type LabelCandidate = { position: number; rows: ReadonlyMap<number, number> };

/** Which row the label at a position names. */
export type RowMatch = { position: number; row: number; score: number };

/**
 * Matches printed labels to rows of the form so that no label names two rows, no row is named twice, the order of the
 * form is kept and the likeness is greatest. Position decides between equal words (`其他` as a column and as a row).
 */
export function alignRows(labels: readonly LabelCandidate[], rowCount: number): RowMatch[] {
  // best[i][j]: greatest likeness using labels from i on and rows from j on.
  const best = Array.from({ length: labels.length + 1 }, () => new Float64Array(rowCount + 1));
  for (let i = labels.length - 1; i >= 0; i--) {
    for (let j = rowCount - 1; j >= 0; j--) {
      const skip = Math.max(best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
      const score = labels[i]?.rows.get(j);
      const take = score === undefined ? 0 : score + (best[i + 1]?.[j + 1] ?? 0);
      const line = best[i];
      if (line) line[j] = Math.max(skip, take);
    }
  }
  const matches: RowMatch[] = [];
  let i = 0;
  let j = 0;
  while (i < labels.length && j < rowCount) {
    const here = best[i]?.[j] ?? 0;
    const label = labels[i];
    const score = label?.rows.get(j);
    if (label && score !== undefined && here === score + (best[i + 1]?.[j + 1] ?? 0)) {
      matches.push({ position: label.position, row: j, score });
      i++;
      j++;
    } else if (here === (best[i + 1]?.[j] ?? 0)) i++;
    else j++;
  }
  return [...matches, ...outOfOrder(labels, matches)].sort((a, b) => a.position - b.position);
}

/** Rows printed in another place than the form's: only exact words, named once, of a row not yet found. */
function outOfOrder(labels: readonly LabelCandidate[], matches: readonly RowMatch[]): RowMatch[] {
  const usedPositions = new Set(matches.map((match) => match.position));
  const usedRows = new Set(matches.map((match) => match.row));
  const exact = labels
    .filter((label) => !usedPositions.has(label.position))
    .flatMap((label) => {
      const rows = [...label.rows].filter(([row, score]) => score >= 1 && !usedRows.has(row));
      const [only] = rows;
      return only && rows.length === 1 ? [{ position: label.position, row: only[0], score: only[1] }] : [];
    });
  return exact.filter((match) => exact.filter((other) => other.row === match.row).length === 1);
}
