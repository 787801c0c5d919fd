import type { AnnualReport } from '@gongkai/domain';
import { tableOf as officialTable } from '@gongkai/domain';
import { extractReport } from '../extract-report';
import { FORM_2021 } from '../testing/forms';
import { type Printed, printAsGrid } from '../testing/print-form';
import { mixedTree, tableOf, textTree } from '../testing/trees';

const PROACTIVE = officialTable(FORM_2021, 'proactive');
const REQUESTS = officialTable(FORM_2021, 'requests');
const REVIEW = officialTable(FORM_2021, 'review');

const COLUMNS = [
  'naturalPerson',
  'enterprise',
  'researchInst',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
];
const zeros: Printed = Object.fromEntries(
  FORM_2021.tables.flatMap((table) => table.figures.map(({ id }) => [id, '0'])),
);

const read = (...parts: Parameters<typeof mixedTree>[0]) =>
  extractReport(mixedTree(['某镇2023年政府信息公开工作年度报告', ...parts]), { fileName: null });
const readLines = (...lines: string[]) =>
  extractReport(textTree(['某镇2023年政府信息公开工作年度报告', ...lines]), { fileName: null });
const row = (report: AnnualReport, key: string) =>
  COLUMNS.map((column) => report.figures[`requests.${key}.${column}`]?.value);
const codes = (report: AnnualReport) => report.messages.map((message) => message.code);
const reading = (report: AnnualReport, key: string) => report.tables.find((table) => table.table === key);

describe('a grid', () => {
  it('tells every figure its cell', () => {
    const report = read(PROACTIVE.title, printAsGrid(PROACTIVE, { ...zeros, 'proactive.licensing.decisions': '213' }));
    expect(report.figures['proactive.licensing.decisions']).toMatchObject({
      value: 213,
      raw: '213',
      place: { table: 0, row: 6, column: 1, quote: '213' },
    });
    expect(report.sections[0]).toMatchObject({ number: 2, hasTable: true, text: '' });
  });

  it('is read from four separate tables, mistyped labels included', () => {
    const head = ['信息内容', '本年处理决定数量'];
    const report = read(
      PROACTIVE.title,
      tableOf([
        [{ text: '第二十条第（一）项', columns: 4 }],
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件'],
        ['规章', '0', '0', '0'],
        ['规范性文件', '2', '1', '30'],
      ]),
      tableOf([[{ text: '第二十条第（五）项', columns: 2 }], head, ['行政许可', '213']]),
      tableOf([[{ text: '第二十条第（六）项', columns: 2 }], head, ['行政处罚', '5'], ['行政强制', '2']]),
      tableOf([
        [{ text: '第二十条第（八）项', columns: 2 }],
        ['信息内容', '本年收费金额（单位：万元）'],
        ['行政事业型收费', '0.5'],
      ]),
    );
    const values = PROACTIVE.figures.map(({ id }) => report.figures[id]?.value);
    expect(values).toEqual([0, 0, 0, 2, 1, 30, 213, 5, 2, 0.5]);
    expect(reading(report, 'proactive')?.alteredLabels.map(({ row: key, actual }) => [key, actual])).toEqual([
      ['normativeDocs', '规范性文件'],
      ['adminFees', '行政事业型收费'],
      ['inForce', '现行有效件'],
    ]);
    expect(reading(report, 'proactive')?.alteredLabels.at(-1)).toMatchObject({
      of: 'column',
      expected: '现行有效件数',
    });
  });

  it('is read from two parts with the head repeated', () => {
    const whole = printAsGrid(REQUESTS, {
      ...zeros,
      'requests.granted.total': '3',
      'requests.resultsTotal.total': '4',
    });
    const part = (from: number, to: number) => ({
      ...whole,
      rowCount: to - from,
      cells: whole.cells
        .filter((cell) => cell.row >= from && cell.row < to)
        .map((cell) => ({ ...cell, row: cell.row - from, rowSpan: Math.min(cell.rowSpan, to - cell.row) })),
    });
    const second = part(12, 28);
    const report = read(REQUESTS.title, part(0, 12), '- 3 -', second);
    expect(REQUESTS.figures.every(({ id }) => report.figures[id]?.state === 'number')).toBe(true);
    expect([row(report, 'granted')[6], row(report, 'resultsTotal')[6]]).toEqual([3, 4]);
  });

  it('goes by the headers where columns are in another order', () => {
    const report = read(
      PROACTIVE.title,
      tableOf([
        ['信息内容', '本年废止件数', '本年制发件数', '现行有效件数'],
        ['规章', '1', '2', '3'],
        ['行政规范性文件', '4', '5', '6'],
      ]),
    );
    expect(report.figures['proactive.rules.issued']?.value).toBe(2);
    expect(report.figures['proactive.rules.repealed']?.value).toBe(1);
  });

  it('without one column gives the others by their headers', () => {
    const head = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '其他', '总计'];
    const report = read(
      REQUESTS.title,
      tableOf([
        head,
        ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '6', '16'],
        ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0'],
      ]),
    );
    expect(row(report, 'newRequests')).toEqual([1, 2, 3, 4, null, 6, 16]);
    expect(report.figures['requests.newRequests.legalServiceOrg']?.state).toBe('missingCell');
  });

  it('with （六） printed as one row keeps its figures and calls the three rows missing', () => {
    const grid = printAsGrid(REQUESTS, zeros);
    const from = grid.cells.find((cell) => cell.text === '（六）其他处理')?.row ?? 0;
    const cells = grid.cells
      .filter((cell) => cell.row < from + 1 || cell.row > from + 2)
      .filter((cell) => !(cell.row === from && cell.column === 2))
      .map((cell) => (cell.text === '（六）其他处理' ? { ...cell, rowSpan: 1, columnSpan: 2 } : cell))
      .map((cell) => (cell.row === from && cell.column === 9 ? { ...cell, text: '7' } : cell))
      .map((cell) => (cell.row > from ? { ...cell, row: cell.row - 2 } : cell))
      .map((cell) => (cell.text === '三、本年度办理结果' ? { ...cell, rowSpan: 20 } : cell));
    const report = read(REQUESTS.title, { ...grid, rowCount: grid.rowCount - 2, cells });
    expect(row(report, 'otherHandling')).toEqual([0, 0, 0, 0, 0, 0, 7]);
    expect(report.figures['requests.otherHandling.other.total']?.state).toBe('missingCell');
    expect(codes(report)).toContain('group-as-one-row');
    expect(row(report, 'resultsTotal')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('does not take figures from a copy further down', () => {
    const first = printAsGrid(REVIEW, { ...zeros, 'review.total': '2' });
    const copy = printAsGrid(REVIEW, { ...zeros, 'review.total': '9' });
    expect(read(REVIEW.title, first, '附：上年数据', copy).figures['review.total']?.value).toBe(2);
  });

  it('leaves a number that covers two rows unreadable', () => {
    const report = read(
      PROACTIVE.title,
      tableOf([['信息内容', '本年处理决定数量'], ['行政处罚', { text: '5', rows: 2 }], ['行政强制']]),
    );
    expect(report.figures['proactive.penalties.decisions']).toMatchObject({
      value: null,
      state: 'unreadable',
      raw: '5',
    });
    expect(codes(report)).toContain('merged-cells');
  });

  it('is not seen in the index at the top of a web page', () => {
    const report = read(tableOf([['主题分类', '行政许可', '2023']]), '一、总体情况', '本镇公开信息3条。');
    expect(reading(report, 'proactive')?.found).toBe('none');
  });
});

describe('running text', () => {
  it('never counts a sentence about licences as a table', () => {
    const report = readLines(
      PROACTIVE.title,
      '本年行政许可12件，行政处罚3件，行政强制0件。',
      REQUESTS.title,
      '未收到申请。',
    );
    expect(Object.values(report.figures).every(({ state }) => state === 'unreadable')).toBe(true);
    expect(codes(report)).toContain('table-missing');
    expect(report.sections[0]?.text).toContain('行政许可12件');
  });

  it('leaves digits that ran together unreadable unless there is one for each cell', () => {
    const report = readLines(
      REQUESTS.title,
      '申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量640020470二、上年结转政府信息公开申请数量1000001',
    );
    expect(row(report, 'newRequests')).toEqual([null, null, null, null, null, null, null]);
    expect(row(report, 'carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(codes(report)).toContain('digits-fused');
  });

  it('does not believe one digit a cell where the row would not add up', () => {
    const report = readLines(
      REQUESTS.title,
      '申请人情况自然人总计一、本年新收政府信息公开申请数量1200004二、上年结转政府信息公开申请数量0000000',
    );
    expect(row(report, 'newRequests')).toEqual([null, null, null, null, null, null, null]);
  });

  it('calls a row that is not there missing, and one whose label it cannot read unreadable', () => {
    const head = ['申请人情况', '自然人', '总计', '科研机构'];
    const values = Array.from({ length: 7 }, () => '0');
    const missing = readLines(
      REQUESTS.title,
      ...head,
      '一、本年新收政府信息公开申请数量',
      ...values,
      '（七）总计',
      ...values,
    );
    expect(missing.figures['requests.granted.total']?.state).toBe('missingCell');
    const damaged = readLines(
      REQUESTS.title,
      ...head,
      '一、本年新收政府信息公开申请数量',
      ...values,
      '■■■■',
      ...values,
      '（七）总计',
      ...values,
    );
    expect(damaged.figures['requests.granted.total']?.state).toBe('unreadable');
    expect(reading(damaged, 'requests')?.extraRows.map(({ label }) => label)).toEqual(['■■■■']);
  });

  it('takes words in a value cell as text, not as a row', () => {
    const report = readLines(
      PROACTIVE.title,
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '规章',
      '不适用',
      '约3',
      '0',
      '行政规范性文件',
      '1',
      '0',
      '1',
    );
    expect(
      ['issued', 'repealed', 'inForce'].map((column) => report.figures[`proactive.rules.${column}`]?.state),
    ).toEqual(['noneWord', 'text', 'number']);
  });

  it('says where in the file each number stands', () => {
    const report = readLines(PROACTIVE.title, '信息内容', '本年处理决定数量', '行政许可', ' 213');
    expect(report.figures['proactive.licensing.decisions']).toMatchObject({
      value: 213,
      raw: ' 213',
      place: { line: 6, quote: '213' },
    });
  });
});

describe('a table that is a picture', () => {
  it('is unreadable and never zero', () => {
    const tree = mixedTree(['某镇2023年政府信息公开工作年度报告', PROACTIVE.title, '', REQUESTS.title]);
    const blocks = [...tree.blocks];
    blocks[2] = { kind: 'image', index: 2, alt: null, page: null };
    const report = extractReport({ ...tree, blocks }, { fileName: null });
    expect(reading(report, 'proactive')?.found).toBe('picture');
    expect(report.figures['proactive.rules.issued']).toMatchObject({ value: null, state: 'unreadable' });
    expect(codes(report)).toContain('table-picture');
    expect(report.sections[0]?.hasPicture).toBe(true);
  });
});
