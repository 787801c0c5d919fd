import {
  type ComparedReport,
  type Leftover,
  type Likeness as Likening,
  likenessesOf,
  type Other,
  originAmong,
  type SentencePair,
  signatureFor,
} from '@gongkai/compliance';
import type { LeftoverView, Likeness, LikeText, SentencePairView } from '@gongkai/contracts';
import { maySee, type RegionCode, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { ChecksService } from '../checks/checks.service';
import { ReportsService } from '../reports/reports.service';
import { OwnYearsRepository } from './own-years.repository';

/** A stored text to compare with, and where it is kept. */
type Stored = ComparedReport & { year: number; reportId: string; unitName: string; region: RegionCode };
type Compared = Other & { stored: Stored };

/** Texts shown, and sentences of each. */
const TEXTS = 8;
const PAIRS = 30;
/** Below this share of the report a text is shown only if words of it are left over. */
const LEAST_SHARE = 0.2;

/** Texts like the text of one report. */
@Injectable()
export class LikenessService {
  constructor(
    private readonly reports: ReportsService,
    private readonly checks: ChecksService,
    private readonly ownYears: OwnYearsRepository,
  ) {}

  /**
   * Compares a report with texts that share uncommon sentences, with its superior's and with the unit's own earlier
   * years. A text outside the caller's scope is named and quoted, as findings do, but not linked. Throws
   * `no-such-report` or `outside-scope`.
   */
  async of(scope: Scope, id: string): Promise<Likeness> {
    const { report, unit } = await this.reports.record(scope, id);
    const around = await this.checks.surroundingsOf(report.id);
    if (!around) return { compared: 0, texts: [] };
    const { roster, shared, compare } = around;
    const names = roster ? [...roster.names, ...roster.ancestors] : [];
    const years = await this.ownYears.before(scope, report);
    const own = years.map(
      (each): Stored => ({
        ...each,
        label: unit.name,
        relation: 'own',
        unitName: unit.name,
        region: report.regionCode,
      }),
    );
    const others = [...compare, ...own].map(
      (stored): Compared => ({
        label: stored.label,
        relation: stored.relation,
        signature: signatureFor(stored.report, stored.names ?? names),
        stored,
      }),
    );
    const alike = likenessesOf(signatureFor(around.report, names), others, shared);
    const origin = originAmong(alike.filter(({ other }) => other.relation !== 'own'));
    const texts = alike
      .filter((each) => isWorthShowing(each))
      .map((each) => viewOf(each, { scope, origin: each === origin }))
      .sort((one, two) => Number(two.origin) - Number(one.origin) || two.shareOfOwn - one.shareOfOwn)
      .slice(0, TEXTS);
    return { compared: others.length, texts };
  }
}

const isWorthShowing = ({ comparison, leftovers }: Likening) =>
  comparison.shareOfA >= LEAST_SHARE || leftovers.some(({ kind }) => kind !== 'year');

function viewOf(
  { other, comparison, leftovers, direction }: Likening<Compared>,
  { scope, origin }: { scope: Scope; origin: boolean },
): LikeText {
  const { stored, relation } = other;
  const { shareOfA, shareOfB, found, counted, pairs } = comparison;
  return {
    reportId: maySee(scope, stored.region) ? stored.reportId : null,
    unitName: stored.unitName,
    year: stored.year,
    relation,
    direction,
    origin,
    shareOfOwn: shareOfA,
    shareOfOther: shareOfB,
    found,
    counted,
    leftovers: leftovers.map(leftoverView),
    pairs: weightiest(pairs).map(pairView),
  };
}

const leftoverView = ({ word, kind, sentence }: Leftover): LeftoverView => ({
  word,
  kind,
  sentence: sentence.text,
  place: sentence.place,
});

const pairView = ({ a, b, score }: SentencePair): SentencePairView => ({
  own: a.text,
  place: a.place,
  other: b.text,
  score,
});

/** The longest and most alike, in the order of the report. */
function weightiest(pairs: readonly SentencePair[]): SentencePair[] {
  const weight = ({ a, score }: SentencePair) => a.masked.length * score;
  const kept = new Set([...pairs].sort((one, two) => weight(two) - weight(one)).slice(0, PAIRS));
  return pairs.filter((pair) => kept.has(pair));
}
