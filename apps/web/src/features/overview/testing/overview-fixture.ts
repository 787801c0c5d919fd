import type { Overview } from '@gongkai/contracts';
import { BANNER, coverage, point } from '../../../testing/fixtures';

const year = (of: number, requests: number | null) => ({
  year: of,
  due: 37,
  received: 35,
  late: 3,
  withErrors: 5,
  values: { 'requests.new': point(requests), 'requests.results': point(requests) },
});

/** A banner in January: two units missing, one of them overdue; nothing is known for 2022. */
export const overview: Overview = {
  region: { code: BANNER, name: '青原旗', level: 'county', hasChildren: true },
  year: 2023,
  coverage,
  missingUnits: [
    { id: 'u1', name: '青原旗教育局', deadline: '2024-01-31', overdue: false },
    { id: 'u2', name: '河口镇人民政府', deadline: '2024-01-15', overdue: true },
  ],
  missingCount: 2,
  years: [year(2021, 12), year(2022, null), year(2023, 26)],
  topGaps: [
    {
      rule: 'arithmetic/requests-balance',
      code: 'T3-01',
      title: '第三张表勾稽关系不平',
      severity: 'error',
      failed: 4,
      checked: 35,
      failedLastYear: 7,
    },
    {
      rule: 'copying/foreign-name',
      code: 'CPY-01',
      title: '正文出现其他机关名称',
      severity: 'warning',
      failed: 2,
      checked: 35,
      failedLastYear: null,
    },
  ],
  children: [
    {
      code: '990101201000',
      name: '河口镇',
      level: 'town',
      hasChildren: false,
      due: 2,
      received: 1,
      late: 0,
      withErrors: 1,
    },
  ],
};
