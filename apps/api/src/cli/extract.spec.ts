import { createHash } from 'node:crypto';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useCommandLine } from '../testing/command-line';
import { registerExtract } from './extract';
import type { ReportJson } from './report-json';

const SAMPLE = join(__dirname, '../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt');

const line = useCommandLine(registerExtract);
const extract = (...args: string[]) => line.run('extract', ...args);

describe('gongkai extract', () => {
  it('prints one object for one file, with the names of the contract', async () => {
    expect(await extract(SAMPLE, '--json')).toBe(0);
    const report = JSON.parse(line.stdout) as ReportJson;
    expect(report).toMatchObject({
      file: SAMPLE,
      sha256: createHash('sha256')
        .update(await readFile(SAMPLE))
        .digest('hex'),
      unit: '乌拉特前旗额尔登布拉格苏木人民政府',
      year: 2023,
      format: 'F2021',
      period: { from: '2023-01-01', to: '2023-12-31' },
      contact: { phone: '0478-3615188', url: 'http://www.wltqq.gov.cn', address: null, email: null },
    });
    expect(Object.keys(report.figures)).toHaveLength(200);
    expect(report.figures['requests.newRequests.naturalPerson']).toMatchObject({
      value: 0,
      state: 'number',
      raw: '0',
      place: { page: null, table: null, row: null, column: null, quote: '0', line: 79 },
    });
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.counts.map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '43条',
      '278条',
      '11篇',
      '0件',
      '341条',
    ]);
    const { offset = 0, section } = report.counts[1] ?? {};
    expect(report.sections.find(({ number }) => number === section)?.text.slice(offset, offset + 4)).toBe('278条');
    expect(line.stderr).toBe('');
  });

  it('refuses a file of half a gigabyte without loading it', async () => {
    const huge = join(line.folder, '大.txt');
    await writeFile(huge, '');
    await truncate(huge, 500 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await extract(huge)).toBe(1);
    expect(line.stderr).toContain('超过 64 MB');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('keeps the array in step with the files, tells each failure in one line and ends with 1', async () => {
    const empty = join(line.folder, '空.txt');
    await writeFile(empty, '');
    expect(await extract(empty, SAMPLE, join(line.folder, '没有.docx'), '--json')).toBe(1);
    const results = JSON.parse(line.stdout) as (
      | ReportJson
      | { file: string; error: { code: string; message: string } }
    )[];
    expect(results.map((result) => ('error' in result ? result.error.code : result.year))).toEqual([
      'empty',
      2023,
      'notFound',
    ]);
    expect(line.stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('prints a summary that a person can read', async () => {
    expect(await extract(SAMPLE)).toBe(0);
    expect(line.stdout).toContain('单位：乌拉特前旗额尔登布拉格苏木人民政府    年度：2023    格式：F2021');
    expect(line.stdout).toContain('共 200 项（数字 200），其中非零 0 项');
    expect(line.stdout).toContain('278条  额尔登布拉格苏木党建微信公众号共发布各类信息278条');
  });

  it('says of a page that is not a report what it is, and fails for it', async () => {
    const page = join(line.folder, 'page.txt');
    await writeFile(page, '《示例镇2023年政府信息公开工作年度报告》解读\n一图读懂年度报告。\n');
    expect(await extract(page, SAMPLE, '--json')).toBe(1);
    expect(line.stderr).toContain('这是解读，不是年度报告');
    expect((JSON.parse(line.stdout) as ReportJson[]).map(({ isReport }) => isReport)).toEqual([false, true]);
  });
});
