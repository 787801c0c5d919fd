import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const read = (lines: string[], fileName: string | null = null) => extractReport(textTree(lines), { fileName });

describe('title, unit and year', () => {
  it.each([
    ['某某镇人民政府2023年政府信息公开工作年度报告', '某某镇人民政府', 2023],
    ['2018年建新镇政府信息公开工作年度报告', '建新镇', 2018],
    ['某某局2022年度政府信息公开工作年度报告', '某某局', 2022],
    ['某某局政府信息公开工作2022年度报告', '某某局', 2022],
    ['【2019】某某县交通运输局2019年政府信息公开工作年度报告', '某某县交通运输局', 2019],
    ['标题: 某某区管委会2021年信息公开年度报告', '某某区管委会', 2021],
    ['某某镇人民政府信息公开年度报告（2020年）', '某某镇人民政府', 2020],
    ['某某镇2023年政府信息公开年报', '某某镇', 2023],
    ['某某局2016年政务信息公开年度报告', '某某局', 2016],
  ])('are read from %s', (title, unit, year) => {
    expect(read([title, '一、总体情况', '略。'])).toMatchObject({ unit, year });
  });

  it('are read from a title on two lines', () => {
    expect(read(['某某苏木人民政府2025年', '政府信息公开工作年度报告'])).toMatchObject({
      title: '某某苏木人民政府2025年政府信息公开工作年度报告',
      unit: '某某苏木人民政府',
      year: 2025,
    });
    expect(read(['某某区某某镇', '2025年度政府信息公开工作年度报告']).unit).toBe('某某区某某镇');
  });

  it('skip the lines of the web page above', () => {
    const report = read([
      '首页 > 政府信息公开 > 政府信息公开年报',
      '来源：某某局',
      '某某局2023年政府信息公开工作年度报告',
      '一、总体情况',
      '略。',
    ]);
    expect(report.title).toBe('某某局2023年政府信息公开工作年度报告');
    expect(report.titlePlace).toMatchObject({ line: 3 });
  });

  it('fall back on the opening words, the signature and the file name, and keep every year that is named', () => {
    expect(read(['现公布某某局2022年政府信息公开工作年度报告。', '一、总体情况', '略。'])).toMatchObject({
      unit: '某某局',
      year: 2022,
    });
    expect(
      read(['根据《条例》要求，某某市某某街道特编制2023年政府信息公开年度报告。', '一、总体情况', '略。']),
    ).toMatchObject({
      unit: '某某市某某街道',
      year: 2023,
    });
    expect(read(['一、总体情况', '略。', '六、其他需要报告的事项', '无。', '某某县统计局', '2024年1月17日']).unit).toBe(
      '某某县统计局',
    );
    const report = read(
      ['某某局2023年政府信息公开工作年度报告', '统计期限为2022年1月1日至2022年12月31日。', '一、总体情况'],
      '2021年报.txt',
    );
    expect(report.years.map(({ source, year }) => [source, year])).toEqual([
      ['title', 2023],
      ['period', 2022],
      ['fileName', 2021],
    ]);
  });

  it.each([
    ['2022-某某镇.docx', 2022],
    ['某某镇2022年报.docx', 2022],
    ['2024年1月15日报送某某镇.docx', null],
    ['2024-01-15某某镇.docx', null],
    ['某某镇20240115.docx', null],
  ])('take a year from the file name %s only where it is no day of filing', (fileName, year) => {
    expect(read(['一、总体情况', '略。'], fileName).year).toBe(year);
  });

  it('are null where nothing names them', () => {
    expect(read(['一、总体情况', '略。'])).toMatchObject({ title: null, unit: null, year: null });
  });
});
