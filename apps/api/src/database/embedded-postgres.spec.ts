import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { reachable } from './embedded/postgres-programs';
import { isServerAlive, readPostmaster } from './embedded/postmaster-pid';
import { canReach } from './embedded/server-owner';
import { type EmbeddedServer, startEmbeddedPostgres } from './embedded-postgres';

describe('the embedded server', () => {
  let dataDir: string;
  const started: EmbeddedServer[] = [];
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
    chmodSync(dataDir, 0o755);
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async () => {
    const server = await startEmbeddedPostgres({ dataDir, pgBinDir: process.env.PG_BIN_DIR ?? null });
    started.push(server);
    return server;
  };
  const pidOf = () => readPostmaster(join(dataDir, 'postgres'))?.pid ?? 0;
  const ended = async (pid: number) => {
    for (const until = Date.now() + 10_000; isServerAlive(pid) && Date.now() < until; ) await sleep(10);
    return !isServerAlive(pid);
  };

  async function query<T extends object>(server: EmbeddedServer, sql: string): Promise<T[]> {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('listens on the loopback only, with a password that only its owner can read', async () => {
    const server = await start();
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    const [settings] = await query(
      server,
      `select current_setting('listen_addresses') as at, current_setting('jit') as jit`,
    );
    expect(settings).toEqual({ at: '127.0.0.1', jit: 'off' });
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    const stranger = new Client({ connectionString: server.url.replace(/:[^:@/]+@/, ':wrong@') });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('compares Chinese text by character and can sort it by pinyin', async () => {
    const server = await start();
    const [row] = await query(
      server,
      `select lower('ÄÉ') as lower, '镇' ~ '\\w' as letter, '安' < '北' collate "zh-x-icu" as pinyin`,
    );
    expect(row).toMatchObject({ letter: true, pinyin: true });
  });

  it('is shared by the processes of one installation and ends with the last of them', async () => {
    const first = await start();
    const second = await start();
    expect([first.reused, second.reused, second.url === first.url]).toEqual([false, true, true]);
    const pid = pidOf();
    await first.stop();
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isServerAlive(pid)).toBe(false);
  });

  it('starts once when two processes start together', async () => {
    const servers = await Promise.all([start(), start()]);
    expect(servers.map((server) => server.reused).sort()).toEqual([false, true]);
  });

  it('is taken over when its process was killed and left it running', async () => {
    const orphaned = await start();
    await query(orphaned, 'create table kept (id int)');
    await query(
      orphaned,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongkai hold'`,
    );
    const next = await start();
    expect(next.reused).toBe(true);
    expect(await query(next, 'select * from kept')).toEqual([]);
    const pid = pidOf();
    await next.stop();
    expect(await ended(pid)).toBe(true);
  });

  it('starts again with everything committed after it was killed itself', async () => {
    const killed = await start();
    await query(killed, 'create table kept as select generate_series(1, 100) as id');
    const pid = pidOf();
    process.kill(pid, 'SIGKILL');
    await ended(pid);
    const next = await start();
    expect(next.reused).toBe(false);
    expect(await query(next, 'select count(*)::int as count from kept')).toEqual([{ count: 100 }]);
  });

  it('is not fooled by a pid file whose process id belongs to something else now', async () => {
    await (await start()).stop();
    const stale = [process.pid, join(dataDir, 'postgres'), 1, 5999, '', '127.0.0.1', '', 'ready   '];
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), stale.join('\n'));
    const next = await start();
    expect(next.reused).toBe(false);
  });

  it('starts over when its creation was cut short', async () => {
    mkdirSync(join(dataDir, 'postgres.new', 'half'), { recursive: true });
    await start();
    expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false);
  });

  it('says which version made a cluster that it cannot open', async () => {
    await (await start()).stop();
    const file = join(dataDir, 'postgres', 'PG_VERSION');
    const real = readFileSync(file);
    writeFileSync(file, '9\n');
    await expect(start()).rejects.toThrow('由 PostgreSQL 9 建立');
    writeFileSync(file, real);
  });
});

describe('programs below a closed folder', () => {
  it('are copied once to a place that the user of the server can reach', () => {
    const folder = mkdtempSync(join(tmpdir(), 'programs-'));
    const native = join(folder, 'closed', 'native');
    const shelter = join(folder, 'shelter');
    mkdirSync(join(native, 'bin'), { recursive: true });
    writeFileSync(join(native, 'bin', 'postgres'), 'program');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'closed'), 0o700);
    const said: string[] = [];
    const find = (name: string) =>
      reachable(
        native,
        { uid: 123_456, gid: 123_456, name },
        () => shelter,
        (line) => said.push(line),
      );
    expect([find('a'), find('b')]).toEqual([join(shelter, 'native'), join(shelter, 'native')]);
    expect(readFileSync(join(shelter, 'native', 'bin', 'postgres'), 'utf8')).toBe('program');
    expect(said).toEqual([expect.stringContaining(join(shelter, 'native'))]);
    chmodSync(join(folder, 'closed'), 0o755);
    expect(find('c')).toBe(native);
    rmSync(folder, { recursive: true });
  });
});

describe('the user of the server', () => {
  it('cannot reach what lies below a folder that is closed to others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'closed-'));
    const stranger = { uid: 123_456, gid: 123_456, name: 'stranger' };
    chmodSync(folder, 0o700);
    expect(canReach(stranger, folder)).toBe(false);
    chmodSync(folder, 0o755);
    expect(canReach(stranger, folder)).toBe(true);
    expect(canReach(null, folder)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
