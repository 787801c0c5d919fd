import type { ScoreFinding, ScoreItem } from '@gongkai/contracts';
import { deductionsOf, scoreOf } from './score-of';

const item = (change: Partial<ScoreItem>): ScoreItem => ({
  key: 'figures',
  title: '数据错误',
  points: 5,
  per: 'report',
  most: null,
  codes: ['T3-01', 'T4-01'],
  ...change,
});
const finding = (code: string, findingId = code): ScoreFinding => ({ findingId, reportId: 'r', code, message: code });
const taken = (change: Partial<ScoreItem>, ...codes: string[]) =>
  deductionsOf(
    [item(change)],
    codes.map((code, index) => finding(code, String(index))),
  ).map(({ points }) => points);

describe('the score sheet', () => {
  it.each<[string, Partial<ScoreItem>, string[], number[]]>([
    ['takes nothing off for nothing', {}, [], []],
    ['takes nothing off for what the sheet does not name', {}, ['STR-01'], []],
    ['takes off once per report', {}, ['T3-01', 'T4-01', 'T3-01'], [5]],
    ['takes off for each finding', { per: 'finding', points: 1.5 }, ['T3-01', 'T4-01', 'T3-01'], [4.5]],
    ['takes off no more than the most', { per: 'finding', most: 6 }, ['T3-01', 'T4-01'], [6]],
    ['knows the most of a report as well', { most: 2 }, ['T3-01'], [2]],
    ['shows no item that costs nothing', { points: 0 }, ['T3-01'], []],
    ['adds decimals as people do', { per: 'finding', points: 0.1 }, ['T3-01', 'T3-01', 'T3-01'], [0.3]],
  ])('%s', (_, change, codes, points) => {
    expect(taken(change, ...codes)).toEqual(points);
  });

  it('names every finding that an item rests on, in the order of the sheet', () => {
    const sheet = [item({ key: 'b', codes: ['T4-01'] }), item({ key: 'a', codes: ['T3-01', 'T4-01'] })];
    const deductions = deductionsOf(sheet, [finding('T3-01'), finding('T4-01'), finding('X')]);
    expect(deductions.map(({ key, findings }) => [key, findings.map(({ code }) => code)])).toEqual([
      ['b', ['T4-01']],
      ['a', ['T3-01', 'T4-01']],
    ]);
  });

  it('is 100 less the deductions and never below 0', () => {
    const score = (...points: number[]) => scoreOf(points.map((each) => ({ points: each })));
    expect([score(), score(5, 5), score(33.3, 33.3, 33.3), score(60, 60)]).toEqual([100, 90, 0.1, 0]);
  });
});
