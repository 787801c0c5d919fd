import { basename } from 'node:path';
import { type ComparedReport, checkReport, contextOf, relationOf } from '@gongkai/compliance';
import { type AnnualReport, UNIT_CLASSES, type UnitClass, unitClassOf } from '@gongkai/domain';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { checkJson } from './check-json';
import { obligationOf } from './check-obligation';
import { checkSummary } from './check-summary';
import { EXIT } from './exit';
import { otherDocument } from './other-document';
import { readReport } from './read-report';

type CheckOptions = {
  previous?: string;
  compare?: string[];
  unitClass?: UnitClass;
  publishedOn?: string;
  json?: boolean;
};

/** Reads a report or says on stderr why not; the exit code then tells that some input failed. */
async function readOrTell(file: string) {
  const read = await readReport(file);
  if (read.ok) return read;
  process.stderr.write(`${file}：${read.error.message}\n`);
  process.exitCode = EXIT.failed;
  return read;
}

type Others = { compare: { file: string; report: AnnualReport }[]; previous: AnnualReport | null };

/** Reads the reports to compare with, once for all files; those that cannot be read are left out. */
async function readOthers(options: CheckOptions): Promise<Others> {
  const compare: Others['compare'] = [];
  for (const file of options.compare ?? []) {
    const read = await readOrTell(file);
    if (read.ok) compare.push({ file, report: read.report });
  }
  const previous = options.previous ? await readOrTell(options.previous) : null;
  return { compare, previous: previous?.ok ? previous.report : null };
}

/** Another report as this one sees it: named by its title or its file, its standing as far as the names tell. */
function comparedReport(own: AnnualReport, { file, report }: Others['compare'][number]): ComparedReport {
  const relation = relationOf(own.unit, report.unit);
  return { label: report.title ?? basename(file), relation, year: report.year, report };
}

/** Checks the files one after the other; a file that fails does not stop the others. */
async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const others = await readOthers(options);
  const output: unknown[] = [];
  for (const file of files) {
    const read = await readOrTell(file);
    if (!read.ok) {
      output.push({ file, error: read.error });
      continue;
    }
    const { report, sha256 } = read;
    const unitClass = options.unitClass ?? (report.unit ? unitClassOf(report.unit) : null);
    const obligation = obligationOf(report, unitClass, options.publishedOn ?? null);
    const findings = checkReport(
      report,
      contextOf({
        unitClass,
        obligation,
        previous: others.previous,
        compare: others.compare.map((other) => comparedReport(report, other)),
      }),
    );
    if (!report.isReport) {
      process.stderr.write(`${file}：${otherDocument(report.kind)}\n`);
      process.exitCode = EXIT.failed;
    }
    if (options.json) output.push(checkJson(file, sha256, report, findings));
    else process.stdout.write(`${checkSummary(file, report, findings)}\n\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(files.length === 1 ? output[0] : output, null, 2)}\n`);
}

/** An ISO day that exists in the calendar; anything else is wrong usage. */
function isoDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('请写成 2024-01-31 的形式。');
  return value;
}

/** Defines `gongkai check FILE… [--previous FILE] [--compare FILE…] [--unit-class CLASS] [--published-on DATE] [--json]`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .summary('读取报告文件并按规则核对（不需要数据库）')
    .description('读取报告文件，按全部规则核对，列出不符之处及其证据、依据和整改办法；不需要数据库。')
    .argument('<files...>', '报告文件，可以有多个')
    .option('--previous <file>', '本单位上一年度的报告')
    .option('--compare <files...>', '用来比对文字的其他报告')
    .addOption(new Option('--unit-class <class>', '单位类别；不写时按单位名称判断').choices(UNIT_CLASSES))
    .option('--published-on <date>', '公布日期（YYYY-MM-DD），用于判断是否逾期', isoDay)
    .option('--json', '输出 JSON：一个文件一个对象，多个文件为数组')
    .action(check);
}
