import type { Command } from 'commander';
import { EXIT } from './exit';
import { otherDocument } from './other-document';
import { readReport } from './read-report';
import { reportJson } from './report-json';
import { reportSummary } from './report-summary';

/** Reads the files one after the other; a file that fails gets one line on stderr and does not stop the others. */
async function extract(files: readonly string[], options: { json?: boolean }): Promise<void> {
  const output: unknown[] = [];
  for (const file of files) {
    const read = await readReport(file);
    if (!read.ok) {
      process.stderr.write(`${file}：${read.error.message}\n`);
      process.exitCode = EXIT.failed;
      output.push({ file, error: read.error });
      continue;
    }
    if (!read.report.isReport) {
      process.stderr.write(`${file}：${otherDocument(read.report.kind)}\n`);
      process.exitCode = EXIT.failed;
    }
    if (options.json) output.push(reportJson(file, read.sha256, read.report));
    else process.stdout.write(`${reportSummary(file, read.report)}\n\n`);
  }
  if (!options.json) return;
  process.stdout.write(`${JSON.stringify(files.length === 1 ? output[0] : output, null, 2)}\n`);
}

/** Defines `gongkai extract FILE… [--json]`. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .summary('读取报告文件，输出提取结果（不需要数据库）')
    .description(
      '读取报告文件（docx、doc、wps、odt、pdf、html、txt、md、xlsx 填报表、json），输出单位、年度、统计表数字、正文数字和提示；不需要数据库。',
    )
    .argument('<files...>', '报告文件，可以有多个')
    .option('--json', '输出 JSON：一个文件一个对象，多个文件为数组')
    .action(extract);
}
