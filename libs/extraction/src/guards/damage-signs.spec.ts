import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const signs = (...lines: string[]) =>
  extractReport(textTree(['某镇2025年政府信息公开工作年度报告', ...lines]), { fileName: null }).messages.filter(
    ({ level }) => level === 'info',
  );

it.each([
  ['word-residue', '[bookmark: _GoBack]本年度报告', '[bookmark: _GoBack]'],
  ['date-digits-fused', '自20251月1日起', '20251月'],
  [
    'tag-swallowed',
    '（电话：1）。 中华人民共和国政府信息公开工作年度报告格式>',
    '中华人民共和国政府信息公开工作年度报告格式>',
  ],
  ['tag-swallowed', '关于印发 的通知', '关于印发 的通知'],
])('%s is noticed in “%s”', (code, line, quote) => {
  expect(signs(line)).toContainEqual(
    expect.objectContaining({ code, place: expect.objectContaining({ quote, line: 2 }) }),
  );
});

it('lost numbering is noticed once', () => {
  expect(
    signs('- 总体情况', '略。', '- 主动公开政府信息情况').filter(({ code }) => code === 'numbering-lost'),
  ).toHaveLength(1);
});

it('an undamaged citation is no sign', () => {
  expect(
    signs(
      '关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
      '关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知',
    ),
  ).toEqual([]);
});
