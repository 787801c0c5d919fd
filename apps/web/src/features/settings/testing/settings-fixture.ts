import type { CheckRun, CheckRunDetail, RuleSettingView, RuleView, SettingsView } from '@gongkai/contracts';
import { UNIT_CLASSES } from '@gongkai/domain';
import { BANNER } from '../../../testing/fixtures';

const ABOVE = { region: '990100000000', regionName: '示例市', year: 0 };
const HERE = { region: BANNER, regionName: '青原旗', year: 0 };

export const RULES: RuleView[] = [
  rule('history/jump', 'T2-04', '主动公开数量没有异常增减', 'P'),
  rule('header/year', 'HDR-01', '年度一致', 'A'),
  rule('publication/late', 'PUB-02', '按期公布', 'C'),
];

function rule(id: string, code: string, title: string, basisMark: RuleView['basisMark']): RuleView {
  const thresholds =
    id === 'history/jump' ? [{ key: 'factor', title: '倍数超过', value: 10, unit: '倍', min: 2, max: 1000 }] : [];
  return {
    id,
    code,
    version: 1,
    title,
    severity: 'warning',
    basis: '依据',
    basisMark,
    decides: '判断',
    remedy: '整改',
    offByDefault: false,
    thresholds,
  };
}

/** Settings of the banner for every year; `own` is what it sets itself, 年度一致 is off from above. */
export function settingsFixture(own: Record<string, RuleSettingView> = {}): SettingsView {
  return {
    region: BANNER,
    regionName: '青原旗',
    year: 0,
    rules: RULES.map(({ id, severity, thresholds }) => ({
      rule: id,
      own: own[id] ?? null,
      on: own[id]?.on ?? id !== 'header/year',
      severity: own[id]?.severity ?? severity,
      limits: { ...Object.fromEntries(thresholds.map(({ key, value }) => [key, value])), ...own[id]?.limits },
      source: own[id] ? HERE : id === 'header/year' ? ABOVE : null,
    })),
    deadlines: UNIT_CLASSES.map((unitClass) => ({
      unitClass,
      own: null,
      value: { month: unitClass === 'government' ? 3 : 1, day: 31 },
      source: null,
    })),
    grace: { own: null, value: 'none', source: null },
    score: {
      own: null,
      value: [{ key: 'late', title: '未按时', points: 5, per: 'report', most: null, codes: ['PUB-02'] }],
      source: null,
    },
  };
}

export const runFixture = (change: Partial<CheckRun> = {}): CheckRun => ({
  id: 'run1',
  kind: 'trial',
  region: BANNER,
  regionName: '青原旗',
  years: { from: 2008, to: 2100 },
  reason: '试算',
  requestedBy: 'zhuguan',
  requestedAt: '2024-01-22T01:12:00.000Z',
  finishedAt: null,
  total: 195,
  done: 120,
  flips: 0,
  ...change,
});

export const runDetailFixture = (change: Partial<CheckRunDetail> = {}): CheckRunDetail => ({
  ...runFixture({ finishedAt: '2024-01-22T01:13:00.000Z', done: 195, flips: 2 }),
  byRule: [
    {
      rule: 'history/jump',
      code: 'T2-04',
      title: '主动公开数量没有异常增减',
      before: 'fail',
      after: 'notApplicable',
      count: 2,
    },
  ],
  changed: [
    {
      reportId: 'r1',
      unitName: '青原旗财政局',
      regionName: '青原旗',
      year: 2023,
      rule: 'history/jump',
      code: 'T2-04',
      before: 'fail',
      after: 'notApplicable',
      message: '本地区没有启用这条规则',
    },
  ],
  ...change,
});
