import type { Likeness, Reconciliation } from '@gongkai/contracts';
import type { Place } from '@gongkai/domain';

const placeOf = (quote: string): Place => ({
  page: null,
  table: null,
  row: null,
  column: null,
  quote,
  block: 2,
  offset: null,
});

/** The sentence of the invented report that its banner wrote first; 我旗 was left standing. */
const COPIED = {
  own: '2023年，我旗全年通过政府网站发布信息43条',
  other: '2022年，我旗全年通过政府网站发布信息120条',
};

/** Three texts: the banner's as the origin, one outside the scope, the unit's own year before. */
export function likenessFixture(): Likeness {
  const base = { shareOfOwn: 0.34, shareOfOther: 0.21, found: 1, counted: 4, leftovers: [], pairs: [] };
  return {
    compared: 9,
    texts: [
      {
        ...base,
        reportId: 'r-banner',
        unitName: '青原旗人民政府',
        year: 2022,
        relation: 'superior',
        direction: 'taken',
        origin: true,
        shareOfOwn: 0.68,
        found: 3,
        leftovers: [{ word: '我旗', kind: 'selfWord', sentence: COPIED.own, place: null }],
        pairs: [
          { own: COPIED.own, place: placeOf('通过政府网站发布信息43条'), other: COPIED.other, score: 0.91 },
          { own: '群众满意。', place: null, other: '群众满意。', score: 1 },
        ],
      },
      {
        ...base,
        reportId: null,
        unitName: '别处镇人民政府',
        year: 2023,
        relation: 'other',
        direction: 'unclear',
        origin: false,
      },
      {
        ...base,
        reportId: 'r-own',
        unitName: '青山镇人民政府',
        year: 2022,
        relation: 'own',
        direction: 'taken',
        origin: false,
      },
    ],
  };
}

/** A banner's figures: one differs, one is not complete, one agrees. */
export function reconciliationFixture(): Reconciliation {
  const base = { tolerance: 0, unknown: 0, addends: [] };
  return {
    scope: {
      kind: 'whole',
      quote: '全年共主动公开政府信息341条',
      place: placeOf('全年共主动公开政府信息341条'),
    },
    due: 4,
    units: [
      { name: '青山镇人民政府', reportId: 'r-green' },
      { name: '青原旗财政局', reportId: null },
      { name: '沙井镇人民政府', reportId: 'r-sand' },
    ],
    figures: [
      { ...base, figure: 'requests.newRequests.naturalPerson', own: 24, sum: 24, difference: 0 },
      { ...base, figure: 'requests.newRequests.otherOrg', own: null, sum: 3, difference: null, unknown: 1 },
      {
        ...base,
        figure: 'requests.granted.naturalPerson',
        own: 15,
        sum: 17,
        difference: -2,
        addends: [
          { unit: 1, value: 12 },
          { unit: 0, value: 5 },
        ],
      },
    ],
  };
}
