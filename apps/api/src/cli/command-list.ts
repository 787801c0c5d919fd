import type { Command } from 'commander';

/** One command of `gongkai`: its name, the line shown in `--help`, and how to load the file that defines it. */
export type CommandEntry = {
  name: string;
  summary: string;
  /** Loads `cli/<name>.ts` only when the command is asked for, so that `extract` starts without Nest or TypeORM. */
  load: () => (program: Command) => void;
};

/** All commands in the order of `--help`. A new command is one file and one entry here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'extract',
    summary: '读取报告文件，输出提取结果（不需要数据库）',
    load: () => (require('./extract') as typeof import('./extract')).registerExtract,
  },
  {
    name: 'check',
    summary: '读取报告文件并按规则核对（不需要数据库）',
    load: () => (require('./check') as typeof import('./check')).registerCheck,
  },
];
