import { createServer } from 'node:net';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { appModule } from './app.module';
import type { Config } from './config/config';
import { migrate } from './database/migrate';
import { type OpenDatabase, openDatabase } from './database/open-database';
import { appLogger } from './http/app-logger';
import { createApp } from './http/create-app';

/** A running process of the system. `url` is null when it serves no HTTP. `stop` finishes work in hand and lets go. */
export type Running = { app: INestApplicationContext; url: string | null; stop: () => Promise<void> };

export type ServeOptions = {
  /** Told in one line what happens. */
  say: (line: string) => void;
  /** How many ports above the configured one may be tried when it is taken. */
  otherPorts?: number;
};

/** The port is in use; the message says what to do. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`端口 ${port} 已被占用，请用 --port 另选一个 (port ${port} is in use, choose another with --port)`);
    this.name = 'PortTaken';
  }
}

/** Opens and migrates the database, then runs what `config.roles` name in this process. */
export async function serve(config: Config, { say, otherPorts = 0 }: ServeOptions): Promise<Running> {
  const port = config.roles.includes('api') ? await freePort(config, otherPorts) : config.port;
  if (port !== config.port && config.port !== 0) say(`端口 ${config.port} 已被占用，改用 ${port} (port in use)`);
  const database = await openDatabase({ ...config, say });
  try {
    await migrate(database.dataSource);
    return await run({ ...config, port }, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function run(config: Config, database: OpenDatabase): Promise<Running> {
  const module = appModule(config, database);
  if (!config.roles.includes('api')) {
    const app = await NestFactory.createApplicationContext(module, { logger: appLogger(config), abortOnError: false });
    return { app, url: null, stop: () => app.close() };
  }
  const app = await createApp(module, config, join(config.root, 'apps/web/dist'));
  await app.listen(config.port, config.host);
  return { app, url: config.publicUrl ?? (await app.getUrl()), stop: () => app.close() };
}

async function freePort({ host, port }: Config, more: number): Promise<number> {
  if (port === 0) return 0;
  for (let candidate = port; candidate <= Math.min(port + more, 65535); candidate++) {
    if (await isFree(host, candidate)) return candidate;
  }
  throw new PortTaken(port);
}

/** True if the port can be taken now; every other error shows when the server listens. */
function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
