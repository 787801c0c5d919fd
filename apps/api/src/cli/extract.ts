import type { Command } from 'commander';

/** Defines `gongkai extract FILE… [--json]`. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .summary('读取报告文件，输出提取结果（不需要数据库）')
    .argument('<files...>', '报告文件')
    .option('--json', '输出 JSON');
}
