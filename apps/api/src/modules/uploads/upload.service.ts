import { randomUUID } from 'node:crypto';
import type { AssignUpload, UploadBatch, UploadFields, UploadItem, UploadList, UploadState } from '@gongkai/contracts';
import { isDemoRegion, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { OriginalStore } from '../../storage/original-store';
import { JobQueue } from '../jobs/job-queue.service';
import { UnitService } from '../units/unit.service';
import { openArchive, type ReceivedFile, type Unpacked } from './open-archive';
import { UploadRepository } from './upload.repository';
import { READ_UPLOAD, type ReadUpload } from './upload-ledger.service';
import type { NewItem } from './upload-outcome';

export type { ReceivedFile };

/** Who hands in: `userId` is null on the command line. */
export type Sender = { userId: string | null; scope: Scope };

@Injectable()
export class UploadService {
  constructor(
    private readonly uploads: UploadRepository,
    private readonly units: UnitService,
    private readonly queue: JobQueue,
    private readonly store: OriginalStore,
  ) {}

  /**
   * Takes files over: archives are opened, and every file becomes an item with a job in one transaction. What this
   * returns is acknowledged: it survives whatever happens to the process.
   */
  async receive(files: ReceivedFile[], fields: UploadFields, sender: Sender): Promise<UploadBatch> {
    const batch = randomUUID();
    const unpacked: Unpacked[] = [];
    for (const file of files) unpacked.push(...(await openArchive(this.store, file)));
    const known = await this.uploads.knownOriginals(
      sender.scope,
      unpacked.map((file) => file.sha256),
    );
    const items = unpacked.map((file): NewItem => {
      const same = known.get(file.sha256);
      const settled = file.problem
        ? { state: 'failed' as const, problem: file.problem }
        : same
          ? { state: 'duplicate' as const, ...same }
          : null;
      return { ...newItem(file, batch, fields, sender), settled };
    });
    await this.uploads.transaction(async (tx) => {
      await this.uploads.add(tx, items);
      const waiting = items.filter(({ settled }) => settled === null);
      await this.queue.enqueue<ReadUpload>(
        tx,
        READ_UPLOAD,
        waiting.map(({ id }) => ({ key: id, payload: { item: id } })),
      );
    });
    const ids = items.map((item) => item.id);
    return { batch, items: await this.uploads.byIds(sender.scope, ids) };
  }

  /** Those of the files whose bytes nobody has handed in before. */
  async notReceivedYet(files: ReceivedFile[]): Promise<ReceivedFile[]> {
    const received = await this.uploads.receivedOriginals(files.map((file) => file.sha256));
    return files.filter((file) => !received.has(file.sha256));
  }

  async list(scope: Scope, batch: string | null, state: UploadState | null): Promise<UploadList> {
    return { items: await this.uploads.list(scope, batch, state) };
  }

  /** Any number of items, in their order of arrival; those outside the scope are left out. */
  byIds(scope: Scope, ids: string[]): Promise<UploadItem[]> {
    return this.uploads.byIds(scope, ids);
  }

  /** Throws `no-such-upload`. */
  async byId(scope: Scope, id: string): Promise<UploadItem> {
    const [item] = await this.uploads.byIds(scope, [id]);
    if (!item) throw noSuchUpload();
    return item;
  }

  /** A person says whose report a waiting file is. Throws `no-such-unit`, `no-such-upload` or `not-waiting`. */
  async assign(scope: Scope, id: string, { unitId, region, year }: AssignUpload): Promise<UploadItem> {
    const unit =
      region === undefined
        ? await this.units.byId(scope, unitId ?? '', year)
        : await this.units.government(scope, region, (await this.byId(scope, id)).recognised?.unit ?? null, year);
    if (!unit) throw new PublicProblem('notFound', 'no-such-unit', '没有这个单位，或它不在您的管辖范围内。');
    await this.byId(scope, id);
    await this.uploads.transaction(async (tx) => {
      if (!(await this.uploads.assign(tx, scope, id, unit.id, year)))
        throw new PublicProblem('conflict', 'not-waiting', '这份文件已经处理过，不需要再指定单位。');
      await this.queue.enqueue<ReadUpload>(tx, READ_UPLOAD, [{ key: randomUUID(), payload: { item: id } }]);
    });
    return this.byId(scope, id);
  }
}

function newItem(file: Unpacked, batch: string, fields: UploadFields, sender: Sender): Omit<NewItem, 'settled'> {
  return {
    id: randomUUID(),
    batch,
    sha256: file.sha256,
    fileName: file.fileName,
    size: file.size,
    yearHint: fields.year ?? null,
    publishedOn: file.publishedOn ?? fields.publishedOn ?? null,
    uploadedBy: sender.userId,
    scope: sender.scope.region,
    demo: isDemoRegion(sender.scope.region),
  };
}

const noSuchUpload = () => new PublicProblem('notFound', 'no-such-upload', '没有这份上传的文件。');
