import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { ZipFile } from 'yazl';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { adviseNode, registerDoctor } from './doctor';
import { registerImport } from './import';

const REAL = join(__dirname, '../../../../samples/real/150823200000/2023-额尔登布拉格苏木.txt');
const UNIT = '乌拉特前旗额尔登布拉格苏木人民政府';

describe('gongkai import', () => {
  let database: TestDatabase;
  let folder: string;
  let files: string;
  const outer = { ...process.env };
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    files = join(folder, 'files');
    mkdirSync(join(files, '2023'), { recursive: true });
    Object.assign(process.env, { DATABASE_URL: database.url, GONGKAI_DATA: join(folder, 'data'), LOG_LEVEL: 'error' });
  });
  afterAll(async () => {
    process.env = outer;
    rmSync(folder, { recursive: true });
    await database.drop();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  async function run(...args: string[]): Promise<{ lines: string[]; code: number }> {
    let output = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      output += String(chunk);
      return true;
    });
    const program = new Command();
    registerImport(program);
    registerDoctor(program);
    for (const command of [program, ...program.commands])
      command.exitOverride().configureOutput({ writeErr: () => {} });
    await program.parseAsync(args, { from: 'user' });
    jest.restoreAllMocks();
    return { lines: output.trim().split('\n'), code: Number(process.exitCode ?? 0) };
  }

  const reports = async () =>
    (await database.dataSource.query('select count(*)::int as count from report_version'))[0].count;

  it('says with --dry-run what it would do, and does nothing', async () => {
    copyFileSync(REAL, join(files, '2023', '报告.txt'));
    const { lines, code } = await run('import', files, '--dry-run');
    expect(lines).toEqual([`将入库\t报告.txt\t${UNIT}（将新登记） 2023 年\t指标 200/200`]);
    expect(code).toBe(0);
    expect(await reports()).toBe(0);
  }, 30_000);

  it('takes every file of a folder and of archives, and tells what became of each', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(''), '空白.txt');
    zip.end();
    writeFileSync(join(files, '一批.zip'), await buffer(zip.outputStream));
    writeFileSync(join(files, '解读.txt'), '《2023年政府信息公开工作年度报告》解读\n本报告的主要亮点有三个方面。');
    writeFileSync(join(files, '图片.docx'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(join(files, '.DS_Store'), 'x');
    const { lines, code } = await run('import', files, join(folder, 'nowhere'));
    const words = Object.fromEntries(lines.slice(0, -1).map((line) => line.split('\t').slice(0, 2).reverse()));
    expect(words).toEqual({
      [join(folder, 'nowhere')]: '找不到',
      '报告.txt': '已入库',
      '一批.zip/空白.txt': '读取失败',
      '解读.txt': '不是报告',
      '图片.docx': '读取失败',
    });
    expect(lines.at(-1)).toBe('共 5 个文件：已入库 1，不是报告 1，读取失败 2，找不到 1');
    expect(code).toBe(1);
    expect(await reports()).toBe(1);
  }, 30_000);

  it('is safe to run again: the same file is one file', async () => {
    const { lines, code } = await run('import', join(files, '2023'));
    expect(lines[0]).toMatch(new RegExp(`^已有\\t报告.txt\\t${UNIT} 2023 年`));
    expect(code).toBe(0);
    expect(await reports()).toBe(1);
  });

  it.each([[['--dry-run']], [[]]])('asks when --year is not the year in the file (%j)', async (options) => {
    const path = join(folder, 'year.txt');
    writeFileSync(path, '乌拉特前旗小佘太镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n无。\n');
    const before = await reports();
    const { lines, code } = await run('import', path, '--year', '2022', ...options);
    expect(lines[0]).toMatch(/^待指定\tyear.txt\t.*2023 年度.*2022 年度/);
    expect(code).toBe(1);
    expect(await reports()).toBe(before);
  });

  it('files a report only below the region that is given', async () => {
    writeFileSync(
      join(folder, 'other.txt'),
      '乌拉特前旗白彦花镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n无。\n',
    );
    const { lines, code } = await run('import', join(folder, 'other.txt'), '--region', '150824000000');
    expect(lines[0]).toMatch(/^待指定\tother.txt/);
    expect(code).toBe(1);
  });

  it.each([['import', 'x', '--year', 'next'], ['import', 'x', '--region', '1508'], ['import']])(
    'refuses wrong usage: %s %s %s %s',
    async (...args) => {
      await expect(run(...args.filter(Boolean))).rejects.toThrow();
    },
  );

  it('leaves a database that the check-up finds in order', async () => {
    const { lines, code } = await run('doctor');
    expect(lines).toContainEqual(expect.stringMatching(/^正常\t行政区划 447\d\d 个，报告 1 份$/));
    expect(lines).toContain('正常\t汇总数与逐份重算一致');
    expect(code).toBe(0);
  });
});

describe('the check-up', () => {
  it.each([
    ['20.19.0', 'good'],
    ['22.1.0', 'good'],
    ['20.18.3', 'bad'],
    ['18.20.0', 'bad'],
  ])('finds Node.js %s %s', (version, level) => expect(adviseNode(version).level).toBe(level));
});
