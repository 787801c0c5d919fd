import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kill, runTool, type Server, startServer, stop } from './server';

const FILES = 200;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const PASSWORD = 'kill-test-password';
const WRITE = { 'x-requested-with': 'gongkai' };

type Item = { id: string; fileName: string; state: string; report: { version: number } | null };

describe('a server that is killed while 200 files come in', () => {
  let home: string;
  let dataDir: string;
  let server: Server;
  let cookie: string;
  /** Item ids by file name: what the server said it has. */
  const acknowledged = new Map<string, string>();

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'gongkai-kill-'));
    chmodSync(home, 0o755);
    dataDir = join(home, 'data');
    runTool(dataDir, 'tools/kill/prepare.mjs', [join(home, 'files'), String(FILES)]);
    runTool(
      dataDir,
      'apps/api/bin/gongkai.mjs',
      ['users', 'add', 'root', '--role', 'administrator', '--password-stdin'],
      PASSWORD,
    );
  }, 120_000);
  afterAll(async () => {
    if (server?.child.exitCode === null) await stop(server);
    rmSync(home, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    server = await startServer(dataDir);
    const answer = await fetch(`${server.url}/api/v1/session`, {
      method: 'POST',
      headers: { ...WRITE, 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'root', password: PASSWORD }),
    });
    expect(answer.status).toBe(200);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  async function get<T>(path: string): Promise<T> {
    const answer = await fetch(`${server.url}/api/v1${path}`, { headers: { cookie } });
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as T;
  }

  async function send(fileName: string): Promise<void> {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(readFileSync(join(home, 'files', fileName)))]), fileName);
    const answer = await fetch(`${server.url}/api/v1/uploads`, {
      method: 'POST',
      headers: { ...WRITE, cookie },
      body: form,
    });
    expect(answer.status).toBe(202);
    const { items } = (await answer.json()) as { items: Item[] };
    for (const item of items) acknowledged.set(item.fileName, item.id);
  }

  /** Sends what is not acknowledged yet, four at a time, until `enough` files are; a lost connection is no error. */
  async function sendUntil(enough: number): Promise<void> {
    const waiting = readdirSync(join(home, 'files')).filter((name) => !acknowledged.has(name));
    const sender = async () => {
      for (let name = waiting.shift(); name && acknowledged.size < enough; name = waiting.shift()) await send(name);
    };
    await Promise.all([sender(), sender(), sender(), sender()]);
  }

  /** Kills in the middle of sending: some requests are cut off without an answer. */
  async function killAt(enough: number, database: boolean): Promise<void> {
    const sending = sendUntil(FILES).catch(() => {});
    while (acknowledged.size < enough) await sleep(1);
    await kill(server, dataDir, database);
    await sending;
    expect(acknowledged.size).toBeLessThan(FILES);
  }

  it('has every acknowledged file exactly once after it was started again', async () => {
    await start();
    await killAt(60, false);
    await start();
    await killAt(130, true);
    await start();
    await sendUntil(FILES);
    expect(acknowledged.size).toBe(FILES);
    const items = await settled();
    expect(items.filter((item) => item.state !== 'stored' && item.state !== 'duplicate')).toEqual([]);
    expect(items.every((item) => item.report?.version === 1)).toBe(true);
    const received = await Promise.all(YEARS.map(reportsOf));
    expect(received).toEqual(YEARS.map(() => FILES / YEARS.length));
    await stop(server);
    expect(runTool(dataDir, 'apps/api/bin/gongkai.mjs', ['doctor'])).toContain('汇总数与逐份重算一致');
  }, 180_000);

  /** Each item is asked for once, when nothing waits any more: polling all of them would meet the limit of calls. */
  async function settled(): Promise<Item[]> {
    while ((await waiting('queued')) || (await waiting('reading'))) await sleep(300);
    return Promise.all([...acknowledged.values()].map((id) => get<Item>(`/uploads/${id}`)));
  }

  async function waiting(state: string): Promise<boolean> {
    return (await get<{ items: Item[] }>(`/uploads?state=${state}`)).items.length > 0;
  }

  async function reportsOf(year: number): Promise<number> {
    const { reports } = await get<{ reports: { reportId: string | null; version: number | null }[] }>(
      `/reports?region=990000000000&year=${year}`,
    );
    expect(reports.every((row) => row.version === 1)).toBe(true);
    return reports.filter((row) => row.reportId !== null).length;
  }
});
