import type { DocumentView } from '@gongkai/contracts';
import { readDocument } from '@gongkai/documents';
import type { Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { OriginalStore } from '../../storage/original-store';
import { LruCache } from './lru-cache';
import { ReportRepository, type VersionFile } from './report.repository';
import { ReportsService } from './reports.service';

export type Original = { fileName: string; bytes: Uint8Array };

/** Trees kept in memory: a reader opens a report several times in a row; a tree may be some megabytes. */
const TREES = 20;

@Injectable()
export class OriginalsService {
  private readonly trees = new LruCache<DocumentView>(TREES);

  constructor(
    private readonly reportsService: ReportsService,
    private readonly reports: ReportRepository,
    private readonly store: OriginalStore,
  ) {}

  /** The bytes of the current version as they were handed in. */
  async original(scope: Scope, reportId: string): Promise<Original> {
    const { fileName, sha256 } = await this.currentFile(scope, reportId);
    return { fileName, bytes: await this.store.read(sha256) };
  }

  /** The current version's document as a neutral tree, read again from the original. */
  async document(scope: Scope, reportId: string): Promise<DocumentView> {
    const { fileName, sha256 } = await this.currentFile(scope, reportId);
    const kept = this.trees.get(sha256);
    if (kept) return { ...kept, fileName };
    const result = await readDocument(await this.store.read(sha256), { fileName });
    if (!result.ok) throw new PublicProblem('conflict', 'unreadable-original', result.problem.text);
    const view: DocumentView = { fileName, format: result.tree.format, blocks: result.tree.blocks };
    this.trees.set(sha256, view);
    return view;
  }

  private async currentFile(scope: Scope, reportId: string): Promise<VersionFile> {
    const { report } = await this.reportsService.record(scope, reportId);
    const files = await this.reports.files(scope, report);
    const file = files.find(({ version }) => version === report.currentVersion);
    if (file && (await this.store.has(file.sha256))) return file;
    throw new PublicProblem('notFound', 'original-lost', '原文件不在文件库中，请联系管理员。');
  }
}
