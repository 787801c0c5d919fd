import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegionCode, Role } from '@gongkai/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { appModule } from '../app.module';
import { type Config, readConfig } from '../config/config';
import { createApp } from '../http/create-app';
import { UserService } from '../modules/session/user.service';
import { createTestDatabase, type TestDatabase } from './test-database';

export const PASSWORD = 'correct horse battery';

/** The real application on a fresh database. Call `close` in `afterAll`. */
export type TestApp = {
  app: NestFastifyApplication;
  database: TestDatabase;
  config: Config;
  /** Adds a user and answers the cookie header of a session. */
  signIn: (username: string, role: Role, region: RegionCode) => Promise<string>;
  get: (cookie: string, path: string) => Promise<{ status: number; body: unknown; text: string }>;
  close: () => Promise<void>;
};

/** Starts the application without a worker and without listening; requests are injected. */
export async function createTestApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-app-'));
  const config = readConfig({ GONGKAI_DATA: dataDir, LOG_LEVEL: 'error', ROLE: 'api', ...settings });
  const database = await createTestDatabase();
  const { dataSource, url } = database;
  const opened = { dataSource, url, embedded: false, stop: async () => {} };
  const app = await createApp(appModule(config, opened), config, null);
  const signIn = async (username: string, role: Role, region: RegionCode) => {
    await app.get(UserService).add('test', { username, displayName: username, role, region, password: PASSWORD });
    const token = await app.get(UserService).link('test', username);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/session/link',
      headers: { 'x-requested-with': 'gongkai' },
      payload: { token },
    });
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  };
  const get = async (cookie: string, path: string) => {
    const answer = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { cookie } });
    return { status: answer.statusCode, text: answer.body, body: parsed(answer.body) };
  };
  const close = async () => {
    await app.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, database, config, signIn, get, close };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
