import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const START_LIMIT_MS = 180_000;

/** A running Gongkai in local sample mode with a data folder of its own. */
export type RunningApp = {
  url: string;
  /** One-time sign-in link that the start printed. */
  signInLink: string;
  process: ChildProcess;
  output: () => string;
  stop: () => Promise<void>;
  /** Kills the server process itself with SIGKILL, as a power cut would. */
  kill: () => Promise<void>;
};

/** A port nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A data folder that the unprivileged database user may enter. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-e2e-'));
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o755 });
  return folder;
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Starts the built application the way `npm start` does, and waits for the sign-in link. */
export async function startApp(dataFolder: string): Promise<RunningApp> {
  const port = await freePort();
  const child = spawn(process.execPath, ['tools/start.mjs', '--no-build'], {
    cwd: ROOT,
    env: { ...process.env, GONGKAI_DATA: dataFolder, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const link = text.match(/https?:\/\/\S+\/sign-in\?token=\S+/)?.[0];
    if (link) {
      return {
        url: `http://127.0.0.1:${port}`,
        signInLink: link,
        process: child,
        output: () => text,
        stop: async () => {
          child.kill('SIGTERM');
          await ended(child);
        },
        kill: async () => {
          child.kill('SIGKILL');
          await ended(child);
        },
      };
    }
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The application did not start:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
