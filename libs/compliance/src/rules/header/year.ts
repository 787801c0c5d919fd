import type { AnnualReport, Place, YearMention } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { damage, damageAt } from '../../support/damage';
import { fail, open, pass, unread } from '../../verdicts';

/** Title, statistics period and report name one year. */
export const year = defineRule({
  id: 'header/year',
  code: 'HDR-01',
  version: 1,
  title: '题名年度与统计期限年度一致',
  severity: 'error',
  basis: {
    text: '《政府信息公开条例》第四十九条、第五十条：年度报告反映上一年度情况；年度报告格式题名和统计期限',
    mark: 'A',
  },
  decides:
    '题名写明的年份、统计期限起止的年份、报告年度三者相同。题名或者统计期限没有写明年份的，以及日期数字在识读中粘连的，不作判断。',
  remedy: '核对题名和统计期限，改正写错的年份。',
  messages: {
    unequal: '题名写 {title} 年，统计期限写 {period} 年',
    otherYear: '题名和统计期限写 {stated} 年，报告年度为 {year} 年',
  },
  check: (report) => {
    const title = mentions(report, 'title');
    const period = periodYears(report);
    if (title.length === 0) return open('题名没有写明年份');
    if (period.length === 0) return noPeriod(report);
    const stated = [...title, ...period];
    const years = new Set(stated.map((mention) => mention.year));
    const evidence = stated.map(({ year: actual, place }) => ({
      figure: null,
      quote: place?.quote ?? null,
      expected: null,
      actual,
      place,
    }));
    if (years.size === 1 && (report.year === null || years.has(report.year))) return pass;
    const fused = damageAt(
      report,
      ['date-digits-fused'],
      stated.map(({ place }) => place),
    );
    if (fused) return unread(`日期数字粘连，年份不能作准：${fused.text}`, evidence);
    if (years.size === 1) return fail('otherYear', { stated: list(stated), year: report.year ?? '' }, evidence);
    return fail('unequal', { title: list(title), period: list(period) }, evidence);
  },
});

type Mention = { year: number; place: Place | null };

function mentions(report: AnnualReport, source: YearMention['source']): Mention[] {
  return report.years.filter((mention) => mention.source === source);
}

function periodYears(report: AnnualReport): Mention[] {
  const found = mentions(report, 'period');
  if (found.length > 0 || !report.period) return found;
  return [report.period.from, report.period.to].map((day) => ({
    year: Number(day.slice(0, 4)),
    place: report.periodPlace,
  }));
}

function noPeriod(report: AnnualReport) {
  const fused = damage(report, ['date-digits-fused']);
  return fused ? unread(`日期数字粘连，统计期限读不准：${fused.text}`) : open('没有写明统计期限');
}

const list = (found: Mention[]) => [...new Set(found.map((mention) => mention.year))].join('、');
