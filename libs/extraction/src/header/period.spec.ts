import { extractReport } from '../extract-report';
import { textTree } from '../testing/trees';

const read = (clause: string) =>
  extractReport(
    textTree(['某镇2025年政府信息公开工作年度报告', `《条例》自2019年5月15日施行。${clause}`, '一、总体情况', '略。']),
    { fileName: null },
  );

it.each([
  '统计期限为2025年1月1日起至2025年12月31日止。',
  '统计期限自2025年1月1日至12月31日。',
  '统计时限为：2025 年 1 月 1 日－2025 年 12 月 31 日。',
  '统计期限自2025年1月1日起,截止2025年12月31日。',
  '统计期限为２０２５年１月１日到１２月３１日止。',
])('the period is read from %s', (clause) => {
  expect(read(clause).period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

it('a lost 年 is put back where only one reading is possible, and said so', () => {
  const report = read('统计期限为20251月1日至202512月31日。');
  expect(report.period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(report.messages.map(({ code }) => code)).toContain('date-digits-fused');
});

it.each(['统计期限为202511日到1231日。', '统计期限自202511日起至20251231日止。'])('so are 年 and 月: %s', (clause) => {
  const report = read(clause);
  expect(report.period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(report.messages.map(({ code }) => code)).toContain('date-digits-fused');
});

it('dates damaged beyond that are no period, and no fault of the author', () => {
  const report = read('统计期限为2025111日到1231日。');
  expect(report.period).toBeNull();
  expect(report.messages).toContainEqual(expect.objectContaining({ level: 'info', code: 'date-digits-fused' }));
});

it('other days than 1 January to 31 December are given as they are', () => {
  expect(read('统计期限自2025年1月1日起至2025年12月30日止。').period).toEqual({ from: '2025-01-01', to: '2025-12-30' });
});
