import { join } from 'node:path';
import { readReport } from '../cli/read-report';
import { useCommandLine } from '../testing/command-line';
import { registerTemplate } from './template';

const line = useCommandLine(registerTemplate);

describe('gongkai template', () => {
  it('writes a fill-in sheet that is read as a report of the unit and year, with every figure blank', async () => {
    const file = join(line.folder, '填报表.xlsx');
    expect(await line.run('template', '--unit', '青山镇人民政府', '--year', '2024', '-o', file)).toBe(0);
    expect(line.stdout).toBe(`${file}\n`);
    const read = await readReport(file);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.report).toMatchObject({ unit: '青山镇人民政府', year: 2024, format: 'F2021', isReport: true });
    expect(new Set(Object.values(read.report.figures).map(({ state }) => state))).toEqual(new Set(['blank']));
  });

  it('refuses a year that has another form', async () => {
    const refused = line.run('template', '--year', '2019', '-o', join(line.folder, 'x.xlsx'));
    await expect(refused).rejects.toThrow('2021 年度起的格式');
  });
});
