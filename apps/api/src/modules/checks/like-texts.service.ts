import type { ComparedReport } from '@gongkai/compliance';
import type { AnnualReport } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Transaction } from '../../database/transaction';
import { type Kept, keptAt } from './kept';
import { type Neighbour, NeighbourRepository, type OtherReport } from './neighbour.repository';
import { governmentsOf, homeOf, placesAbove } from './roster-facts';
import type { Subject } from './subject';
import { type Candidate, type Marks, TextIndexRepository, type TextRef } from './text-index.repository';

/** A text to compare with, and where it is kept. */
export type LikeText = ComparedReport & Kept;

/** Texts compared in full with each report, beside those of its superior. */
const CANDIDATES = 6;
/** Years of the superior's reports that a unit may have copied: the same and those before. */
const SUPERIOR_YEARS = 3;
/** Texts kept in memory, some 100 kB each with their signatures. */
const KEPT = 400;

/** Finds the texts that are worth comparing: those that share uncommon marks, and the superior's of the last years. */
@Injectable()
export class LikeTextsService {
  /** Texts compared lately, each with its signature: the same siblings and superiors are compared again and again. */
  private readonly kept = new LRUCache<string, AnnualReport>({ max: KEPT });

  constructor(
    private readonly neighbours: NeighbourRepository,
    private readonly texts: TextIndexRepository,
  ) {}

  /**
   * In the order of `subjects`; `signed` are their texts, `around` the units of their homes. Each other text is fetched once
   * for all that compare with it.
   */
  async of(
    tx: Transaction,
    subjects: readonly Subject[],
    signed: readonly (TextRef & Marks)[],
    around: readonly Neighbour[][],
  ): Promise<LikeText[][]> {
    const found = await this.texts.candidates(tx, signed, CANDIDATES);
    const asked = subjects.map((subject, index) => [
      ...superiorsOf(subject, around[index] ?? []),
      ...(found[index] ?? []),
    ]);
    const reports = await this.reports(tx, asked.flat());
    const own = new Map(subjects.map(({ reportId, report }) => [reportId, report]));
    const others = [...reports.values()].filter(({ reportId }) => !own.has(reportId));
    const texts = new Map([...own, ...(await this.fetch(tx, others))]);
    const names = await this.neighbours.placeNames(tx, [
      ...new Set([...reports.values()].flatMap(({ region }) => placesAbove(region))),
    ]);
    return subjects.map(({ unit }, index) =>
      [...new Set(asked[index]?.map(keyOf))].flatMap((key) => {
        const other = reports.get(key);
        const report = other && texts.get(other.reportId);
        if (!report || other.unitId === unit.id) return [];
        const places = placesAbove(other.region).flatMap((place) => names.get(place) ?? []);
        return {
          label: `${other.unitName}${other.year}年报告`,
          relation: relationOf(unit, other),
          names: [other.unitName, ...other.aliases, ...places],
          report,
          ...keptAt(other),
        };
      }),
    );
  }

  private async reports(tx: Transaction, asked: readonly Candidate[]): Promise<Map<string, OtherReport>> {
    const distinct = [...new Map(asked.map((each) => [keyOf(each), each])).values()];
    if (distinct.length === 0) return new Map();
    const reports = await this.neighbours.reports(tx, distinct);
    return new Map(reports.map((each) => [keyOf(each), each]));
  }

  private async fetch(tx: Transaction, reports: readonly OtherReport[]): Promise<Map<string, AnnualReport>> {
    const missing = reports.filter((each) => !this.kept.has(versionOf(each)));
    const fetched = missing.length > 0 ? await this.neighbours.extractions(tx, missing, 'text') : new Map();
    for (const each of missing) {
      const text = fetched.get(each.reportId);
      if (text) this.kept.set(versionOf(each), text);
    }
    return new Map(
      reports.flatMap((each) => {
        const text = this.kept.get(versionOf(each)) ?? fetched.get(each.reportId);
        return text ? [[each.reportId, text] as const] : [];
      }),
    );
  }
}

/** The reports of the governments of a report's home, of its year and those before. */
function superiorsOf({ unit, year }: Subject, around: readonly Neighbour[]): Candidate[] {
  return governmentsOf(around, homeOf(unit.regionCode))
    .filter(({ id }) => id !== unit.id)
    .flatMap(({ id }) => Array.from({ length: SUPERIOR_YEARS }, (_, back) => ({ unitId: id, year: year - back })));
}

/** By its bytes, not by its number: a version whose transaction failed leaves its number to another one. */
const versionOf = ({ reportId, sha256 }: OtherReport) => `${reportId} ${sha256}`;

const keyOf = ({ unitId, year }: Candidate) => `${unitId} ${year}`;

function relationOf(unit: Subject['unit'], other: OtherReport): ComparedReport['relation'] {
  if (other.unitClass === 'government' && placesAbove(unit.regionCode).includes(other.region)) return 'superior';
  return homeOf(other.region) === homeOf(unit.regionCode) ? 'sibling' : 'other';
}
