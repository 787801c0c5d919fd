import type { ComparedReport } from '@gongkai/compliance';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { type Kept, keptAt } from './kept';
import type { Memory } from './memory';
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

/** Finds the texts that are worth comparing: those that share uncommon marks, and the superior's of the last years. */
@Injectable()
export class LikeTextsService {
  constructor(
    private readonly neighbours: NeighbourRepository,
    private readonly texts: TextIndexRepository,
  ) {}

  /** In the order of `subjects`; `signed` are their texts. Each other text is fetched once for all that compare with it. */
  async of(
    tx: Transaction,
    subjects: readonly Subject[],
    signed: readonly (TextRef & Marks)[],
    memory: Memory,
  ): Promise<LikeText[][]> {
    const found = await this.texts.candidates(tx, signed, CANDIDATES);
    const asked: Candidate[][] = [];
    for (const [index, subject] of subjects.entries())
      asked.push([...(await this.superiors(tx, subject, memory)), ...(found[index] ?? [])]);
    const reports = await this.fetch(tx, asked.flat());
    const names = await this.neighbours.placeNames(tx, [
      ...new Set([...reports.values()].flatMap(({ region }) => placesAbove(region))),
    ]);
    return subjects.map(({ unit }, index) =>
      [...new Set(asked[index]?.map(keyOf))].flatMap((key) => {
        const other = reports.get(key);
        if (!other || other.unitId === unit.id) return [];
        const places = placesAbove(other.region).flatMap((place) => names.get(place) ?? []);
        return {
          label: `${other.unitName}${other.year}年报告`,
          relation: relationOf(unit, other),
          names: [other.unitName, ...other.aliases, ...places],
          report: other.report,
          ...keptAt(other),
        };
      }),
    );
  }

  private async fetch(tx: Transaction, asked: readonly Candidate[]): Promise<Map<string, OtherReport>> {
    const distinct = [...new Map(asked.map((each) => [keyOf(each), each])).values()];
    if (distinct.length === 0) return new Map();
    const reports = await this.neighbours.reports(tx, distinct, 'text');
    return new Map(reports.map((each) => [keyOf(each), each]));
  }

  private async superiors(tx: Transaction, { unit, year }: Subject, memory: Memory): Promise<Candidate[]> {
    const home = homeOf(unit.regionCode);
    const around: Neighbour[] = await memory.of(`home ${home} ${year}`, () => this.neighbours.units(tx, home, year));
    return governmentsOf(around, home)
      .filter(({ id }) => id !== unit.id)
      .flatMap(({ id }) => Array.from({ length: SUPERIOR_YEARS }, (_, back) => ({ unitId: id, year: year - back })));
  }
}

const keyOf = ({ unitId, year }: Candidate) => `${unitId} ${year}`;

function relationOf(unit: Subject['unit'], other: OtherReport): ComparedReport['relation'] {
  if (other.unitClass === 'government' && placesAbove(unit.regionCode).includes(other.region)) return 'superior';
  return homeOf(other.region) === homeOf(unit.regionCode) ? 'sibling' : 'other';
}
