import type { AnnualReport, NarrativeCount } from '@gongkai/domain';
import { type Stated, statedIn } from './stated';
import { timeOf } from './time-of';

/**
 * A percentage of the narrative: a share of a total, a growth against the year before, or a rate of two numbers.
 * `value` is negative for a decrease, `step` one unit of its last printed decimal.
 */
export type Percentage = {
  stated: Stated;
  kind: 'share' | 'growth' | 'rate';
  value: number;
  step: number;
  /** The number it belongs to: the last one before it in the sentence. */
  part: Stated;
};

const SHARE =
  /(?:占|占比|所占比例|比例|比重)(?:(?:总|全部|公开|主动公开|政府信息)[^，,。]{0,10})?(?:的)?(?:约?为|达到?|是|:|：)?\s*$/;
const GROWTH =
  /(?:同比|较|比|与|相比)[^，,。]{0,14}?(增长|上升|增加|提高|上涨|下降|减少|降低|回落|下跌)(?:率)?(?:了|为|约|达)?\s*$/;
/** A growth that stands alone behind the change it is of: 较上年减少4件，下降14.8%. */
const BARE_GROWTH =
  /^\s*(增长|上升|增加|提高|上涨|下降|减少|降低|回落|下跌|增幅|降幅|同比增长|同比下降)(?:率)?(?:了|为|约|达|是)?\s*$/;
export const CHANGE = /(?:增加|增长|上升|提高|减少|下降|降低|回落|下跌|多|少)了?\s*$/;
const RATE = /([\u4e00-\u9fff]{2,4})率(?:约?为|达到?|是)?\s*$/;

const DOWN = /下降|减少|降低|回落|下跌|降幅/;

/** One unit of the last decimal of the number at `at` in the text: 0.01 for 95.19. */
function stepAt(text: string, at: number): number {
  const decimals = /^[\d０-９,，]+[.．]([\d０-９]+)/.exec(text.slice(at))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

function kindOf(lead: string, before: string): Percentage['kind'] | null {
  if (/分别|各占|合计|共占/.test(lead)) return null;
  if (GROWTH.test(lead) || (BARE_GROWTH.test(lead) && CHANGE.test(before))) return 'growth';
  if (SHARE.test(lead)) return 'share';
  return RATE.test(lead) ? 'rate' : null;
}

/** Every exact percentage that says what it is of, with the number before it. */
export function percentagesIn(report: AnnualReport): Percentage[] {
  const all = statedIn(report);
  return all.flatMap((stated, index): Percentage[] => {
    const { count, sentence, lead } = stated;
    if (count.unit !== '%' || count.approx) return [];
    const part = all[index - 1];
    const kind = kindOf(lead, part?.lead ?? '');
    if (!kind || !part || part.sentence !== sentence || part.count.unit === '%') return [];
    const step = stepAt(sentence.text, count.offset - sentence.start);
    const down = kind === 'growth' && DOWN.test((GROWTH.exec(lead) ?? BARE_GROWTH.exec(lead))?.[1] ?? '');
    return [{ stated, kind, value: down ? -Math.abs(count.value) : count.value, step, part }];
  });
}

/** True if the printed percentage is the quotient, rounded or cut off at its last decimal. */
export const agrees = (percentage: Percentage, quotient: number): boolean =>
  Math.abs(quotient * 100 - percentage.value) < percentage.step - 1e-9;

/** The total that a share is of: the count whose 其中 list its part belongs to; null if the text names none. */
export function totalOf(report: AnnualReport, { part }: Percentage): NarrativeCount | null {
  const total = part.count.parent === null ? null : (report.counts[part.count.parent] ?? null);
  return total && total.unit === part.count.unit ? total : null;
}

/** Every other number of the paragraph before the percentage that might be what it is a share of. */
export function otherTotals(report: AnnualReport, { part, stated }: Percentage): number[] {
  return report.counts.flatMap((count) =>
    count.section === stated.count.section &&
    count.unit !== '%' &&
    count.offset < stated.count.offset &&
    count !== part.count &&
    count.value > 0
      ? [count.value]
      : [],
  );
}

const LAST_YEAR = /上一?年|去年|20\d\d年/;

/**
 * The number of the year before that the sentence names beside the one of this year; null unless there is exactly one
 * of each in the same unit, so that nothing else can be meant.
 */
export function baseOf(report: AnnualReport, { part, stated }: Percentage): Stated | null {
  const alike = statedIn(report).filter(
    ({ sentence, count }) => sentence === stated.sentence && count.unit === part.count.unit,
  );
  const [base] = alike.filter(
    (other) =>
      other !== part &&
      timeOf(other.earlier + other.lead, report.year) === 'other' &&
      LAST_YEAR.test(
        (other.earlier + other.lead)
          .split(/[，,；;]/)
          .slice(-2)
          .join('，'),
      ),
  );
  const current = timeOf(part.earlier + part.lead, report.year) === 'year';
  if (!base || !current || alike.length !== 2 || base.count.approx || part.count.approx) return null;
  return base;
}

/** The numbers of a rate such as 公开率: the number of what is named, and the number before it in the same unit. */
export function rateTerms(report: AnnualReport, { stated }: Percentage): { part: Stated; whole: Stated } | null {
  const name = RATE.exec(stated.lead)?.[1]?.slice(-2);
  const before = statedIn(report).filter(
    (other) =>
      other.sentence === stated.sentence && other.count.unit !== '%' && other.count.offset < stated.count.offset,
  );
  const part = before.at(-1);
  const whole = before.at(-2);
  if (!name || !part || !whole || !part.lead.includes(name) || part.count.unit !== whole.count.unit) return null;
  return part.count.approx || whole.count.approx || whole.count.value === 0 ? null : { part, whole };
}
