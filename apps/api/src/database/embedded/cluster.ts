import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresPrograms } from './postgres-programs';
import type { ServerOwner } from './server-owner';

const run = promisify(execFile);

/** A database cluster on disk: its data folder and the password of its only user. */
export type Cluster = { folder: string; password: string };

export const SERVER_USER = 'gongkai';

/**
 * Opens the cluster below `home`, creating it on first use. Creation happens under another name and is renamed at the
 * end, so that an interrupted first start leaves nothing half-made. Throws for a cluster of another major version.
 */
export async function openCluster(home: string, programs: PostgresPrograms, owner: ServerOwner): Promise<Cluster> {
  const folder = join(home, 'postgres');
  const secret = join(home, 'postgres.password');
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(home, folder, secret, programs, owner);
  const major = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8'));
  if (major !== programs.major) {
    throw new Error(
      `数据目录 ${folder} 由 PostgreSQL ${major} 建立，而现有程序是 ${programs.major}；请用原版本导出后再升级。`,
    );
  }
  return { folder, password: readFileSync(secret, 'utf8') };
}

async function createCluster(
  home: string,
  folder: string,
  secret: string,
  programs: PostgresPrograms,
  owner: ServerOwner,
): Promise<void> {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  rmSync(secret, { force: true });
  writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  chmodSync(secret, 0o600);
  for (const path of owner ? [draft, secret] : []) chownSync(path, owner?.uid ?? -1, owner?.gid ?? -1);
  await run(
    join(programs.bin, 'initdb'),
    ['-D', draft, '-U', SERVER_USER, `--pwfile=${secret}`, '-A', 'scram-sha-256', ...localeFlags(programs.major)],
    { cwd: home, ...(owner ? { uid: owner.uid, gid: owner.gid } : {}) },
  );
  renameSync(draft, folder);
}

/** UTF-8 text compared by code point; Chinese orders are asked for by name. PostgreSQL 17 brought its own provider. */
function localeFlags(major: number): string[] {
  const builtin = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const ctype = { linux: ['--lc-ctype=C.UTF-8'], darwin: ['--lc-ctype=UTF-8'] }[process.platform as string] ?? [];
  return ['-E', 'UTF8', '--locale=C', ...ctype, ...builtin];
}
