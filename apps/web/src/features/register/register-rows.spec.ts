import { countStates, filterRows, readFilter } from './register-filter';
import { reminderLetter } from './reminder-letter';
import { nextSort, readSort, sortRows } from './sort-rows';
import { AS_OF, LINES, line, nothing } from './testing/register-fixture';

describe('the register', () => {
  it('shows only what the address asks for and ignores words it does not know', () => {
    const lines = [line('甲镇', { errors: 2 }), line('乙镇'), nothing('丙镇')];
    const shown = (query: string) => filterRows(lines, readFilter(new URLSearchParams(query))).map((r) => r.unitName);
    expect(shown('state=overdue')).toEqual(['丙镇']);
    expect(shown('findings=errors')).toEqual(['甲镇']);
    expect(shown('findings=clean')).toEqual(['乙镇']);
    expect(shown('q=乙')).toEqual(['乙镇']);
    expect(shown('state=nonsense')).toHaveLength(3);
  });

  it('knows the words of other screens for several states at once', () => {
    const shown = (state: string) =>
      filterRows(LINES, readFilter(new URLSearchParams({ state }))).map(({ unitName }) => unitName);
    expect([shown('missing'), shown('late')]).toEqual([['红柳镇', '旗政府'], ['白河镇']]);
  });

  it('counts the states that occur, those that need attention first', () => {
    expect([...countStates(LINES)]).toEqual([
      ['overdue', 1],
      ['publishedLate', 1],
      ['due', 1],
      ['publishedOnTime', 1],
      ['exempt', 1],
    ]);
  });

  it('sorts lines without a value last in either direction', () => {
    const lines = [nothing('丙镇'), line('乙镇', { errors: 1 }), line('甲镇', { errors: 4 })];
    const order = (sort: string) => sortRows(lines, readSort(sort)).map((r) => r.unitName);
    expect(order('errors')).toEqual(['乙镇', '甲镇', '丙镇']);
    expect(order('-errors')).toEqual(['甲镇', '乙镇', '丙镇']);
    expect(sortRows(lines, null)).toEqual(lines);
  });

  it('sorts by days late: overdue ones by today, filed ones where publication is unknown, the exempt last', () => {
    const filedLate = line('黄河镇', { publishedOn: null, filedOn: '2024-02-02' });
    const order = sortRows([...LINES, filedLate], readSort('-daysLate')).map(({ unitName }) => unitName);
    expect(order.slice(0, 4)).toEqual(['红柳镇', '白河镇', '黄河镇', '青山镇']);
    expect(order.slice(4).sort()).toEqual(['旗信访局', '旗政府'].sort());
  });

  it('goes from ascending to descending to the official order', () => {
    expect([
      nextSort(null, 'errors'),
      nextSort(readSort('errors'), 'errors'),
      nextSort(readSort('-errors'), 'errors'),
    ]).toEqual(['errors', '-errors', null]);
  });

  it('writes a reminder that names who owes a report by last day, and none when nobody does', () => {
    const letter = reminderLetter(LINES, AS_OF);
    expect(letter).toContain('以下2个单位的2023年度');
    expect(letter).toContain('应于2024年1月31日前报送（已逾期10天）：红柳镇。');
    expect(letter).toContain('应于2024年3月31日前报送（还有50天）：旗政府。');
    expect(letter).not.toMatch(/青山镇|旗信访局/);
    expect(reminderLetter([line('青山镇')], AS_OF)).toBe('');
  });
});
