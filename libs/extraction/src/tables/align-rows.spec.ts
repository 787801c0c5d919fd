import { alignRows } from './align-rows';

const label = (position: number, ...rows: [number, number][]) => ({ position, rows: new Map(rows) });

describe('aligning labels with rows', () => {
  it('keeps the order of the form and names no row twice', () => {
    const labels = [label(0, [0, 1]), label(1, [0, 0.9], [1, 0.8]), label(2, [2, 1])];
    expect(alignRows(labels, 3).map(({ position, row }) => [position, row])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('lets the position decide between equal words', () => {
    const labels = [label(0, [2, 0.98]), label(1, [0, 1]), label(2, [1, 1]), label(3, [2, 0.98])];
    expect(alignRows(labels, 3).find((match) => match.row === 2)?.position).toBe(3);
  });

  it('takes a row in another place only by its exact words', () => {
    const labels = [label(0, [1, 1]), label(1, [2, 1]), label(2, [0, 1])];
    expect(alignRows(labels, 3).map((match) => match.row)).toEqual([1, 2, 0]);
    const vague = [label(0, [1, 1]), label(1, [2, 1]), label(2, [0, 0.8])];
    expect(alignRows(vague, 3).map((match) => match.row)).toEqual([1, 2]);
  });
});
