import { daysFrom } from '@gongkai/domain';
import { defineRule } from '../../define-rule';

import { type DateFound, datesFound, sourceName } from '../../support/publication-dates';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** The day of publication is named differently in different places. */
export const contradictoryDates = defineRule({
  id: 'publication/contradictory-dates',
  code: 'PUB-03',
  version: 1,
  title: '公布日期明确、一致',
  severity: 'warning',
  basis: {
    text: '实例：同一报告页面日期为 1 月 18 日，网址中的日期为 6 月 15 日；按时公布的认定以公布日期为准',
    mark: 'B',
  },
  decides:
    '比较登记的公布日期、页面日期和网址中的日期，相差超过设定天数的判为矛盾（内容系统生成网址的日期可以相差几天）。一个日期也没有的不作判断；不掌握公布情况的不适用。',
  remedy: '核实实际公布日期，改正登记或者页面上的日期；补发、重发的说明原因。',
  messages: { contradictory: '公布日期前后不一：{dates}，最多相差 {days} 天' },
  thresholds: { days: { title: '允许相差', value: 7, unit: '天', min: 0, max: 60 } },
  check: (_, context, { days }) => {
    if (!context.publication) return notApplicable('不掌握公布情况');
    const found = datesFound(context);
    if (found.length === 0) return open('公布日期不明');
    const apart = widest(found);
    if (apart <= days) return pass;
    return fail(
      'contradictory',
      { dates: found.map(({ source, date }) => `${sourceName(source)} ${date}`).join('，'), days: apart },
      found.map(({ date, source, place }) => ({
        figure: null,
        quote: source === 'url' ? (context.publication?.url ?? null) : null,
        expected: null,
        actual: date,
        place,
      })),
    );
  },
});

const first = (date: string) => (date.length === 7 ? `${date}-01` : date);
const last = (date: string) => (date.length === 7 ? `${date}-28` : date);

/** Most days that lie for certain between two of the dates; a month alone may be any of its days. */
function widest(found: readonly DateFound[]): number {
  const gaps = found.flatMap((one) => found.map((other) => daysFrom(last(one.date), first(other.date))));
  return Math.max(0, ...gaps);
}
