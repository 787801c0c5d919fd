import { problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';

const json = (value: unknown) => JSON.stringify(value);
const rows = async (value: unknown) =>
  tablesOf(await treeOf(json(value))).map((table) =>
    Array.from({ length: table.rowCount }, (_, row) =>
      table.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
    ),
  );

describe('a report submitted as data', () => {
  it('becomes a table of header fields, a table of figures, and the parts', async () => {
    const submission = {
      unit: '青山镇人民政府',
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      figures: { 'a.b': 5, 'a.c': null, 'a.d': '/', 'a.e': { value: 7, state: 'number', raw: '７' } },
      sections: [{ heading: '一、总体情况', text: '甲\n\n乙' }],
    };
    expect(await rows(submission)).toEqual([
      [
        ['unit', '青山镇人民政府'],
        ['year', '2023'],
        ['period.from', '2023-01-01'],
        ['period.to', '2023-12-31'],
      ],
      [
        ['a.b', '5', ''],
        ['a.c', '', ''],
        ['a.d', '/', ''],
        ['a.e', '7', 'number'],
      ],
    ]);
    const tree = await treeOf(json(submission));
    expect([tree.format, textsOf(tree)]).toEqual(['json', ['一、总体情况', '甲', '乙']]);
  });

  it.each([
    ['不能是多份组成的数组', [{}, {}]],
    ['读取失败的记录', { error: { code: 'empty' } }],
    ['缺少 figures', { unit: '甲' }],
    ['缺少 figures', { figures: [1] }],
    ['figures.a 应为数字、文字或 null', { figures: { a: true } }],
    ['figures.a 的 value（5）与 raw（6）不一致', { figures: { a: { value: 5, raw: '6' } } }],
    ['period 应为文字或数字', { period: ['2023'], figures: {} }],
    ['sections[0] 应有 heading 和 text', { figures: {}, sections: [{ heading: '一' }] }],
  ])('is refused with what is wrong: %s', async (words, value) => {
    const problem = await problemOf(json(value));
    expect(problem.code).toBe('unsupported');
    expect(problem.text).toContain(words);
  });

  it('is damaged where it is cut off or nested without end', async () => {
    expect((await problemOf('{"unit": "甲", "figures": {"a": 1')).code).toBe('damaged');
    expect((await problemOf(`{"figures": ${'['.repeat(200_000)}`)).code).toBe('damaged');
  });

  it('is told from texts and pages in braces', async () => {
    expect((await treeOf('{注} 某镇2023年政府信息公开工作年度报告')).format).toBe('text');
    expect((await treeOf('[摘要] 某镇报告')).format).toBe('text');
    expect((await treeOf('{"content": "<div><p>某镇报告</p></div>"}')).format).toBe('html');
  });
});
