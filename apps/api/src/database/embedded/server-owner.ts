import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** User under which PostgreSQL runs; null is the user of this process. */
export type ServerOwner = { uid: number; gid: number; name: string } | null;

const EXECUTE = { owner: 0o100, group: 0o010, other: 0o001 };

/**
 * PostgreSQL refuses to run as root: then it becomes the user to whom the data folder `cluster` belongs already, else
 * `postgres` where that user exists, else `nobody`.
 */
export function serverOwner(cluster: string): ServerOwner {
  if (process.getuid?.() !== 0) return null;
  const existing = statSync(cluster, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid, name: `uid ${existing.uid}` };
  for (const name of ['postgres', 'nobody']) {
    const ids = idsOf(name);
    if (ids) return { ...ids, name };
  }
  throw new Error(
    '以 root 身份运行时需要系统用户 postgres 或 nobody 来启动内置数据库；请改用普通用户，或设置 DATABASE_URL。',
  );
}

function idsOf(name: string): { uid: number; gid: number } | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** True if `owner` may step through every folder from the root down to and including `folder`. */
export function canReach(owner: ServerOwner, folder: string): boolean {
  if (!owner) return true;
  for (let current = resolve(folder); ; current = dirname(current)) {
    const { uid, gid, mode } = statSync(current);
    const bit = uid === owner.uid ? EXECUTE.owner : gid === owner.gid ? EXECUTE.group : EXECUTE.other;
    if ((mode & bit) === 0) return false;
    if (current === dirname(current)) return true;
  }
}
