import type { AnnualReport, Evidence } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { sum } from '../../support/numbers';
import {
  countsWholeYear,
  isGeneral,
  type PublishedCount,
  publishedCounts,
  speaksOfRegion,
} from '../../support/published-counts';
import { subsetSums, subsetTotals } from '../../support/subset-sums';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The numbers per channel and an overall number that no combination of them gives. */
export const channelSum = defineRule({
  id: 'counts/channel-sum',
  code: 'CNT-03',
  version: 1,
  title: '分渠道数与总数相符',
  severity: 'warning',
  basis: { text: '国办公开办函〔2021〕30号明确责任部分：内容应当准确；总数与分渠道数的关系应能核对', mark: 'P' },
  decides:
    '第一部分有两个以上同计量单位的分渠道数和一个单独写出的总数时，用分渠道数及文中其他信息数（条、篇、份、期、则）的任意组合去凑总数；都凑不出，且总数大于各渠道数之和或者小于其中一个的，判为不符。总数在最大数与各数之和之间的，可能是同一信息多渠道发布，不作判断；约数、“其中”明细、专题数、跨年度或者不足一年的数、全地区汇总数不参与。',
  remedy: '核对各渠道发布台账，改正数字，或者写明总数包含哪些渠道、是否去重。',
  messages: {
    mismatch: '文中总数为 {total} {unit}，分渠道数 {channels} 之和为 {sum}，两者不符；试过的组合：{tried}',
  },
  check: (report) => {
    const counts = publishedCounts(report);
    const totals = distinct(overallNumbers(report, counts));
    const [total] = totals;
    if (!total) return notApplicable('第一部分没有单独写出的全年总数');
    const channels = channelNumbers(report, counts, total);
    if (channels.length < 2) return notApplicable('同计量单位的分渠道数不足两个');
    const others = counts.filter(
      (count) => !channels.includes(count) && !totals.includes(count) && count.value > 0 && mayBeAdded(count, total),
    );
    const addends = [...channels, ...others.filter((count) => !count.approx)].map(({ value }) => value);
    const reached = subsetTotals(addends);
    if (totals.some(({ value }) => reached.has(value))) return pass;
    const evidence = [...channels.map((count) => evidenceOf(count, 'left')), evidenceOf(total, 'right')];
    const doubt = doubtAbout(totals, channels, others);
    if (doubt) return open(doubt, evidence);
    return fail(
      'mismatch',
      {
        total: total.value,
        unit: total.unit ?? '',
        channels: channels.map(({ value }) => value).join('、'),
        sum: sum(channels.map(({ value }) => value)),
        tried: nearest(subsetSums(addends), total.value),
      },
      evidence,
    );
  },
});

/** Articles may be counted in a total of items; trainings, documents and the like may not. */
const ADDABLE = ['条', '篇', '份', '期', '则'];
const mayBeAdded = (count: PublishedCount, total: PublishedCount) =>
  count.unit === total.unit || ADDABLE.includes(count.unit ?? '');

function distinct(counts: readonly PublishedCount[]): PublishedCount[] {
  const seen = new Set<number>();
  return counts.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Totals of the year over all channels that do not list their parts themselves. */
function overallNumbers(report: AnnualReport, counts: readonly PublishedCount[]): PublishedCount[] {
  const listed = new Set(report.counts.map(({ parent }) => parent));
  return counts.filter(
    (count) =>
      count.isTotal &&
      count.channel === null &&
      !count.approx &&
      isGeneral(count) &&
      countsWholeYear(count.sentence, report.year) &&
      !speaksOfRegion(count.sentence) &&
      !listed.has(count.index),
  );
}

function channelNumbers(
  report: AnnualReport,
  counts: readonly PublishedCount[],
  total: PublishedCount,
): PublishedCount[] {
  const fitting = counts.filter(
    (count) =>
      count.channel !== null &&
      count.unit === total.unit &&
      isGeneral(count) &&
      countsWholeYear(count.sentence, report.year),
  );
  const seen = new Set<string>();
  return fitting.filter(({ channel, value }) => {
    const key = `${channel} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Why a mismatch may have an innocent reason, or null. */
function doubtAbout(totals: PublishedCount[], channels: PublishedCount[], others: PublishedCount[]): string | null {
  if (totals.length > 1) return `文中有 ${totals.length} 个总数，不能确定各渠道数对应哪一个`;
  const total = totals[0]?.value ?? 0;
  if ([...channels, ...others].some((count) => count.approx)) return '有的发布数是约数，不能精确核对';
  if (others.some((count) => count.channel !== null)) return '有的渠道数计量单位或者口径不同，不能相加';
  const values = channels.map(({ value }) => value);
  const between = total > Math.max(...values) && total < sum(values);
  return between ? '总数小于各渠道数之和，可能是同一信息在多个渠道发布' : null;
}

function nearest(tried: ReturnType<typeof subsetSums>, total: number): string {
  return tried
    .filter(({ addends }) => addends.length > 1)
    .sort((a, b) => Math.abs(a.sum - total) - Math.abs(b.sum - total) || a.addends.length - b.addends.length)
    .slice(0, 4)
    .map(({ addends, sum: result }) => `${addends.join('＋')}＝${result}`)
    .join('，');
}

function evidenceOf({ quote, value, place }: PublishedCount, side: 'left' | 'right'): Evidence {
  return { figure: null, quote, expected: null, actual: value, place, side };
}
