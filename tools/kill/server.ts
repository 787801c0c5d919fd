import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SERVER = join(ROOT, 'apps/api/dist/main.js');
const PATIENCE_MS = 60_000;

export type Server = { url: string; child: ChildProcess };

/** Settings of every process of the test: its own data, any free port. */
export const environment = (dataDir: string) => ({
  ...process.env,
  GONGKAI_DATA: dataDir,
  PORT: '0',
  LOG_LEVEL: 'error',
});

/** Runs a program of the checkout to its end and gives what it printed; throws if it failed. */
export function runTool(dataDir: string, script: string, args: string[], input = ''): string {
  const ran = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    env: environment(dataDir),
    input,
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`${script} ${args.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** Starts API and worker in one process and waits for its address. */
export function startServer(dataDir: string): Promise<Server> {
  const child = spawn(process.execPath, [SERVER], {
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`No address:\n${output}`)), PATIENCE_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
      if (!url) return;
      clearTimeout(timer);
      done({ url, child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => failed(new Error(`The server ended:\n${output}`)));
  });
}

const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));

/** Ends a process as a power cut does; with `database`, the embedded server too. */
export async function kill({ child }: Server, dataDir: string, database: boolean): Promise<void> {
  const gone = ended(child);
  if (database) process.kill(postmaster(dataDir), 'SIGKILL');
  child.kill('SIGKILL');
  await gone;
}

export async function stop({ child }: Server): Promise<void> {
  const gone = ended(child);
  child.kill('SIGTERM');
  await gone;
}

const postmaster = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
