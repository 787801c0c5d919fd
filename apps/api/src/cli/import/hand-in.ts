import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UploadItem } from '@gongkai/contracts';
import { NATION_CODE, type RegionCode } from '@gongkai/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { ChecksWorkerService } from '../../modules/checks/checks-worker.service';
import { IngestionWorkerService } from '../../modules/ingestion/ingestion-worker.service';
import { type ReceivedFile, UploadService } from '../../modules/uploads/upload.service';
import { UploadLedgerService } from '../../modules/uploads/upload-ledger.service';
import { OriginalStore } from '../../storage/original-store';

export type HandInOptions = { year: number | null; region: RegionCode };

export type HandInProgress = (step: 'storing' | 'reading' | 'checking', done: number, total: number) => void;

/** Files acknowledged together: what was acknowledged before a power cut need not be sent again. */
const CHUNK = 50;
const LOOK_MS = 100;

/**
 * Hands files in (the division tree must be loaded), reads them in this process, and returns what became of each,
 * archives opened. What is checked again because of them is checked before it returns: no server need ever run.
 */
export async function handIn(
  app: INestApplicationContext,
  files: string[],
  { year, region }: HandInOptions,
  progress: HandInProgress,
): Promise<UploadItem[]> {
  const uploads = app.get(UploadService);
  const store = app.get(OriginalStore);
  await app.get(IngestionWorkerService).start();
  const batches: string[] = [];
  const ids: string[] = [];
  for (let start = 0; start < files.length; start += CHUNK) {
    const received = await Promise.all(files.slice(start, start + CHUNK).map((file) => keep(store, file)));
    const sender = { userId: null, scope: { region } };
    const { batch, items } = await uploads.receive(received, year === null ? {} : { year }, sender);
    batches.push(batch);
    ids.push(...items.map((item) => item.id));
    progress('storing', Math.min(start + CHUNK, files.length), files.length);
  }
  await untilSettled(app.get(UploadLedgerService), batches, progress);
  await untilChecked(app.get(ChecksWorkerService), progress);
  return uploads.byIds({ region: NATION_CODE }, ids);
}

async function keep(store: OriginalStore, file: string): Promise<ReceivedFile> {
  return { fileName: basename(file), ...(await store.put(await readFile(file))) };
}

async function untilSettled(ledger: UploadLedgerService, batches: string[], progress: HandInProgress): Promise<void> {
  for (;;) {
    const { settled, total } = await ledger.progress(batches);
    progress('reading', settled, total);
    if (settled >= total) return;
    await sleep(LOOK_MS);
  }
}

async function untilChecked(checks: ChecksWorkerService, progress: HandInProgress): Promise<void> {
  const total = await checks.waiting();
  if (total === 0) return;
  await checks.start();
  for (;;) {
    const waiting = await checks.waiting();
    progress('checking', Math.max(0, total - waiting), total);
    if (waiting === 0) return;
    await sleep(LOOK_MS);
  }
}
