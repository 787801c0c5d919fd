import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '@gongkai/domain';
import { useCommandLine } from '../testing/command-line';
import { registerCheck } from './check';
import type { CheckJson } from './check-json';

const SAMPLE = join(__dirname, '../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt');

const line = useCommandLine(registerCheck);
const check = (...args: string[]) => line.run('check', ...args);

const failsOf = (findings: Finding[]) => findings.filter(({ outcome }) => outcome === 'fail');

describe('gongkai check', () => {
  it('finds the known defects of the real report with the sentences as evidence, only the wrong name as an error', async () => {
    expect(await check(SAMPLE, '--json')).toBe(0);
    const { report, findings } = JSON.parse(line.stdout) as CheckJson;
    const fails = failsOf(findings);
    expect([...new Set(fails.map(({ code }) => code))].sort()).toEqual([
      'CNT-03',
      'CNT-04',
      'CON-01',
      'CON-03',
      'CON-06',
      'CON-07',
      'CPY-01',
      'CPY-03',
      'CPY-08',
      'CPY-10',
      'SEN-04',
      'SEN-05',
      'XY-07',
    ]);
    const quoteOf = (wanted: string) => fails.find(({ code }) => code === wanted)?.evidence.at(-1)?.quote;
    expect(quoteOf('CPY-01')).toContain('我旗依申请公开有专人负责');
    expect(quoteOf('CNT-03')).toContain('共公开发布各类信息341条');
    expect(quoteOf('CNT-04')).toContain('每月发布政府政策解读，全年发出解读11篇');
    expect(fails.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['CPY-01']);
    expect(findings.find(({ code }) => code === 'PUB-02')).toMatchObject({
      outcome: 'undetermined',
      reason: '公布日期不明',
    });
    expect(Object.keys(report.figures)).toHaveLength(200);
    expect(report).not.toHaveProperty('sections');
  });

  it('names the report from which a sentence was taken, with the word left over', async () => {
    const own = await readFile(SAMPLE, 'utf8');
    const taken = own.match(/苏木政府网站目前采集[^；]*；/)?.[0] ?? '';
    const theirs = taken.replace(/苏木/g, '旗').replace('、市、旗', '、市');
    const banner = join(line.folder, 'banner.txt');
    const title = '乌拉特前旗人民政府2021年政府信息公开工作年度报告';
    await writeFile(
      banner,
      `${title}\n一、总体情况\n2021年，我旗扎实推进公开。${theirs}二是旗融媒体中心发布的内容。\n`,
    );
    await check(SAMPLE, '--json', '--compare', banner);
    const { findings } = JSON.parse(line.stdout) as CheckJson;
    const found = failsOf(findings).find(({ code }) => code === 'CPY-09');
    expect(found?.message).toContain(`上级报告《${title}》`);
    expect(found?.message).toContain('残留对方用语“我旗”');
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(expect.arrayContaining([taken, theirs]));
  });

  it('takes an earlier report of the same unit for its own, not for a source', async () => {
    const last = join(line.folder, 'last.txt');
    await writeFile(last, (await readFile(SAMPLE, 'utf8')).replaceAll('2023', '2022'));
    await check(SAMPLE, '--json', '--compare', last);
    const { findings } = JSON.parse(line.stdout) as CheckJson;
    const outcome = (wanted: string) => findings.find(({ code }) => code === wanted);
    expect(outcome('CPY-09')?.outcome).toBe('notApplicable');
    expect(outcome('XY-05')).toMatchObject({ outcome: 'fail', severity: 'error' });
  });

  it('points at the exact words in the original', async () => {
    await check(SAMPLE, '--json');
    const { findings } = JSON.parse(line.stdout) as CheckJson;
    const place = failsOf(findings).find(({ code }) => code === 'CPY-01')?.evidence[0]?.place;
    const printed = (await readFile(SAMPLE, 'utf8')).split(/\r?\n/)[(place?.line ?? 0) - 1];
    expect(printed?.slice(place?.offset ?? 0, (place?.offset ?? 0) + 2)).toBe('我旗');
  });

  it('judges lateness by the date and class it is told', async () => {
    await check(SAMPLE, '--json', '--published-on', '2024-02-01');
    const late = failsOf((JSON.parse(line.stdout) as CheckJson).findings).find(({ code }) => code === 'PUB-02');
    expect(late?.message).toBe('2024年2月1日公布，苏木乡镇的截止日期为2024年1月31日，逾期 1 天');
    line.stdout = '';
    await check(SAMPLE, '--json', '--published-on', '2024-02-01', '--unit-class', 'government');
    const inTime = (JSON.parse(line.stdout) as CheckJson).findings.find(({ code }) => code === 'PUB-02');
    expect(inTime?.outcome).toBe('pass');
  });

  it('shows a broken sum with both sides, basis and remedy, failures before the undecided', async () => {
    const text = await readFile(SAMPLE, 'utf8');
    const broken = text.replace(/(四、结转下年度继续办理\s+)0/, '$15');
    const file = join(line.folder, 'broken.txt');
    await writeFile(file, broken);
    expect(await check(file)).toBe(0);
    expect(line.stdout).toContain('自然人列：第一项加第二项之和为 0，第三项总计加第四项之和为 5，差 5');
    expect(line.stdout).toMatch(/右边：四、结转下年度继续办理（自然人） 5〔第 \d+ 行〕，其余 1 格为 0/);
    expect(line.stdout).toContain(
      '  修改提示：若把四、结转下年度继续办理（自然人）由 5 改为 0，2 个不符的等式都能成立',
    );
    expect(line.stdout).toContain('  依据：');
    expect(line.stdout).toContain('  整改：');
    expect(line.stdout.indexOf('T3-01')).toBeLessThan(line.stdout.indexOf('待判断 PUB-02'));
  });

  it('says in one sentence what cannot be read, checks the others and exits 1', async () => {
    const empty = join(line.folder, 'empty.txt');
    await writeFile(empty, '');
    expect(await check(empty, SAMPLE, '--json')).toBe(1);
    const [first, second] = JSON.parse(line.stdout) as [{ error: { message: string } }, CheckJson];
    expect(line.stderr).toBe(`${empty}：${first.error.message}\n`);
    expect(second.findings.length).toBeGreaterThan(10);
  });

  it('does not check a page that is not a report, and says what it is', async () => {
    const page = join(line.folder, 'page.txt');
    await writeFile(page, '《示例镇2023年政府信息公开工作年度报告》解读\n一图读懂年度报告。\n');
    expect(await check(page)).toBe(1);
    expect(line.stderr).toContain('这是解读，不是年度报告');
  });

  it.each([['2024-02-30'], ['2024/02/01'], ['soon']])('refuses the date %s as wrong usage', async (date) => {
    await expect(check(SAMPLE, '--published-on', date)).rejects.toMatchObject({ code: 'commander.invalidArgument' });
  });
});
