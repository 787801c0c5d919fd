import type { Region, RegionDetail, RegionHits, RegionList } from '@gongkai/contracts';
import { isDemoRegion, isRegionCode, NATION_CODE, type RegionCode, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { clampToScope, withinScope } from '../../http/scope';
import { RegionRepository } from './region.repository';
import { readRegionList, regionRow } from './region-list';

@Injectable()
export class RegionService {
  constructor(private readonly regions: RegionRepository) {}

  /** Children of a region; without one, those of the top of the caller's scope. */
  async children(scope: Scope, parent: RegionCode | null): Promise<RegionList> {
    return { regions: await this.regions.children(scope, clampToScope(scope, parent ?? scope.region)) };
  }

  async search(scope: Scope, text: string): Promise<RegionHits> {
    return { regions: await this.regions.search(scope, text) };
  }

  /** Throws `outside-scope` or `no-such-region`. */
  async detail(scope: Scope, code: RegionCode): Promise<RegionDetail> {
    const lineage = isRegionCode(code) ? await this.regions.lineage(scope, withinScope(scope, code)) : [];
    const region = lineage.at(-1);
    if (region?.code !== code) throw new PublicProblem('notFound', 'no-such-region', '没有这个行政区划。');
    return { ...region, path: this.ancestors(lineage), years: await this.regions.years(scope, code) };
  }

  /** Loads the shipped list unless exactly that list is loaded; returns how many regions were written. */
  async loadShipped(progress: (done: number, total: number) => void = () => {}): Promise<number> {
    const { rows, sha256 } = await readRegionList();
    if ((await this.regions.loadedList()) === sha256) return 0;
    await this.regions.load(rows, sha256, (done) => progress(done, rows.length));
    return rows.length;
  }

  /** Adds the invented places of the demonstration. Throws for a code outside its range. */
  async addDemo(places: { code: RegionCode; name: string }[]): Promise<void> {
    const stranger = places.find((place) => !isDemoRegion(place.code));
    if (stranger) throw new Error(`${stranger.code} is not in the demonstration range`);
    await this.regions.add(places.map((place) => regionRow({ ...place, pinyin: '', initials: '', demo: true })));
  }

  /** The demonstration does not belong to the nation. */
  private ancestors(lineage: Region[]): Region[] {
    const above = lineage.slice(0, -1);
    return lineage.at(-1)?.demo ? above.filter((region) => region.code !== NATION_CODE) : above;
  }
}
