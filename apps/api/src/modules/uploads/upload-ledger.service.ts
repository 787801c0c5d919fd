import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { UploadRepository } from './upload.repository';
import type { Outcome, Problem, ReportRef, WaitingItem } from './upload-outcome';

export type { Outcome, Problem, ReportRef, WaitingItem };

/** Name of the job that reads one uploaded file; its payload names the item. */
export const READ_UPLOAD = 'read-upload';

export type ReadUpload = { item: string };

/** What the worker may do with items: take those that wait, and record what became of them. */
@Injectable()
export class UploadLedgerService {
  constructor(private readonly uploads: UploadRepository) {}

  /** Those of the items that still wait, marked as being read; items settled before are left out. */
  take(ids: string[]): Promise<WaitingItem[]> {
    return this.uploads.take(ids);
  }

  /** How many files of some batches are settled, and how many they have. */
  progress(batches: string[]): Promise<{ settled: number; total: number }> {
    return this.uploads.progress(batches);
  }

  /** Records outcomes in the transaction that brings them about. */
  settle(tx: Transaction, outcomes: { id: string; outcome: Outcome }[]): Promise<void> {
    return this.uploads.settle(tx, outcomes);
  }

  /** Records an outcome that changes nothing else. */
  settleAlone(id: string, outcome: Outcome): Promise<void> {
    return this.uploads.transaction((tx) => this.uploads.settle(tx, [{ id, outcome }]));
  }
}
