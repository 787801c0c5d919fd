import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server says of itself in `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; status: string };

/** Reads `postmaster.pid` of a data folder; null if there is none or it is not complete yet. */
export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return pid > 0 && port > 0 ? { pid, port, status: (lines[7] ?? '').trim() } : null;
  } catch {
    return null;
  }
}

/** True if a process with this id exists and is not known to be something else than PostgreSQL. */
export function isServerAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to another user, as PostgreSQL does when this process is root's child.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return looksLikePostgres(pid);
}

/** Process ids are used again after a crash; where the system tells, a stranger under the old id does not count. */
function looksLikePostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}
