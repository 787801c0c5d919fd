import { defineRule } from '../../define-rule';
import { chineseDay } from '../../support/days';
import { datesFound, signedOn, sourceName } from '../../support/publication-dates';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Published or signed before the year it reports on was over. */
export const beforeYearEnd = defineRule({
  id: 'publication/before-year-end',
  code: 'PUB-09',
  version: 1,
  title: '报告年度结束后编制公布',
  severity: 'warning',
  basis: {
    text: '统计期限为当年 1 月 1 日至 12 月 31 日；实例：2018 年度报告落款为 2018 年 12 月 31 日',
    mark: 'B',
  },
  decides:
    '公布日期和落款日期都不早于报告年度的次年 1 月 1 日。网址中的日期不作依据；没有公布日期也没有落款日期的不适用，报告年度不明的不作判断。',
  remedy: '核对统计数据是否截至 12 月 31 日，按全年数据更正后重新公布。',
  messages: { early: '{source}日期为{date}，{year} 年尚未结束，数据不是全年数据' },
  check: (report, context) => {
    const { year } = report;
    const signed = signedOn(report);
    const published = datesFound(context).filter(({ source }) => source !== 'url');
    const found = [...published, ...(signed ? [signed] : [])].filter(({ date }) => date.length === 10);
    if (found.length === 0) return notApplicable('没有公布日期，也没有落款日期');
    if (year === null) return open('报告年度不明');
    const early = found.filter(({ date }) => date <= `${year}-12-31`);
    if (early.length === 0) return pass;
    return early.map(({ source, date, place }) =>
      fail('early', { source: sourceName(source), date: chineseDay(date), year }, [
        { figure: null, quote: place?.quote ?? null, expected: `${year + 1}-01-01`, actual: date, place },
      ]),
    );
  },
});
