import { columnLetters } from './cell-address';
import { writeCsv } from './csv';
import { tableGrid } from './table-grid';

function csvOf(rows: (number | string | null)[][]): string {
  const sheet = tableGrid({
    name: '表',
    title: '题',
    columns: (rows[0] ?? []).map((_, index) => ({ title: `列${index}`, width: 8 })),
    rows,
    totalLabel: null,
    frozenColumns: 0,
    landscape: false,
    footer: '',
  });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(sheet));
}

describe('CSV', () => {
  it('starts with a byte order mark, ends lines with CRLF and keeps every column', () => {
    expect(csvOf([['青穗镇', 3, null]])).toBe('\ufeff题,,\r\n列0,列1,列2\r\n青穗镇,3,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf([['甲,乙', '他说"好"', '一\n二']])).toContain('"甲,乙","他说""好""","一\n二"\r\n');
  });

  it.each(['=1+1', '+8610', '-2+3', '@SUM(A1)', '\tx', '\r=1', '＝1'])(
    'neutralises text that begins like %j',
    (text) => {
      expect(csvOf([[text]])).toContain(`'${text}`);
    },
  );

  it('leaves negative numbers and the dash of an empty cell alone', () => {
    expect(csvOf([[-5, '-', '—']])).toContain('\r\n-5,-,—\r\n');
  });
});

describe('column letters', () => {
  it('count as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
