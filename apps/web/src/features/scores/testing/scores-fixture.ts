import type { Scores, UnitScore } from '@gongkai/contracts';
import { BANNER } from '../../../testing/fixtures';

/** A unit without deductions. */
export const unit = (unitName: string, given: Partial<UnitScore> = {}): UnitScore => ({
  unitId: unitName,
  unitName,
  unitClass: 'town',
  region: BANNER,
  regionName: unitName,
  demo: true,
  state: 'publishedOnTime',
  reportId: `report-${unitName}`,
  score: 100,
  before: 100,
  undetermined: 0,
  deductions: [],
  ...given,
});

const finding = (code: string, message: string, findingId: string | null, reportId: string | null) => ({
  findingId,
  reportId,
  code,
  message,
});

export const UNITS: UnitScore[] = [
  unit('青山镇'),
  unit('白河镇', {
    score: 90,
    before: 95,
    undetermined: 2,
    deductions: [
      {
        key: 'late',
        title: '未按时报送或公布',
        points: 5,
        findings: [finding('PUB-02', '2024年2月4日公布，逾期 4 天', 'f1', 'report-白河镇')],
      },
      {
        key: 'figures',
        title: '数据错误、前后矛盾',
        points: 5,
        findings: Array.from({ length: 7 }, (_, index) =>
          finding('T3-01', `第 ${index + 1} 列不平衡`, `t${index}`, 'report-白河镇'),
        ),
      },
    ],
  }),
  unit('红柳镇', {
    state: 'overdue',
    reportId: null,
    score: 95,
    before: null,
    undetermined: null,
    deductions: [
      {
        key: 'late',
        title: '未按时报送或公布',
        points: 5,
        findings: [finding('PUB-01', '截至2024年2月10日未收到，逾期 10 天', null, null)],
      },
    ],
  }),
  unit('旗信访局', { state: 'exempt', reportId: null, score: null, before: 90, undetermined: null }),
];

export const scores = (units = UNITS): Scores => ({
  region: { code: BANNER, name: '青原旗' },
  year: 2023,
  asOf: '2024-02-10',
  items: [
    { key: 'late', title: '未按时报送或公布' },
    { key: 'figures', title: '数据错误、前后矛盾' },
  ],
  units,
});
