import { defineRule } from '../../define-rule';
import { type PublishedCount, publishedCounts } from '../../support/published-counts';
import { fail, notApplicable, pass } from '../../verdicts';

/** The same number for two channels: copied, or one post sent twice. */
export const equalChannels = defineRule({
  id: 'counts/equal-channels',
  code: 'CNT-09',
  version: 1,
  title: '不同渠道的数量不应完全相同',
  severity: 'warning',
  basis: { text: '西柳镇 2023 年报告“149条、149条，46条、46条”等实例', mark: 'P' },
  decides: '第一部分两个以上不同渠道的发布数量（准确数，同一计量单位，不小于设定值）完全相同的，提示核实。',
  remedy: '核对各渠道后台数据；内容同步发布的，写明“同步发布”。',
  messages: { equal: '{quotes}：不同渠道数量都是 {value}' },
  thresholds: { least: { title: '从多大的数量起提示', value: 10, unit: '', min: 1, max: 1000 } },
  check: (report, _context, limits) => {
    const counts = publishedCounts(report).filter(({ channel, approx }) => channel !== null && !approx);
    if (new Set(counts.map(({ channel }) => channel)).size < 2) return notApplicable('没有两个以上渠道的数量');
    const groups = [...new Set(counts.map(({ value }) => value))].flatMap((value) => {
      const group = oneEach(counts.filter((count) => count.value === value));
      return value >= limits.least && group.length > 1 && !saysTogether(group) ? [group] : [];
    });
    if (groups.length === 0) return pass;
    return groups.map((group) =>
      fail(
        'equal',
        { quotes: group.map(({ quote }) => quote).join('、'), value: group[0]?.value ?? 0 },
        group.map(({ quote, value, place }) => ({ figure: null, quote, expected: null, actual: value, place })),
      ),
    );
  },
});

/** One count of each channel, those in the unit of the first. */
function oneEach(counts: PublishedCount[]): PublishedCount[] {
  const [first] = counts;
  return counts.filter(
    (count, index) =>
      count.unit === first?.unit && counts.findIndex(({ channel }) => channel === count.channel) === index,
  );
}

const saysTogether = (group: PublishedCount[]) =>
  group.some(({ sentence }) => /同步|均为?|都是?|各\d|各发布/.test(sentence));
