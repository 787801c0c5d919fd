import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractReport } from './extract-report';
import { textTree } from './testing/trees';

const SAMPLE = join(__dirname, '../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt');
const report = extractReport(textTree(readFileSync(SAMPLE, 'utf8')), { fileName: '2023-额尔登布拉格苏木.txt' });

describe('the real report of 额尔登布拉格苏木 for 2023', () => {
  it('is known by unit, year, form and period', () => {
    expect(report).toMatchObject({
      unit: '乌拉特前旗额尔登布拉格苏木人民政府',
      year: 2023,
      format: 'F2021',
      formatBasis: 'fingerprint',
      period: { from: '2023-01-01', to: '2023-12-31' },
      contact: { phone: '0478-3615188', url: 'http://www.wltqq.gov.cn', address: null, email: null },
      isReport: true,
    });
  });

  it('has 200 figures, all of them the number 0', () => {
    const figures = Object.values(report.figures);
    expect(figures).toHaveLength(200);
    expect(
      figures.every(({ value, state, raw, place }) => value === 0 && state === 'number' && raw === '0' && place),
    ).toBe(true);
    expect(
      report.tables.map(({ found, missingRows, extraRows, alteredLabels }) => [
        found,
        missingRows,
        extraRows,
        alteredLabels,
      ]),
    ).toEqual(report.tables.map(() => ['sequence', [], [], []]));
  });

  it('states five counts and no other', () => {
    expect(report.counts.map(({ value, unit, channel }) => [`${value}${unit}`, channel])).toEqual([
      ['43条', 'site.disclosure'],
      ['278条', 'wechat'],
      ['11篇', null],
      ['0件', null],
      ['341条', null],
    ]);
  });

  it('has six parts; those of tables have no text of their own', () => {
    expect(report.sections.map(({ number, hasTable, text }) => [number, hasTable, text === ''])).toEqual([
      [1, false, false],
      [2, true, true],
      [3, true, true],
      [4, true, true],
      [5, false, false],
      [6, false, false],
    ]);
  });

  it('brings no message but the mark that the word processor left', () => {
    expect(report.messages.map(({ code }) => code)).toEqual(['word-residue']);
  });
});

it('a document of one word is no report and throws nothing', () => {
  const empty = extractReport(textTree('你好'), { fileName: null });
  expect(empty).toMatchObject({ isReport: false, title: null, unit: null, year: null, sections: [], counts: [] });
  expect(Object.values(empty.figures).every(({ value }) => value === null)).toBe(true);
});
