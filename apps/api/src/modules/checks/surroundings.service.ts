import {
  boilerplateTest,
  type RuleContext,
  type SharedSentences,
  type Signature,
  signatureFor,
} from '@gongkai/compliance';
import { type AnnualReport, isDemoRegion, regionLevel } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { type Kept, keptAt } from './kept';
import { type LikeText, LikeTextsService } from './like-texts.service';
import { type Neighbour, NeighbourRepository } from './neighbour.repository';
import { homeOf, placesAbove, reportsTo, rosterFacts } from './roster-facts';
import type { Subject } from './subject';
import { type Marks, TextIndexRepository, type TextRef } from './text-index.repository';
import { marksOf, storedKey } from './text-marks';

/**
 * What stands around a report: its roster, texts like it, and for a region's own report those of its units. `telling` are
 * the marks of its text without wording that all share.
 */
export type Surroundings = Pick<RuleContext, 'roster' | 'shared'> & {
  telling: TextRef & Marks;
  compare: LikeText[];
  rollup: { due: number; units: (Kept & { name: string; report: AnnualReport })[] } | null;
};

type SignedText = TextRef & Marks & { signature: Signature };

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
    const around = await this.around(tx, subjects);
    const rosters = await this.rosters(tx, subjects, around);
    const signed = subjects.map((subject, index): SignedText => {
      const roster = rosters[index];
      const names = roster ? [...roster.names, ...roster.ancestors] : [];
      const signature = signatureFor(subject.report, names);
      return { ...refOf(subject), signature, ...marksOf(signature) };
    });
    if (enter) await this.texts.put(tx, signed);
    const shared = await this.shared(tx, signed);
    const telling = signed.map((text, index) => withoutCommon(text, shared[index] ?? null));
    const compare = await this.likeTexts.of(tx, subjects, telling, around);
    const rollups: Surroundings['rollup'][] = [];
    for (const subject of subjects) rollups.push(await this.rollup(tx, subject));
    return telling.map(
      (text, index): Surroundings => ({
        roster: rosters[index] ?? null,
        telling: text,
        compare: compare[index] ?? [],
        shared: shared[index] ?? null,
        rollup: rollups[index] ?? null,
      }),
    );
  }

  /** The units of each subject's home in its year, each home asked about once; in the order of `subjects`. */
  private async around(tx: Transaction, subjects: readonly Subject[]): Promise<Neighbour[][]> {
    const homes = new Map(
      subjects.map(({ unit, year }) => {
        const region = homeOf(unit.regionCode);
        return [`${region} ${year}`, { region, year }] as const;
      }),
    );
    const units = await this.neighbours.units(tx, [...homes.values()]);
    const known = new Map([...homes.keys()].map((key, index) => [key, units[index] ?? []]));
    return subjects.map(({ unit, year }) => known.get(`${homeOf(unit.regionCode)} ${year}`) ?? []);
  }

  private async rosters(
    tx: Transaction,
    subjects: readonly Subject[],
    around: readonly Neighbour[][],
  ): Promise<NonNullable<RuleContext['roster']>[]> {
    const above = subjects.map(({ unit }) => placesAbove(unit.regionCode));
    const names = await this.neighbours.placeNames(tx, [...new Set(above.flat())]);
    return subjects.map(({ unit }, index) => {
      const home = homeOf(unit.regionCode);
      const all = around[index] ?? [];
      const beside = regionLevel(home) === 'county' ? all : all.filter(({ region }) => region === home);
      const ancestors = (above[index] ?? []).flatMap((place) => names.get(place) ?? []);
      return rosterFacts(unit, beside, ancestors);
    });
  }

  /** How many units share each sentence, asked once for all texts of a year; in the order of `signed`. */
  private async shared(tx: Transaction, signed: readonly SignedText[]): Promise<SharedSentences[]> {
    const groups = new Map<string, SignedText[]>();
    for (const each of signed) {
      const key = groupOf(each);
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    const asked = [...groups.values()].flatMap((texts) => {
      const [first] = texts;
      const sentences = [...new Set(texts.flatMap((text) => text.sentences))];
      return first ? [{ demo: first.demo, year: first.year, sentences }] : [];
    });
    const frequencies = await this.texts.frequencies(tx, asked);
    const units = await this.texts.units(tx, asked);
    const known = new Map(
      [...groups].map(([key, texts], index) => [key, sharedAmong(texts, units[index] ?? 0, frequencies[index])]),
    );
    return signed.flatMap((each) => known.get(groupOf(each)) ?? []);
  }

  /** A county's or city's own report is set against those of the units that report to it. */
  private async rollup(tx: Transaction, { unit, year }: Subject): Promise<Surroundings['rollup']> {
    const level = regionLevel(unit.regionCode);
    if (unit.unitClass !== 'government' || (level !== 'county' && level !== 'city')) return null;
    const [around = []] = await this.neighbours.units(tx, [{ region: unit.regionCode, year }]);
    const members = new Set(
      around.filter((other) => other.id !== unit.id && reportsTo(other, unit.regionCode)).map(({ id }) => id),
    );
    const due = (await this.neighbours.due(tx, unit.regionCode, year)).filter((id) => members.has(id));
    const asked = [...members].map((unitId) => ({ unitId, year }));
    const reports = await this.neighbours.reports(tx, asked);
    const extractions = await this.neighbours.extractions(tx, reports, 'all');
    const units = reports.flatMap((each) => {
      const report = extractions.get(each.reportId);
      return report ? [{ name: each.unitName, report, ...keptAt(each) }] : [];
    });
    return { due: due.length, units };
  }
}

/** What stands in none of these texts is no wording of theirs, whoever else uses it. */
function sharedAmong(
  texts: readonly SignedText[],
  units: number,
  frequencies: ReadonlyMap<string, number> | undefined,
): SharedSentences {
  const counts = new Map(
    texts.flatMap(({ signature }) =>
      signature.sentences.map(({ key }) => [key, frequencies?.get(storedKey(key)) ?? 0] as const),
    ),
  );
  return { units, countOf: (key) => counts.get(key) ?? 0 };
}

/** The marks of a text without those of wording that all share, under which no copy would be found. */
function withoutCommon({ signature, ...text }: SignedText, shared: SharedSentences | null): TextRef & Marks {
  const isCommon = boilerplateTest(shared);
  const keys = signature.sentences.filter((sentence) => !isCommon(sentence)).map(({ key }) => storedKey(key));
  return { ...text, sentences: [...new Set(keys)] };
}

const groupOf = ({ demo, year }: TextRef) => `${demo} ${year}`;

const refOf = ({ shardKey, reportId, unit, year }: Subject): TextRef => ({
  shardKey,
  reportId,
  unitId: unit.id,
  year,
  demo: isDemoRegion(unit.regionCode),
});
