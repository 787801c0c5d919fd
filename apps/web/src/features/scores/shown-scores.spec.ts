import { changeOf, nextSort, readSort, shownScores, summaryOf } from './shown-scores';
import { UNITS, unit } from './testing/scores-fixture';

const names = (text: string, sort: string) => shownScores(UNITS, text, readSort(sort)).map(({ unitName }) => unitName);

describe('the score sheet', () => {
  it('keeps the order of the roster, or sorts with units without a score last', () => {
    expect(names('', '')).toEqual(['青山镇', '白河镇', '红柳镇', '旗信访局']);
    expect(names('', 'score')).toEqual(['白河镇', '红柳镇', '青山镇', '旗信访局']);
    expect(names('', '-score')).toEqual(['青山镇', '红柳镇', '白河镇', '旗信访局']);
    expect(names('', 'change').slice(0, 2)).toEqual(['白河镇', '青山镇']);
    expect(names('', 'nonsense')).toEqual(names('', ''));
  });

  it('finds units by name', () => {
    expect(names(' 镇 ', '-score')).toEqual(['青山镇', '红柳镇', '白河镇']);
  });

  it('goes from ascending to descending to the order of the roster', () => {
    expect([
      nextSort(null, 'score'),
      nextSort(readSort('score'), 'score'),
      nextSort(readSort('-score'), 'score'),
    ]).toEqual(['score', '-score', '']);
  });

  it('compares only what both years have, without the dust of decimals', () => {
    expect([changeOf({ score: 90.1, before: 90.3 }), changeOf({ score: 90, before: null })]).toEqual([-0.2, null]);
  });

  it('has no average without scores', () => {
    expect(summaryOf(UNITS)).toEqual({ scored: 3, full: 1, unscored: 1, mean: 95 });
    expect(summaryOf([unit('甲', { score: null })]).mean).toBeNull();
  });
});
