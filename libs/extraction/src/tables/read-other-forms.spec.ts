import type { AnnualReport } from '@gongkai/domain';
import { tableOf as officialTable } from '@gongkai/domain';
import { FORM_2014, FORM_2019, FORM_2021 } from '../testing/forms';
import { printAsGrid, printAsText, TEXT_LAYOUTS } from '../testing/print-form';
import { zerosOf } from '../testing/random-figures';
import { tableOf } from '../testing/trees';
import { readGrids, readLines } from '../testing/whole-report';

const zeros = zerosOf(FORM_2019);
const codes = (report: AnnualReport) => report.messages.map((message) => message.code);
const reading = (report: AnnualReport, key: string) => report.tables.find((table) => table.table === key);
const value = (report: AnnualReport, id: string) => report.figures[id]?.value;
const pipes = TEXT_LAYOUTS['one row a line, cells between pipes, covered cells left out'] ?? (() => []);

describe('the form of 2019', () => {
  it('holds signed changes, amounts in 元 and words, each as printed', () => {
    const printed = {
      ...zeros,
      'proactive19.licensing.netChange': '+1036',
      'proactive19.penalties.netChange': '-8',
      'proactive19.coercion.netChange': '增72',
      'proactive19.procurement.amount': '251000元',
    };
    const report = readGrids(FORM_2019, printed, printAsGrid);
    expect(value(report, 'proactive19.licensing.netChange')).toBe(1036);
    expect(value(report, 'proactive19.penalties.netChange')).toBe(-8);
    expect(report.figures['proactive19.coercion.netChange']).toMatchObject({ value: null, state: 'text', raw: '增72' });
    expect(report.figures['proactive19.procurement.amount']).toMatchObject({ value: 251_000, raw: '251000元' });
  });

  it('keeps rows that a place has added, with their cells', () => {
    const lines = printAsText(FORM_2019, zeros, pipes);
    const at = lines.findIndex((line) => line.startsWith('规范性文件'));
    const report = readLines(FORM_2019, [
      ...lines.slice(0, at + 1),
      '其他主动公开文件 | 5 | 6 | 7 |',
      ...lines.slice(at + 1),
    ]);
    expect(reading(report, 'proactive')?.extraRows).toMatchObject([
      { label: '其他主动公开文件', cells: ['5', '6', '7'] },
    ]);
    expect(FORM_2019.tables.every((table) => table.figures.every(({ id }) => value(report, id) === 0))).toBe(true);
  });

  it('is matched by the beginning of labels with guidance in brackets', () => {
    const head = ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'];
    const report = readGrids(FORM_2019, zeros, (table) =>
      table.key === 'proactive'
        ? tableOf([
            [{ text: '第二十条第（一）项', columns: 4 }],
            head,
            ['规章（由设区的市、自治州以上人民政府填写）', '1', '2', '3'],
            ['规范性文件（含行政规范性文件）', '4', '5', '6'],
          ])
        : printAsGrid(table, zeros),
    );
    expect(['made', 'disclosed', 'totalDisclosed'].map((key) => value(report, `proactive19.rules.${key}`))).toEqual([
      1, 2, 3,
    ]);
    expect(value(report, 'proactive19.normativeDocs.totalDisclosed')).toBe(6);
    expect(reading(report, 'proactive')?.alteredLabels).toEqual([]);
  });

  it('with （六） divided into the three rows of 2021 is read as printed and says so', () => {
    const requests = officialTable(FORM_2021, 'requests');
    const printed = { ...zerosOf(FORM_2021), ...zeros, 'requests.otherHandling.feeOverdue.total': '3' };
    for (const report of [
      readGrids(FORM_2019, printed, (table) => printAsGrid(table.key === 'requests' ? requests : table, printed)),
      readLines(FORM_2019, [
        ...printAsText({ ...FORM_2019, tables: FORM_2019.tables.slice(0, 1) }, printed, pipes),
        ...printAsText({ ...FORM_2021, tables: [requests, ...FORM_2019.tables.slice(2)] }, printed, pipes),
      ]),
    ]) {
      expect(report.format).toBe('F2019');
      expect(value(report, 'requests.otherHandling.feeOverdue.total')).toBe(3);
      expect(report.figures['requests.otherHandling.total']?.state).toBe('missingCell');
      expect(codes(report)).toContain('row-as-group');
      expect(reading(report, 'requests')?.missingRows).toEqual(['otherHandling']);
    }
  });
});

describe('a label that cannot be read', () => {
  const garbled = (from: string, to: string, printed = zeros) =>
    readGrids(FORM_2019, printed, (table) => {
      const grid = printAsGrid(table, printed);
      return { ...grid, cells: grid.cells.map((cell) => (cell.text === from ? { ...cell, text: to } : cell)) };
    });

  it('is known by its number where the rows around it leave one place, and stays marked', () => {
    const printed = {
      ...zeros,
      'requests.denied.enforcementFile.naturalPerson': '2',
      'requests.denied.enforcementFile.total': '2',
    };
    const report = garbled('7.属于行政执法案卷', '7.■■■■', printed);
    expect(report.figures['requests.denied.enforcementFile.total']).toMatchObject({ value: 2, inferred: true });
    expect(reading(report, 'requests')?.missingRows).toEqual([]);
  });

  it('stays unread where the row does not add up or the number is another one', () => {
    const printed = { ...zeros, 'requests.denied.enforcementFile.total': '2' };
    const id = 'requests.denied.enforcementFile.total';
    expect(garbled('7.属于行政执法案卷', '7.■■■■', printed).figures[id]?.state).toBe('unreadable');
    expect(garbled('7.属于行政执法案卷', '3.■■■■').figures[id]?.state).toBe('unreadable');
    expect(garbled('7.属于行政执法案卷', '■■■■').figures[id]?.state).toBe('unreadable');
  });
});

describe('the number of cells', () => {
  it('is told where the form has more', () => {
    const lines = printAsText(FORM_2019, zeros, pipes);
    const report = readLines(
      FORM_2019,
      lines.filter((line) => !line.includes('2.重复申请')),
    );
    const total = report.messages.find(({ code }) => code === 'cell-total');
    expect(total?.text).toContain('应有 161 个数据格，读到 154 个');
    expect(codes(readLines(FORM_2019, lines))).not.toContain('cell-total');
  });
});

describe('the annex of 2014', () => {
  const read = (rows: readonly (readonly string[])[]) =>
    readGrids(FORM_2014, {}, () => tableOf(rows.map((row) => [...row])));

  it('is read under the wording of a province, in the column of the year', () => {
    const report = read([
      ['指标名称', '计量单位', '2016年度', '历年累计'],
      ['主动公开文件数', '条', '2543', '78967'],
      ['其中：1、政府网站公开数', '条', '2000', '70000'],
      ['2、政府公报公开数', '条', '0', '0'],
      ['3、信函、传真申请数', '条', '1', '1'],
      ['行政复议数', '件', '7', '9'],
    ]);
    expect(report.format).toBe('F2014');
    expect(value(report, 'stats14.disclosed.total')).toBe(2543);
    expect(value(report, 'stats14.channel.website')).toBe(2000);
    expect(value(report, 'stats14.channel.gazette')).toBe(0);
    expect(value(report, 'stats14.review14.total')).toBe(7);
    expect(value(report, 'stats14.req.received.letter')).toBeNull();
    const found = reading(report, 'annex');
    expect(found?.extraRows.map(({ label }) => label)).toEqual(['3、信函、传真申请数']);
    expect(found?.alteredLabels.map(({ actual }) => actual)).toContain('主动公开文件数');
  });

  it('is read from one line, and what ran together there is left to a person', () => {
    const head = '附表 指标名称 计量单位 2016年度 历年累计 ';
    const spaced = readLines(FORM_2014, [
      `${head}主动公开文件数 条 2543 78967 其中：1、政府网站公开数 条 2500 78967 2、政府公报公开数 条 0 0 3、信函、传真申请数 条 4 4 对申请的答复总数 条 1 1 其中：1、同意公开答复数 条 1 1 4、其他类型答复数 条 0 3 行政复议数 件 12 15 行政诉讼数 件 0 2`,
    ]);
    const numbers = ['disclosed.total', 'channel.website', 'channel.gazette', 'req.answered', 'review14.total'];
    expect(numbers.map((id) => value(spaced, `stats14.${id}`))).toEqual([2543, 2500, 0, 1, 12]);
    expect(value(spaced, 'stats14.req.received.fax')).toBeNull();
    const torn = readLines(FORM_2014, [
      `${head.replaceAll(' ', '')}主动公开文件数条254378967其中：1、政府网站公开数条2500789672、政府公报公开数条00行政复议数件1215行政诉讼数件02`,
    ]);
    expect(numbers.map((id) => value(torn, `stats14.${id}`))).toEqual([null, null, 0, null, null]);
    expect(torn.figures['stats14.disclosed.total']?.state).toBe('unreadable');
  });

  it('that is not there is missing, not unreadable, and no fault', () => {
    const report = readLines(FORM_2014, []);
    expect(report.figures['stats14.disclosed.total']?.state).toBe('missingCell');
    expect(report.messages).toContainEqual(expect.objectContaining({ code: 'annex-missing', level: 'info' }));
  });
});
