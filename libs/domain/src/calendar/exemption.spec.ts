import { exemptionOf, WHOLE_LIFE } from './exemption';

const exempt = (life: Partial<typeof WHOLE_LIFE>) => exemptionOf({ ...WHOLE_LIFE, ...life }, 2023, '2024-01-31');

it.each([
  ['always there', {}, null],
  ['founded years ago', { founded: '2019-05-01' }, null],
  ['founded in the year', { founded: '2023-05-01' }, '当年成立，没有完整的报告年度'],
  ['founded later', { founded: '2024' }, '2024 年才成立'],
  ['closed in the year', { closed: '2023-11-01' }, '2023 年已撤销'],
  ['closed before', { closed: '2022' }, '2022 年已撤销'],
  ['closed before the deadline', { closed: '2024-01-15' }, '在截止日期之前已撤销'],
  ['closed after the deadline', { closed: '2024-02-01' }, null],
  ['closed at some time in the next year', { closed: '2024' }, null],
  ['let off', { excused: ' 机构改革 ' }, '机构改革'],
  ['let off without a reason', { excused: ' ' }, null],
])('a unit %s', (_, life, reason) => {
  expect(exempt(life)).toBe(reason);
});
