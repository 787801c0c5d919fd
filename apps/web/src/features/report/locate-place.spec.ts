import type { DocumentView } from '@gongkai/contracts';
import type { Place } from '@gongkai/domain';
import { locatePlace, sameSpot } from './locate-place';

const place = (given: Partial<Place>): Place => ({
  page: null,
  table: null,
  row: null,
  column: null,
  quote: '',
  ...given,
});

const document: DocumentView = {
  fileName: '报告.docx',
  format: 'docx',
  blocks: [
    {
      kind: 'paragraph',
      index: 0,
      text: '全年发布信息43条，微信发布278条，合计发布信息43条。',
      heading: null,
      line: 7,
    },
    {
      kind: 'table',
      index: 1,
      table: 0,
      rowCount: 2,
      columnCount: 3,
      cells: [
        { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '行政许可', picture: false },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '12', picture: false },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '3', picture: false },
        { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '4', picture: false },
      ],
    },
    { kind: 'paragraph', index: 2, text: '\t0', heading: null, line: 9 },
    { kind: 'image', index: 3, alt: null },
  ],
};

describe('finding a place in the original', () => {
  it('frames the cell a figure was read from, a merged one by its own corner', () => {
    expect(locatePlace(document, place({ table: 0, row: 1, column: 2 }))).toEqual({
      kind: 'cell',
      block: 1,
      row: 1,
      column: 2,
    });
    expect(locatePlace(document, place({ table: 0, row: 0, column: 2 }))).toMatchObject({ row: 0, column: 1 });
    expect(locatePlace(document, place({ table: 0, row: 1, column: 0 }))).toMatchObject({ row: 0, column: 0 });
  });

  it('frames the whole table when the place names no cell of it', () => {
    expect(locatePlace(document, place({ table: 0 }))).toEqual({ kind: 'block', block: 1 });
    expect(locatePlace(document, place({ table: 0, row: 9, column: 0 }))).toEqual({ kind: 'block', block: 1 });
  });

  it('frames the words at their offset, not an earlier occurrence of the same words', () => {
    const second = locatePlace(document, place({ block: 0, offset: 21, quote: '发布信息43条' }));
    expect(second).toEqual({ kind: 'words', block: 0, range: { from: 21, to: 28 } });
  });

  it('mends an offset that misses and white space that differs', () => {
    expect(locatePlace(document, place({ block: 0, offset: 18, quote: '发布信息43条' }))).toMatchObject({
      range: { from: 21, to: 28 },
    });
    expect(locatePlace(document, place({ block: 0, quote: '微信发布 278 条' }))).toMatchObject({
      range: { from: 10, to: 18 },
    });
  });

  it('goes by the line in a text file with one cell a line', () => {
    expect(locatePlace(document, place({ line: 9, quote: '0' }))).toEqual({ kind: 'block', block: 2 });
  });

  it('looks the words up where the place names no block, and says when they are not there', () => {
    expect(locatePlace(document, place({ quote: '微信发布278条' }))).toMatchObject({ kind: 'words', block: 0 });
    expect(locatePlace(document, place({ quote: '抖音' }))).toBeNull();
    expect(locatePlace(document, place({ table: 5, row: 0, column: 0 }))).toBeNull();
  });

  it('tells two spots of one block apart', () => {
    const cell = { kind: 'cell', block: 1, row: 1, column: 1 } as const;
    expect(sameSpot(cell, { ...cell })).toBe(true);
    expect(sameSpot(cell, { ...cell, column: 2 })).toBe(false);
    expect(sameSpot(cell, { kind: 'block', block: 1 })).toBe(false);
  });
});
