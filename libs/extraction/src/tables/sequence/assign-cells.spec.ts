import type { FigureSpec, Place } from '@gongkai/domain';
import type { PrintedCell } from '../row-reading';
import { type AssignOptions, assignCells } from './assign-cells';

const place: Place = { page: null, table: null, row: null, column: null, quote: '' };
const cells = (...texts: string[]): PrintedCell[] => texts.map((text) => ({ text, place }));
const figures = ['a', 'b', 'c'].map(
  (id): FigureSpec => ({
    id,
    table: 'requests',
    row: 'r',
    column: id,
    unit: 'piece',
    decimal: false,
    signed: false,
    label: id,
  }),
);
const GAPS: AssignOptions = {
  explicit: false,
  repeats: false,
  filling: { surplus: null, lead: 0 },
  check: { confirmed: () => false, plausible: () => true },
};

const read = (options: AssignOptions, ...texts: string[]) =>
  assignCells(figures, cells(...texts), options).values.map(({ value, state }) => value ?? state);

describe('the cells of a row that only gaps part', () => {
  it('are its figures where each holds one', () => {
    expect(read(GAPS, '12', '3 件', '无')).toEqual([12, 3, 'noneWord']);
  });

  it.each([
    ['two figures', ['705281 94846', '301', '196']],
    ['a figure and the next label with its first figure', ['12', '301', '595 件 590406二、上年结转 441612']],
    ['a part of a long number', ['12', '０，４２', '8967']],
    ['the rest of a broken label in front', ['行政机关不再处理', '93', '8967']],
    ['the words of a label before a figure', ['处理', '行政机关不再处理其政府 9359755', '71']],
  ])('are in doubt, all of them, where one holds %s', (_, texts) => {
    expect(read(GAPS, ...texts)).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });

  it('are in doubt where a figure of the row may go on in another line', () => {
    const torn = cells('12', '3', '4').map((cell) => ({ ...cell, torn: true }));
    expect(assignCells(figures, torn, GAPS).values.map(({ state }) => state)).toEqual(Array(3).fill('unreadable'));
  });

  it('are certain where the layout shows their borders', () => {
    expect(read({ ...GAPS, explicit: true }, '705281 94846', '301', '196')).toEqual(['text', 301, 196]);
  });
});
