import type { AnnualReport } from '@gongkai/domain';
import { CHANGE, type Percentage } from './percentages';
import { type Stated, statedIn } from './stated';
import { timeOf } from './time-of';

/** A growth told behind the change itself (较上年减少4件，下降14.8%): the quotients that the numbers beside it allow. */
export type ChangeRate = { change: Stated; readings: { base: Stated; whole: number; quotient: number }[] };

const DOWN = /减少|下降|降低|回落|下跌|少/;

/**
 * The change that a growth follows, and what it may be a share of: a number of last year in the sentence, or one of this
 * year less the change. Null if the growth follows no change, if a number is approximate, or if none stands before it.
 */
export function changeRateOf(report: AnnualReport, { part: change, stated }: Percentage): ChangeRate | null {
  if (!CHANGE.test(change.lead) || !OF_THE_NUMBER_BEFORE.test(change.lead) || change.count.approx) return null;
  const size = Math.abs(change.count.value) * (DOWN.test(CHANGE.exec(change.lead)?.[0] ?? '') ? -1 : 1);
  const before = statedIn(report).filter(
    ({ sentence, count, index }) =>
      sentence === stated.sentence && index < change.index && count.unit === change.count.unit,
  );
  if (before.length === 0 || before.some(({ count, lead }) => count.approx || CHANGE.test(lead))) return null;
  const readings = before.flatMap((base) => {
    const last = timeOf(base.earlier + base.lead, report.year) === 'other' || LAST.test(base.lead);
    const whole = last ? base.count.value : base.count.value - size;
    return whole > 0 ? [{ base, whole, quotient: size / whole }] : [];
  });
  return readings.length > 0 ? { change, readings } : null;
}

/** 政策文件较上年增加5条 is a change of something whose number is not told. */
const OF_THE_NUMBER_BEFORE = /^\s*(?:同比|环比|较|比|与|相比|增|减|上升|下降|提高|降低|回落|下跌|多|少)/;

/** 较2022年的141件减少12件: what is compared with is last year's. */
const LAST = /(?:较|比|与|同比)[^，,。；;]{0,4}(?:上一?年|去年|20\d\d年)[^，,。；;]{0,8}$/;
