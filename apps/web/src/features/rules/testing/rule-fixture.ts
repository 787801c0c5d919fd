import type { RulePage, RuleTodo, RuleView, SettingsView } from '@gongkai/contracts';
import { BANNER, coverage } from '../../../testing/fixtures';

export const RULE = 'history/jump';

/** A rule of the catalogue with certain basis and one threshold, changed where a test needs it. */
export const ruleView = (change: Partial<RuleView> = {}): RuleView => ({
  id: RULE,
  code: 'T2-04',
  version: 1,
  title: '主动公开数量没有异常增减',
  severity: 'warning',
  basis: '《条例》第四十九条',
  basisMark: 'A',
  decides: '逐格与上一年度比较。',
  remedy: '核对后更正。',
  offByDefault: false,
  thresholds: [{ key: 'factor', title: '倍数超过', value: 10, unit: '倍', min: 2, max: 1000 }],
  ...change,
});

/** Settings of the banner in which each named rule is on or off. */
export const settingsView = (rules: Record<string, boolean>): SettingsView => ({
  region: BANNER,
  regionName: '青原旗',
  year: 2023,
  rules: Object.entries(rules).map(([rule, on]) => ({
    rule,
    own: null,
    on,
    severity: 'warning',
    limits: {},
    source: on ? null : { region: '990100000000', regionName: '示例市', year: 0 },
  })),
  deadlines: [],
  grace: { own: null, value: 'none', source: null },
  score: { own: null, value: [], source: null },
});

const counts = (fail: number, undetermined: number, notApplicable: number, pass: number) => ({
  received: fail + undetermined + notApplicable + pass,
  fail,
  undetermined,
  notApplicable,
  pass,
});

export const rulePage = (change: Partial<RulePage> = {}): RulePage => ({
  rule: ruleView(),
  region: { code: BANNER, name: '青原旗' },
  year: 2023,
  coverage,
  inForce: {
    on: true,
    severity: 'warning',
    limits: { factor: 20 },
    source: { region: '990100000000', regionName: '示例市', year: 0 },
  },
  byYear: [
    { year: 2022, ...counts(1, 0, 33, 0) },
    { year: 2023, ...counts(4, 2, 9, 20) },
  ],
  parts: [
    { region: '990101201000', name: '河口镇政府', unitId: 'u1', reportId: 'r1', ...counts(0, 0, 0, 1) },
    { region: BANNER, name: '青原旗财政局', unitId: 'u2', reportId: 'r2', ...counts(1, 0, 0, 0) },
  ],
  overdue: null,
  examples: {
    fail: [
      {
        reportId: 'r2',
        findingId: 'f2',
        unitName: '青原旗财政局',
        regionName: '青原旗',
        message: '行政许可由 3 增至 300，超过 20 倍',
        quote: '行政许可300件',
      },
    ],
    pass: [
      {
        reportId: 'r1',
        findingId: null,
        unitName: '河口镇政府',
        regionName: '河口镇',
        message: null,
        quote: null,
      },
    ],
  },
  ...change,
});

/** `total` failing reports, of which page 1 shows one with two findings and a unit without a report. */
export const ruleTodo = (total: number): RuleTodo => ({
  total,
  page: 1,
  items: [
    {
      unitId: 'u2',
      unitName: '青原旗财政局',
      region: BANNER,
      regionName: '青原旗',
      reportId: 'r2',
      findings: [
        { id: 'f2', severity: 'warning', message: '行政许可由 3 增至 300，超过 20 倍', quote: null },
        { id: 'f3', severity: 'warning', message: '行政处罚由 2 增至 200，超过 20 倍', quote: null },
      ],
    },
    {
      unitId: 'u3',
      unitName: '青原旗教育局',
      region: BANNER,
      regionName: '青原旗',
      reportId: null,
      findings: [{ id: 'missing-u3-2023', severity: 'error', message: '逾期未报', quote: null }],
    },
  ],
});
