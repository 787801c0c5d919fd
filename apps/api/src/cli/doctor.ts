import { constants, statfsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config/config';
import { inspectDatabase, isOldServer } from '../database/inspect';
import { openDatabase } from '../database/open-database';
import { EXIT } from './exit';

/** One answer of the check-up: `bad` needs mending, `note` is worth knowing. */
type Advice = { level: 'good' | 'note' | 'bad'; text: string };

const MARKS = { good: '正常', note: '注意', bad: '有误' };
const OLDEST_NODE = [20, 19];
const LITTLE_SPACE = 1024 ** 3;

const good = (text: string): Advice => ({ level: 'good', text });
const note = (text: string): Advice => ({ level: 'note', text });
const bad = (text: string): Advice => ({ level: 'bad', text });

/** Node's version, as `process.versions.node` gives it. */
export function adviseNode(version: string): Advice {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  const isOld = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  if (isOld) return bad(`Node.js ${version} 太旧，请安装 ${OLDEST_NODE.join('.')} 或更新的版本。`);
  return good(`Node.js ${version}`);
}

async function adviseFolder(folder: string): Promise<Advice[]> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK);
  } catch {
    return [bad(`数据目录 ${folder} 不能写入；请修改权限，或用环境变量 GONGKAI_DATA 另选目录。`)];
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const gigabytes = (free / 1024 ** 3).toFixed(1);
  const space = free < LITTLE_SPACE ? bad(`磁盘只剩 ${gigabytes} GB，请清理。`) : good(`磁盘可用 ${gigabytes} GB`);
  return [good(`数据目录 ${folder}`), space];
}

async function adviseDatabase(config: Config): Promise<Advice[]> {
  const said: Advice[] = [];
  try {
    const database = await openDatabase({ ...config, say: (line) => said.push(note(line)) });
    try {
      const state = await inspectDatabase(database.dataSource);
      const where = database.embedded ? '内置数据库' : '数据库服务器';
      return [
        ...said,
        isOldServer(state)
          ? bad(`${where} PostgreSQL ${state.version} 太旧，需要 15 或更新的版本。`)
          : good(`${where} PostgreSQL ${state.version}`),
        ...adviseContent(state),
      ];
    } finally {
      await database.stop();
    }
  } catch (error) {
    return [...said, bad(`数据库打不开：${error instanceof Error ? error.message : String(error)}`)];
  }
}

function adviseContent(state: Awaited<ReturnType<typeof inspectDatabase>>): Advice[] {
  if (state.pendingMigrations) return [note('数据库结构还没有建立或不是最新，请运行 gongkai db migrate。')];
  return [
    state.regions > 1
      ? good(`行政区划 ${state.regions} 个，报告 ${state.reports} 份`)
      : note('还没有行政区划，请运行 gongkai regions load。'),
    state.wrongRollups === 0
      ? good('汇总数与逐份重算一致')
      : bad(`有 ${state.wrongRollups} 行汇总数与逐份重算不一致；可能有人停用过触发器，请从备份恢复。`),
  ];
}

async function examine(): Promise<void> {
  const config = readConfig();
  const advice = [
    adviseNode(process.versions.node),
    ...(await adviseFolder(config.dataDir)),
    ...(await adviseDatabase(config)),
  ];
  for (const { level, text } of advice) process.stdout.write(`${MARKS[level]}\t${text}\n`);
  if (advice.some(({ level }) => level === 'bad')) process.exitCode = EXIT.failed;
}

/** Defines `gongkai doctor`. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('检查本机环境、数据目录和数据库')
    .description('检查 Node.js、数据目录、磁盘和数据库，每项一句话；有误时退出码为 1')
    .action(examine);
}
