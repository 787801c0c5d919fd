import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Lets one process at a time create or start the server of a data folder; a lock of a dead process is taken over. */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'starting.lock');
  const until = Date.now() + PATIENCE_MS;
  while (!take(path)) {
    if (Date.now() > until) throw new Error(`另一个进程正在启动数据库；如果没有，请删除 ${path} 后重试。`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  mkdirSync(join(path, '..'), { recursive: true });
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

function isHeld(path: string): boolean {
  try {
    const written = readFileSync(path, 'utf8');
    // Empty: made a moment ago by a process that has not written its id yet.
    if (written === '') return true;
    process.kill(Number(written), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
