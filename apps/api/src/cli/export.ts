import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { EXPORT_FORMATS, EXPORT_TABLES, type ExportFormat, type ExportTable } from '@gongkai/contracts';
import { isRegionCode, NATION_CODE } from '@gongkai/domain';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { ExportsService } from '../modules/exports/exports.service';
import { withApp } from './with-app';

type ExportOptions = { region: string; year: number[]; format: ExportFormat[]; output?: string; unit?: string };

/** One file per year and format; prints the path of each. */
async function exportTable(table: ExportTable, { region, year: years, format: formats, output, unit }: ExportOptions) {
  await withApp(async (app) => {
    for (const year of years) {
      for (const format of formats) {
        const query = { region, year, format, ...(unit ? { unit } : {}) };
        const file = await app.get(ExportsService).file('cli', { region: NATION_CODE }, table, query);
        const path = output ? outputPath(output, format, years.length > 1 ? year : null) : file.fileName;
        await writeFile(path, file.bytes);
        process.stdout.write(`${path}\n`);
      }
    }
  });
}

/** `table.xlsx` for one year, `table-2023.xlsx` for several; the ending follows the format. */
export function outputPath(output: string, format: ExportFormat, year: number | null): string {
  const ending = EXPORT_FORMATS.some((known) => extname(output) === `.${known}`) ? extname(output).length : 0;
  const stem = ending > 0 ? output.slice(0, -ending) : output;
  return `${stem}${year === null ? '' : `-${year}`}.${format}`;
}

/** `2023` or `2021..2023`, both ends included. */
export function yearRange(text: string): number[] {
  const match = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match || from > to || from < 2008 || to > 2100) {
    throw new InvalidArgumentError('年份应为 2023 或 2021..2023 这样的形式。');
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function formatList(text: string): ExportFormat[] {
  return text.split(',').map((part) => {
    const format = EXPORT_FORMATS.find((known) => known === part.trim());
    if (format) return format;
    throw new InvalidArgumentError(`格式只能是 ${EXPORT_FORMATS.join('、')}。`);
  });
}

function regionCode(text: string): string {
  if (isRegionCode(text)) return text;
  throw new InvalidArgumentError('行政区划代码应为 12 位数字。');
}

/** Defines `gongkai export TABLE --region CODE --year Y[..Y] --format xlsx,csv -o FILE`. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .summary('导出统计表、分单位表、公布情况或整改清单')
    .addArgument(new Argument('<table>', '导出哪张表').choices(EXPORT_TABLES))
    .requiredOption('--region <code>', '行政区划（12 位代码）', regionCode)
    .requiredOption('--year <years>', '年份，如 2023 或 2021..2023', yearRange)
    .option('--format <formats>', `格式，用逗号分隔：${EXPORT_FORMATS.join('、')}`, formatList, ['xlsx' as const])
    .option('--unit <id>', '只导出一个单位')
    .option('-o, --output <file>', '写到哪个文件（默认用表名）')
    .action(exportTable);
}
