import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRegionCode, type RegionCode } from '@gongkai/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { OriginalStore } from '../../storage/original-store';
import { RegionService } from '../regions/region.service';
import { type ImportedUnit, UnitService } from '../units/unit.service';
import { type ReceivedFile, UploadService } from '../uploads/upload.service';
import { UploadLedgerService } from '../uploads/upload-ledger.service';
import { type DemoManifest, readManifest, unitIdOf } from './demo-manifest';
import { SamplesRepository } from './samples.repository';

export type SampleProgress = (step: 'storing' | 'reading', done: number, total: number) => void;

const REMOVED = 'removed';
const DEMO_PROVINCE: RegionCode = '990000000000';
const LOOK_MS = 100;

/** The shipped files: one real report in its true place, and the invented city beside it. */
@Injectable()
export class SamplesService {
  constructor(
    private readonly samples: SamplesRepository,
    private readonly regions: RegionService,
    private readonly units: UnitService,
    private readonly uploads: UploadService,
    private readonly ledger: UploadLedgerService,
    private readonly store: OriginalStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Hands in every shipped file that is not there yet, through the same door as anybody's files; returns how many.
   * Needs the regions, and a worker (here or elsewhere) that reads them. Once removed, the demonstration stays away
   * unless `again` asks for it.
   */
  async load(progress: SampleProgress = () => {}, again = false): Promise<number> {
    const batches = [...(await this.handInReal()), ...(await this.handInDemo(progress, again))];
    await this.waitFor(batches, progress);
    return batches.reduce((sum, batch) => sum + batch.files, 0);
  }

  /** Deletes the demonstration, figures, files and all, in one go; it does not come back at the next start. */
  async removeDemo(): Promise<number> {
    const { reports, originals } = await this.samples.removeDemo();
    await this.samples.setState(REMOVED);
    for (const sha256 of originals) await this.store.remove(sha256);
    return reports;
  }

  private async handInReal(): Promise<Batch[]> {
    const folder = join(this.config.root, 'samples/real');
    const batches: Batch[] = [];
    for (const region of await readdir(folder).catch(() => [])) {
      if (!isRegionCode(region)) continue;
      const names = await readdir(join(folder, region));
      const files = await this.storeNew(names.map((name) => ({ path: join(folder, region, name), publishedOn: null })));
      batches.push(...(await this.handIn(files, region)));
    }
    return batches;
  }

  private async handInDemo(progress: SampleProgress, again: boolean): Promise<Batch[]> {
    const folder = join(this.config.root, 'samples/demo');
    const shipped = await readManifest(folder);
    const state = await this.samples.state();
    if (!shipped || state === shipped.sha256 || (state === REMOVED && !again)) return [];
    await this.prepareDemo(shipped.manifest);
    const files = shipped.manifest.files.map(({ path, publishedOn }) => ({ path: join(folder, path), publishedOn }));
    const stored = await this.storeNew(files, (done) => progress('storing', done, files.length));
    const batches = await this.handIn(stored, DEMO_PROVINCE);
    await this.samples.setState(shipped.sha256);
    return batches;
  }

  private async prepareDemo(manifest: DemoManifest): Promise<void> {
    await this.regions.addDemo(manifest.regions);
    const byKey = new Map<string, ImportedUnit>(
      manifest.units.map(({ key, name, unitClass, region, aliases }) => [
        key,
        { id: unitIdOf(key), name, unitClass, regionCode: region, aliases, demo: true },
      ]),
    );
    const roster = Object.entries(manifest.roster).map(([year, keys]) => ({
      year: Number(year),
      units: keys.flatMap((key) => byKey.get(key) ?? []),
    }));
    await this.units.importRoster([...byKey.values()], roster);
  }

  private async storeNew(
    files: { path: string; publishedOn: string | null }[],
    progress: (done: number) => void = () => {},
  ): Promise<ReceivedFile[]> {
    const stored: ReceivedFile[] = [];
    for (const { path, publishedOn } of files) {
      const original = await this.store.put(await readFile(path));
      stored.push({ ...original, fileName: basename(path), publishedOn });
      progress(stored.length);
    }
    return this.uploads.notReceivedYet(stored);
  }

  private async handIn(files: ReceivedFile[], region: RegionCode): Promise<Batch[]> {
    if (files.length === 0) return [];
    const { batch } = await this.uploads.receive(files, {}, { userId: null, scope: { region } });
    return [{ batch, files: files.length }];
  }

  private async waitFor(batches: Batch[], progress: SampleProgress): Promise<void> {
    const total = batches.reduce((sum, { files }) => sum + files, 0);
    for (let settled = 0; settled < total; ) {
      ({ settled } = await this.ledger.progress(batches.map(({ batch }) => batch)));
      progress('reading', settled, total);
      if (settled < total) await sleep(LOOK_MS);
    }
  }
}

type Batch = { batch: string; files: number };
