import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const TITLE = '某某镇人民政府2023年政府信息公开工作年度报告';
const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const read = (...lines: string[]) => extractReport(textTree([TITLE, ...lines]), { fileName: null });
const parts = (...lines: string[]) => read(...lines).sections.map(({ number, text }) => [number, text]);

describe('the parts of a report', () => {
  it('are the six official ones with their text and places', () => {
    const report = read('前言。', ...SIX.flatMap((heading, index) => [heading, `　　正文${index + 1}。`]));
    expect(report.sections.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.sections.every((section) => section.canonical)).toBe(true);
    expect(report.sections[0]).toMatchObject({ heading: '一、总体情况', text: '正文1。', place: { line: 3 } });
    expect(report.sections[0]?.paragraphs[0]?.place).toMatchObject({ line: 4, offset: 2, quote: '正文1。' });
    expect(report.preamble.text).toBe('前言。');
  });

  it('are found under other wordings, which are not canonical', () => {
    const report = read(
      '一、总体情况',
      '甲。',
      '二、行政机关主动公开政府信息情况',
      '三、政府信息依申请公开办理情况',
      '四、因政府信息公开工作被申请行政复议和提起行政诉讼的情况',
      '五、政府信息公开工作存在的主要问题及改进情况',
      '六、需要报告的其他事项',
    );
    expect(report.sections.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.sections.map((section) => section.canonical)).toEqual([true, false, false, false, false, false]);
  });

  it('are found where their numbers were lost, are Arabic or stand in brackets of another kind', () => {
    expect(parts('- 总体情况', '甲。', '- 主动公开政府信息情况', '乙。')).toEqual([
      [1, '甲。'],
      [2, '乙。'],
    ]);
    expect(parts('1、总体情况', '甲。', '2、主动公开政府信息情况', '乙。')).toEqual([
      [1, '甲。'],
      [2, '乙。'],
    ]);
    expect(parts('一. 总 体 情 况', '甲。')).toEqual([[1, '甲。']]);
  });

  it('are found in traditional script', () => {
    expect(parts('一、總體情況', '甲。', '四、政府信息公開行政複議、行政訴訟情況', '乙。')).toEqual([
      [1, '甲。'],
      [4, '乙。'],
    ]);
  });

  it('are not taken from a list of contents', () => {
    const contents = SIX.map((heading, index) => `${heading}……${index + 1}`);
    expect(
      parts('目录', ...contents, ...SIX.flatMap((heading) => [heading, '正文。'])).map(([, text]) => text),
    ).toEqual(SIX.map(() => '正文。'));
  });

  it('are not taken from the opening paragraph or from headings of a lower level', () => {
    expect(
      parts(
        '本报告由总体情况、主动公开政府信息情况、存在的主要问题及改进情况等部分组成。',
        '一、总体情况',
        '（一）主动公开情况',
        '甲。',
        '一、加强领导',
        '乙。',
      ),
    ).toEqual([[1, '（一）主动公开情况\n甲。\n一、加强领导\n乙。']]);
  });

  it('stay apart when they are empty', () => {
    expect(parts(...SIX).map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are found within one paragraph that has lost its line breaks', () => {
    const run = SIX.map((heading, index) => `${heading}正文${index + 1}。`).join('');
    expect(parts(`前言。${run}`).map(([number, text]) => [number, text])).toEqual(
      SIX.map((_, index) => [index + 1, `正文${index + 1}。`]),
    );
  });

  it('are found within one paragraph under the names of the forms before 2019', () => {
    const run =
      '一、概述2018年以来，认真贯彻。二、主动公开政府信息情况公开5条。三、政府信息依申请公开工作情况未收到。四、因政府信息公开申请行政复议、提起行政诉讼的情况无。五、主要问题和改进措施有不足。六、政府信息公开情况统计表略。';
    expect(parts(run).map(([number]) => number)).toEqual([1, 2, 3, 4, 5, null]);
  });

  it('may have text on the line of the heading', () => {
    expect(parts('六、其他需要报告的事项：无。')).toEqual([[6, '：无。']]);
  });

  it('may be followed by extra parts, which have no number', () => {
    expect(parts(...SIX, '无。', '七、附表说明', '略。').at(-1)).toEqual([null, '略。']);
  });

  it('end before the footer of the page', () => {
    expect(parts('六、其他需要报告的事项', '无。', '附件下载', '打印 关闭', '主办单位：某某镇')).toEqual([[6, '无。']]);
  });
});
