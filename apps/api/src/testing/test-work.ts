import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UploadItem } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../config/config';
import { configModule } from '../config/config.module';
import { DatabaseModule } from '../database/database.module';
import { DecisionsModule } from '../modules/decisions/decisions.module';
import { IngestionModule } from '../modules/ingestion/ingestion.module';
import { JobsModule } from '../modules/jobs/jobs.module';
import { RegionService } from '../modules/regions/region.service';
import { RegionsModule } from '../modules/regions/regions.module';
import { SamplesModule } from '../modules/samples/samples.module';
import { SettingsModule } from '../modules/settings/settings.module';
import { UploadService } from '../modules/uploads/upload.service';
import { UploadsModule } from '../modules/uploads/uploads.module';
import { OriginalStore } from '../storage/original-store';
import { StorageModule } from '../storage/storage.module';
import { createTestDatabase, type TestDatabase } from './test-database';

/** Everything behind the HTTP layer, with a worker, on a database and a file store of its own. */
export type TestWork = {
  app: INestApplicationContext;
  database: TestDatabase;
  /** Hands files in and waits until all of them are settled. */
  handIn: (files: Record<string, Buffer | string>, options?: HandInOptions) => Promise<UploadItem[]>;
  /** Waits until an item is settled. */
  settled: (ids: string[]) => Promise<UploadItem[]>;
  stop: () => Promise<void>;
};

export type HandInOptions = { region?: RegionCode; year?: number; publishedOn?: string };

const NATION: RegionCode = '000000000000';
const PATIENCE_MS = 20_000;

export async function startTestWork(): Promise<TestWork> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-work-'));
  const open = { dataSource: database.dataSource, url: database.url, embedded: false, stop: async () => {} };
  const modules = [
    JobsModule,
    StorageModule,
    RegionsModule,
    UploadsModule,
    IngestionModule,
    DecisionsModule,
    SettingsModule,
    SamplesModule,
  ];
  const config = readConfig({ GONGKAI_DATA: dataDir });
  const app = await NestFactory.createApplicationContext(
    { module: class TestModule {}, imports: [configModule(config), DatabaseModule.with(open), ...modules] },
    { logger: false, abortOnError: false },
  );
  await app.get(RegionService).loadShipped();
  const uploads = app.get(UploadService);
  const settled = (ids: string[]) => waitFor(uploads, ids);
  const handIn: TestWork['handIn'] = async (files, { region = NATION, ...fields } = {}) => {
    const store = app.get(OriginalStore);
    const received = [];
    for (const [fileName, content] of Object.entries(files))
      received.push({ fileName, ...(await store.put(Buffer.from(content))) });
    const { items } = await uploads.receive(received, fields, { userId: null, scope: { region } });
    return settled(items.map((item) => item.id));
  };
  const stop = async () => {
    await app.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, database, handIn, settled, stop };
}

async function waitFor(uploads: UploadService, ids: string[]): Promise<UploadItem[]> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 10))) {
    const items = await Promise.all(ids.map((id) => uploads.byId({ region: NATION }, id)));
    if (items.every((item) => item.state !== 'queued' && item.state !== 'reading')) return items;
  }
  throw new Error('The worker did not settle the files in time');
}
