import { outputPath, yearRange } from './export';

describe('gongkai export', () => {
  it('reads one year or a range', () => {
    expect(yearRange('2023')).toEqual([2023]);
    expect(yearRange('2021..2023')).toEqual([2021, 2022, 2023]);
  });

  it.each(['23', '2023..2021', '2023-2024', '1999', ''])('refuses %j', (text) => {
    expect(() => yearRange(text)).toThrow('年份');
  });

  it('names one file per format, and per year when there are several', () => {
    expect(outputPath('out/table.xlsx', 'csv', null)).toBe('out/table.csv');
    expect(outputPath('out/table.v2', 'xlsx', null)).toBe('out/table.v2.xlsx');
    expect(outputPath('table.xlsx', 'xlsx', 2022)).toBe('table-2022.xlsx');
  });
});
