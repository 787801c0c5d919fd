import { type ComparedReport, type RuleContext, type SharedSentences, signatureOf } from '@gongkai/compliance';
import { type AnnualReport, isDemoRegion, type RegionCode, regionLevel } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { type Neighbour, NeighbourRepository, type OtherReport } from './neighbour.repository';
import { homeOf, placesAbove, rosterFacts } from './roster-facts';
import type { StoredSubject } from './subject';
import { type Candidate, TextIndexRepository, type TextRef } from './text-index.repository';
import { marksOf, storedKey } from './text-marks';

/** Where another text is kept, for showing it. */
type Kept = { reportId: string; unitName: string; region: RegionCode; year: number };

/** What stands around a report: its roster, texts like it, and for a region's own report those of its units. */
export type Surroundings = Pick<RuleContext, 'roster' | 'shared'> & {
  compare: (ComparedReport & Kept)[];
  rollup: { due: number; units: (Kept & { name: string; report: AnnualReport })[] } | null;
};

/** Texts compared in full with each report, beside those of its superior. */
const CANDIDATES = 6;
/** Years of the superior's reports that a unit may have copied: the same and those before. */
const SUPERIOR_YEARS = 3;

/** Answers kept while many reports are checked together, so that a county is asked about once. */
class Memory {
  private readonly kept = new Map<string, Promise<unknown>>();

  of<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key) as Promise<T> | undefined;
    const answer = known ?? ask();
    this.kept.set(key, answer);
    return answer;
  }
}

/** Gathers what stands around stored reports. Everything is asked in the caller's transaction. */
@Injectable()
export class SurroundingsService {
  constructor(
    private readonly neighbours: NeighbourRepository,
    private readonly texts: TextIndexRepository,
  ) {}

  /** In the order of `subjects`. With `enter` their own texts are entered into the index on the way. */
  async of(tx: Transaction, subjects: readonly StoredSubject[], enter: boolean): Promise<Surroundings[]> {
    const memory = new Memory();
    const rosters: NonNullable<RuleContext['roster']>[] = [];
    for (const subject of subjects) rosters.push(await this.roster(tx, subject, memory));
    const signed = subjects.map((subject, index) => {
      const roster = rosters[index];
      const names = roster ? [...roster.names, ...roster.ancestors] : [];
      const signature = signatureOf(subject.report, names);
      return { ...refOf(subject), ...marksOf(signature) };
    });
    if (enter) await this.texts.put(tx, signed);
    const surroundings: Surroundings[] = [];
    for (const [index, subject] of subjects.entries()) {
      const own = signed[index];
      if (!own) continue;
      const frequencies = await this.texts.frequencies(tx, own.demo, own.year, own.sentences);
      const units = await memory.of(`units ${own.demo}`, () => this.texts.units(own.demo));
      surroundings.push({
        roster: rosters[index] ?? null,
        compare: await this.compare(tx, subject, own, memory),
        shared: sharedOf(units, frequencies),
        rollup: await this.rollup(tx, subject, memory),
      });
    }
    return surroundings;
  }

  private async roster(tx: Transaction, { unit, year }: StoredSubject, memory: Memory) {
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

  /** Texts worth comparing: those that share uncommon sentences, and the superior's of the last years. */
  private async compare(
    tx: Transaction,
    { unit, year }: StoredSubject,
    own: TextRef & { bands: string[]; sentences: string[] },
    memory: Memory,
  ): Promise<Surroundings['compare']> {
    const found = await this.texts.candidates(tx, own, own, CANDIDATES);
    const superiors = await this.superiors(tx, unit, year, memory);
    const asked = [...superiors, ...found].filter(({ unitId }) => unitId !== unit.id);
    const distinct = [...new Map(asked.map((each) => [`${each.unitId} ${each.year}`, each])).values()];
    const reports = await this.reportsOf(tx, distinct, 'text', memory);
    return reports.map((other) => ({
      label: `${other.unitName}${other.year}年报告`,
      relation: relationOf(unit, other),
      report: other.report,
      ...keptAt(other),
    }));
  }

  /** Each report is loaded once for all that compare with it. */
  private async reportsOf(
    tx: Transaction,
    asked: readonly Candidate[],
    part: 'text' | 'all',
    memory: Memory,
  ): Promise<OtherReport[]> {
    const reports: OtherReport[] = [];
    for (const one of asked) {
      const key = `${part} ${one.unitId} ${one.year}`;
      const loaded = await memory.of(key, () => this.neighbours.reports(tx, [one], part));
      reports.push(...loaded);
    }
    return reports;
  }

  private async superiors(
    tx: Transaction,
    unit: StoredSubject['unit'],
    year: number,
    memory: Memory,
  ): Promise<Candidate[]> {
    const home = homeOf(unit.regionCode);
    const around = await memory.of(`home ${home} ${year}`, () => this.neighbours.units(tx, home, year));
    const governments = around.filter((other) => isGovernmentOf(other, home) && other.id !== unit.id);
    return governments.flatMap(({ id }) =>
      Array.from({ length: SUPERIOR_YEARS }, (_, back) => ({ unitId: id, year: year - back })),
    );
  }

  /** A county's or city's own report is set against those of the units that report to it. */
  private async rollup(
    tx: Transaction,
    { unit, year }: StoredSubject,
    memory: Memory,
  ): Promise<Surroundings['rollup']> {
    const level = regionLevel(unit.regionCode);
    if (unit.unitClass !== 'government' || (level !== 'county' && level !== 'city')) return null;
    const around = await this.neighbours.units(tx, unit.regionCode, year);
    const members = new Map(
      around
        .filter((other) => other.id !== unit.id && reportsTo(other, unit.regionCode))
        .map((each) => [each.id, each]),
    );
    const due = (await this.neighbours.due(tx, unit.regionCode, year)).filter((id) => members.has(id));
    const reports = await this.reportsOf(
      tx,
      [...members.keys()].map((unitId) => ({ unitId, year })),
      'all',
      memory,
    );
    return {
      due: due.length,
      units: reports.map((each) => ({ name: each.unitName, report: each.report, ...keptAt(each) })),
    };
  }
}

const keptAt = ({ reportId, unitName, region, year }: OtherReport): Kept => ({ reportId, unitName, region, year });

const refOf = ({ shardKey, reportId, unit, year }: StoredSubject): TextRef => ({
  shardKey,
  reportId,
  unitId: unit.id,
  year,
  demo: isDemoRegion(unit.regionCode),
});

/** Counts of same-year units; a sentence that nobody else has counts for the unit itself. */
function sharedOf(units: number, frequencies: ReadonlyMap<string, number>): SharedSentences {
  return { units, countOf: (key) => frequencies.get(storedKey(key)) ?? 0 };
}

const isGovernmentOf = ({ unitClass, region }: Neighbour, place: RegionCode) =>
  unitClass === 'government' && region === place;

/** To a county report all units in it; to a city its own offices and the governments of its counties. */
function reportsTo(other: Neighbour, region: RegionCode): boolean {
  if (regionLevel(region) === 'county') return true;
  return other.region === region || (other.unitClass === 'government' && regionLevel(other.region) === 'county');
}

function relationOf(unit: StoredSubject['unit'], other: OtherReport): ComparedReport['relation'] {
  if (other.unitClass === 'government' && placesAbove(unit.regionCode).includes(other.region)) return 'superior';
  return homeOf(other.region) === homeOf(unit.regionCode) ? 'sibling' : 'other';
}
