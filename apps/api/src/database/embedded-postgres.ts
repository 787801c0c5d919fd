import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, openCluster, SERVER_USER } from './embedded/cluster';
import { findPrograms, type PostgresPrograms } from './embedded/postgres-programs';
import { isServerAlive, type Postmaster, readPostmaster } from './embedded/postmaster-pid';
import { holdServer, type ServerHold } from './embedded/server-hold';
import { canReach, type ServerOwner, serverOwner } from './embedded/server-owner';
import { withStartLock } from './embedded/start-lock';

export type EmbeddedOptions = {
  /** Folder that belongs to this installation; the cluster lies in `postgres` below it. */
  dataDir: string;
  /** Folder of PostgreSQL programs to use instead of the packaged ones. */
  pgBinDir?: string | null;
  /** Extra server settings, for tests (`fsync=off`). */
  settings?: Record<string, string>;
  /** Told in one line when something unusual happens. */
  say?: (line: string) => void;
};

/** A running embedded server. `stop` lets go of it; the server ends when no other process holds it. */
export type EmbeddedServer = { url: string; port: number; reused: boolean; stop: () => Promise<void> };

const START_TRIES = 20;
const READY_MS = 60_000;
const LOG_BYTES = 5_000_000;

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  jit: 'off',
  shared_buffers: '256MB',
  max_connections: '100',
  max_wal_size: '2GB',
  password_encryption: 'scram-sha-256',
};

/**
 * Starts PostgreSQL for this installation on a free loopback port, or takes over the one that is already running there
 * (left behind by a killed process, or in use by another command). Works as root and as a normal user.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const say = options.say ?? (() => {});
  const dataDir = resolve(options.dataDir);
  const owner = serverOwner(join(dataDir, 'postgres'));
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const home = canReach(owner, dataDir) ? dataDir : shelterOf(dataDir);
  if (home !== dataDir) say(`${dataDir} 对用户 ${owner?.name} 不可访问，数据库放在 ${home}`);
  return withStartLock(home, async () => {
    const programs = findPrograms(options.pgBinDir ?? null, owner, () => shelterOf(dataDir), say);
    const cluster = await openCluster(home, programs, owner);
    const running = await takeOver(cluster);
    const server = running ?? (await startServer(cluster, programs, owner, home, options.settings ?? {}));
    return describe(cluster, server.postmaster, server.hold, running !== null);
  });
}

type Started = { postmaster: Postmaster; hold: ServerHold };

function describe(cluster: Cluster, { pid, port }: Postmaster, hold: ServerHold, reused: boolean): EmbeddedServer {
  const stop = async () => {
    if (!(await hold.release())) return;
    if (isServerAlive(pid)) process.kill(pid, 'SIGINT');
    while (isServerAlive(pid)) await sleep(10);
  };
  return { url: urlOf(cluster, port), port, reused, stop };
}

const urlOf = (cluster: Cluster, port: number, database = 'postgres') =>
  `postgres://${SERVER_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;

/** The server already running on this cluster, once it answers; null if there is none. Clears a stale pid file. */
async function takeOver(cluster: Cluster): Promise<Started | null> {
  const until = Date.now() + READY_MS;
  for (let postmaster = readPostmaster(cluster.folder); postmaster; postmaster = readPostmaster(cluster.folder)) {
    if (!isServerAlive(postmaster.pid)) break;
    const hold = postmaster.status === 'ready' ? await holdServer(urlOf(cluster, postmaster.port)) : null;
    if (hold) return { postmaster, hold };
    if (Date.now() > until) throw new Error(`${cluster.folder} 上已有数据库进程 ${postmaster.pid}，但它没有应答。`);
    await sleep(50);
  }
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
  return null;
}

async function startServer(
  cluster: Cluster,
  programs: PostgresPrograms,
  owner: ServerOwner,
  home: string,
  settings: Record<string, string>,
): Promise<Started> {
  const log = join(home, 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const started = await tryStart(cluster, programs, owner, log, settings);
    if (started) return started;
    // Another program may have taken the port, or the children of a killed server are still letting go.
    if (attempt === START_TRIES) throw new Error(`内置数据库没有启动成功：\n${tail(log)}`);
    await sleep(200);
  }
}

async function tryStart(
  cluster: Cluster,
  programs: PostgresPrograms,
  owner: ServerOwner,
  log: string,
  settings: Record<string, string>,
): Promise<Started | null> {
  const output = openSync(log, existsSync(log) && statSync(log).size > LOG_BYTES ? 'w' : 'a');
  const flags = Object.entries({ ...SETTINGS, port: String(await freePort()), ...settings });
  const child = spawn(
    join(programs.bin, 'postgres'),
    ['-D', cluster.folder, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: cluster.folder,
      detached: true,
      stdio: ['ignore', output, output],
      ...(owner ? { uid: owner.uid, gid: owner.gid } : {}),
    },
  );
  closeSync(output);
  const ended = new Promise<'ended'>((done) => {
    child.once('exit', () => done('ended'));
    child.once('error', () => done('ended'));
  });
  child.unref();
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    const postmaster = readPostmaster(cluster.folder);
    const hold =
      postmaster?.pid === child.pid && postmaster?.status === 'ready'
        ? await holdServer(urlOf(cluster, postmaster.port))
        : null;
    if (postmaster && hold) return { postmaster, hold };
    if ((await Promise.race([ended, sleep(10)])) === 'ended') return null;
  }
  return null;
}

/** A folder every user can reach, the same for every start of this installation. Only root needs it. */
function shelterOf(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const shelter = join('/var/lib/gongkai', name);
  mkdirSync(shelter, { recursive: true, mode: 0o755 });
  return shelter;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : '';
}
