import type { Command } from 'commander';
import { readConfig } from '../config/config';
import { migrate } from '../database/migrate';
import { openDatabase } from '../database/open-database';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function migrateCommand(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase({ ...config, say: (line) => process.stderr.write(`${line}\n`) });
  try {
    const ran = await migrate(database.dataSource);
    for (const name of ran) print(`已执行 ${name}`);
    print(ran.length === 0 ? '数据库结构已是最新' : `共执行 ${ran.length} 项`);
  } finally {
    await database.stop();
  }
}

/** Defines `gongkai db migrate`. */
export function registerDb(program: Command): void {
  const db = program.command('db').summary('数据库：更新结构');
  db.command('migrate').description('把数据库结构更新到当前版本').action(migrateCommand);
}
