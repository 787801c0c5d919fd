import type { ReportRow } from '@gongkai/contracts';
import { filterRows, readFilter } from './register-filter';
import { reminderLetter } from './reminder-letter';
import { nextSort, readSort, sortRows } from './sort-rows';

const row = (given: Partial<ReportRow>): ReportRow => ({
  unitId: given.unitName ?? '甲镇',
  unitName: '甲镇',
  unitClass: 'town',
  region: '990102001000',
  regionName: '甲镇',
  year: 2023,
  state: 'received',
  deadline: '2024-01-31',
  reportId: 'r1',
  version: 1,
  format: 'F2021',
  receivedAt: null,
  publishedOn: '2024-01-20',
  errors: 0,
  warnings: 0,
  undetermined: 0,
  demo: true,
  ...given,
});

const missing = (unitName: string, deadline = '2024-01-31') =>
  row({ unitName, deadline, state: 'missing', reportId: null, errors: null, warnings: null, publishedOn: null });

describe('the register', () => {
  it('shows only what the address asks for and ignores words it does not know', () => {
    const rows = [row({ unitName: '甲镇', errors: 2 }), row({ unitName: '乙镇' }), missing('丙镇')];
    const shown = (query: string) => filterRows(rows, readFilter(new URLSearchParams(query))).map((r) => r.unitName);
    expect(shown('state=missing')).toEqual(['丙镇']);
    expect(shown('findings=errors')).toEqual(['甲镇']);
    expect(shown('findings=clean')).toEqual(['乙镇']);
    expect(shown('q=乙')).toEqual(['乙镇']);
    expect(shown('state=nonsense')).toHaveLength(3);
  });

  it('sorts lines without a value last in either direction', () => {
    const rows = [missing('丙镇'), row({ unitName: '乙镇', errors: 1 }), row({ unitName: '甲镇', errors: 4 })];
    const order = (sort: string) => sortRows(rows, readSort(sort)).map((r) => r.unitName);
    expect(order('errors')).toEqual(['乙镇', '甲镇', '丙镇']);
    expect(order('-errors')).toEqual(['甲镇', '乙镇', '丙镇']);
    expect(sortRows(rows, null)).toEqual(rows);
  });

  it('goes from ascending to descending to the official order', () => {
    expect([
      nextSort(null, 'errors'),
      nextSort(readSort('errors'), 'errors'),
      nextSort(readSort('-errors'), 'errors'),
    ]).toEqual(['errors', '-errors', null]);
  });

  it('writes a reminder that names the missing units by deadline, and none when nobody is missing', () => {
    const letter = reminderLetter([row({}), missing('丙镇'), missing('旗政府', '2024-03-31')], '2024-02-03');
    expect(letter).toContain('以下2个单位的2023年度');
    expect(letter).toContain('应于2024年1月31日前报送（已逾期3天）：丙镇。');
    expect(letter).toContain('应于2024年3月31日前报送（还有57天）：旗政府。');
    expect(letter).not.toContain('甲镇');
    expect(reminderLetter([row({})], '2024-02-03')).toBe('');
  });
});
