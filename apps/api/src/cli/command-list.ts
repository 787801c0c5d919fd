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
  {
    name: 'serve',
    summary: '启动服务：接口、网页和后台任务',
    load: () => (require('./serve') as typeof import('./serve')).registerServe,
  },
  {
    name: 'export',
    summary: '导出统计表、分单位表、公布情况或整改清单',
    load: () => (require('./export') as typeof import('./export')).registerExport,
  },
  {
    name: 'template',
    summary: '生成填报表（XLSX），填好后可像报告一样读取',
    load: () => (require('./template') as typeof import('./template')).registerTemplate,
  },
  {
    name: 'users',
    summary: '用户：添加、列出、换密码、停用、一次性登录链接',
    load: () => (require('./users') as typeof import('./users')).registerUsers,
  },
  {
    name: 'import',
    summary: '把文件、文件夹或压缩包里的报告读入数据库',
    load: () => (require('./import') as typeof import('./import')).registerImport,
  },
  {
    name: 'regions',
    summary: '行政区划：载入、查找',
    load: () => (require('./regions') as typeof import('./regions')).registerRegions,
  },
  {
    name: 'samples',
    summary: '样例：载入，或删除演示数据',
    load: () => (require('./samples') as typeof import('./samples')).registerSamples,
  },
  {
    name: 'db',
    summary: '数据库：更新结构',
    load: () => (require('./db') as typeof import('./db')).registerDb,
  },
  {
    name: 'doctor',
    summary: '检查本机环境、数据目录和数据库',
    load: () => (require('./doctor') as typeof import('./doctor')).registerDoctor,
  },
];
