import { type RuleContext, type SharedSentences, signatureFor } from '@gongkai/compliance';
import { type AnnualReport, isDemoRegion, regionLevel } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { type Kept, keptAt } from './kept';
import { type LikeText, LikeTextsService } from './like-texts.service';
import { Memory } from './memory';
import { NeighbourRepository } from './neighbour.repository';
import { homeOf, placesAbove, reportsTo, rosterFacts } from './roster-facts';
import type { Subject } from './subject';
import { type Marks, TextIndexRepository, type TextRef } from './text-index.repository';
import { marksOf, storedKey } from './text-marks';

/** What stands around a report: its roster, texts like it, and for a region's own report those of its units. */
export type Surroundings = Pick<RuleContext, 'roster' | 'shared'> & {
  compare: LikeText[];
  rollup: { due: number; units: (Kept & { name: string; report: AnnualReport })[] } | null;
};

/** Gathers what stands around stored reports. Everything is asked in the caller's transaction. */
@Injectable()
export class SurroundingsService {
  constructor(
    private readonly neighbours: NeighbourRepository,
    private readonly texts: TextIndexRepository,
    private readonly likeTexts: LikeTextsService,
  ) {}

  /** In the order of `subjects`. With `enter` their own texts are entered into the index on the way. */
  async of(tx: Transaction, subjects: readonly Subject[], enter: boolean): Promise<Surroundings[]> {
    const memory = new Memory();
    const rosters: NonNullable<RuleContext['roster']>[] = [];
    for (const subject of subjects) rosters.push(await this.roster(tx, subject, memory));
    const signed = subjects.map((subject, index) => {
      const roster = rosters[index];
      const names = roster ? [...roster.names, ...roster.ancestors] : [];
      return { ...refOf(subject), ...marksOf(signatureFor(subject.report, names)) };
    });
    if (enter) await this.texts.put(tx, signed);
    const shared = await this.shared(tx, signed);
    const compare = await this.likeTexts.of(tx, subjects, signed, memory);
    const surroundings: Surroundings[] = [];
    for (const [index, subject] of subjects.entries())
      surroundings.push({
        roster: rosters[index] ?? null,
        compare: compare[index] ?? [],
        shared: shared[index] ?? null,
        rollup: await this.rollup(tx, subject),
      });
    return surroundings;
  }

  private async roster(tx: Transaction, { unit, year }: Subject, memory: Memory) {
    const home = homeOf(unit.regionCode);
    const around = await memory.of(`home ${home} ${year}`, () => this.neighbours.units(tx, home, year));
    const places = placesAbove(unit.regionCode);
    const names = await memory.of(`places ${unit.regionCode}`, () => this.neighbours.placeNames(tx, places));
    const beside = regionLevel(home) === 'county' ? around : around.filter(({ region }) => region === home);
    return rosterFacts(
      unit,
      beside,
      places.flatMap((place) => names.get(place) ?? []),
    );
  }

  /** How many units share each sentence, asked once for all texts of a year; in the order of `signed`. */
  private async shared(tx: Transaction, signed: readonly (TextRef & Marks)[]): Promise<SharedSentences[]> {
    const groups = new Map<string, (TextRef & Marks)[]>();
    for (const each of signed) {
      const key = groupOf(each);
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    const known = new Map<string, SharedSentences>();
    for (const [key, texts] of groups) {
      const [first] = texts;
      if (!first) continue;
      const sentences = [...new Set(texts.flatMap((text) => text.sentences))];
      const frequencies = await this.texts.frequencies(tx, first.demo, first.year, sentences);
      const units = await this.texts.units(tx, first.demo, first.year);
      // A sentence that nobody else has counts for the unit itself.
      known.set(key, { units, countOf: (sentence) => frequencies.get(storedKey(sentence)) ?? 0 });
    }
    return signed.flatMap((each) => known.get(groupOf(each)) ?? []);
  }

  /** A county's or city's own report is set against those of the units that report to it. */
  private async rollup(tx: Transaction, { unit, year }: Subject): Promise<Surroundings['rollup']> {
    const level = regionLevel(unit.regionCode);
    if (unit.unitClass !== 'government' || (level !== 'county' && level !== 'city')) return null;
    const around = await this.neighbours.units(tx, unit.regionCode, year);
    const members = new Set(
      around.filter((other) => other.id !== unit.id && reportsTo(other, unit.regionCode)).map(({ id }) => id),
    );
    const due = (await this.neighbours.due(tx, unit.regionCode, year)).filter((id) => members.has(id));
    const asked = [...members].map((unitId) => ({ unitId, year }));
    const reports = await this.neighbours.reports(tx, asked, 'all');
    return {
      due: due.length,
      units: reports.map((each) => ({ name: each.unitName, report: each.report, ...keptAt(each) })),
    };
  }
}

const groupOf = ({ demo, year }: TextRef) => `${demo} ${year}`;

const refOf = ({ shardKey, reportId, unit, year }: Subject): TextRef => ({
  shardKey,
  reportId,
  unitId: unit.id,
  year,
  demo: isDemoRegion(unit.regionCode),
});
