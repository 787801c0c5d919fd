import { writeFile } from 'node:fs/promises';
import { templateQuerySchema } from '@gongkai/contracts';
import { type Command, InvalidArgumentError } from 'commander';
import { fillInWorkbook } from '../modules/exports/fill-in-template';

type TemplateOptions = { output: string; year?: number; unit?: string };

async function writeTemplate({ output, year, unit }: TemplateOptions): Promise<void> {
  await writeFile(output, await fillInWorkbook({ ...(unit ? { unit } : {}), ...(year ? { year } : {}) }));
  process.stdout.write(`${output}\n`);
}

function reportYear(text: string): number {
  const { data, error } = templateQuerySchema.safeParse({ year: text });
  if (data?.year) return data.year;
  throw new InvalidArgumentError(`${error?.issues[0]?.message ?? '年度应为四位数字'}。`);
}

/** Defines `gongkai template [--unit NAME] [--year Y] -o FILE`. */
export function registerTemplate(program: Command): void {
  program
    .command('template')
    .summary('生成填报表（XLSX），填好后可像报告一样读取')
    .description('生成填报表（XLSX，2021 年格式）：填好后用 extract、check、import 或网页上传读取；不需要数据库。')
    .option('--unit <name>', '单位全称，写入标题')
    .option('--year <year>', '报告年度，写入标题和统计期限', reportYear)
    .option('-o, --output <file>', '写到哪个文件', '政府信息公开工作年度报告填报表.xlsx')
    .action(writeTemplate);
}
