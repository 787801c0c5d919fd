import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { registerExtract } from './extract';
import type { ReportJson } from './report-json';

const SAMPLE = join(__dirname, '../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt');

let folder: string;
let stdout: string;
let stderr: string;

const capture = (add: (text: string) => void) => (chunk: unknown) => {
  add(String(chunk));
  return true;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  stdout = '';
  stderr = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(capture((text) => (stdout += text)));
  jest.spyOn(process.stderr, 'write').mockImplementation(capture((text) => (stderr += text)));
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

/** Runs the command and gives the exit code it leaves behind. */
async function extract(...args: string[]): Promise<number> {
  const program = new Command();
  registerExtract(program);
  await program.parseAsync(['extract', ...args], { from: 'user' });
  return Number(process.exitCode ?? 0);
}

describe('gongkai extract', () => {
  it('prints one object for one file, with the names of the contract', async () => {
    expect(await extract(SAMPLE, '--json')).toBe(0);
    const report = JSON.parse(stdout) as ReportJson;
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
    expect(stderr).toBe('');
  });

  it('keeps the array in step with the files, tells each failure in one line and ends with 1', async () => {
    const empty = join(folder, '空.txt');
    await writeFile(empty, '');
    expect(await extract(empty, SAMPLE, join(folder, '没有.docx'), '--json')).toBe(1);
    const results = JSON.parse(stdout) as (ReportJson | { file: string; error: { code: string; message: string } })[];
    expect(results.map((result) => ('error' in result ? result.error.code : result.year))).toEqual([
      'empty',
      2023,
      'notFound',
    ]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('prints a summary that a person can read', async () => {
    expect(await extract(SAMPLE)).toBe(0);
    expect(stdout).toContain('单位：乌拉特前旗额尔登布拉格苏木人民政府    年度：2023    格式：F2021');
    expect(stdout).toContain('共 200 项（数字 200），其中非零 0 项');
    expect(stdout).toContain('278条  额尔登布拉格苏木党建微信公众号共发布各类信息278条');
  });

  it('says of a page that is not a report what it is, and fails for it', async () => {
    const page = join(folder, 'page.txt');
    await writeFile(page, '《示例镇2023年政府信息公开工作年度报告》解读\n一图读懂年度报告。\n');
    expect(await extract(page, SAMPLE, '--json')).toBe(1);
    expect(stderr).toContain('这是解读，不是年度报告');
    expect((JSON.parse(stdout) as ReportJson[]).map(({ isReport }) => isReport)).toEqual([false, true]);
  });
});
