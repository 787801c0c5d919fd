import { defineRule } from '../../define-rule';
import { damage, damageAt } from '../../support/damage';
import { fail, open, pass, unread } from '../../verdicts';

/** The statistics run over the whole calendar year. */
export const period = defineRule({
  id: 'header/period',
  code: 'HDR-04',
  version: 1,
  title: '统计期限为全年',
  severity: 'error',
  basis: { text: '年度报告的通行写法：统计期限为当年 1 月 1 日至 12 月 31 日', mark: 'B' },
  decides: '统计期限为报告年度 1 月 1 日起至 12 月 31 日止。没有写明或者日期数字在识读中粘连的，不作判断。',
  remedy: '把统计期限改为报告年度 1 月 1 日至 12 月 31 日，并核对数据是否按全年统计。',
  messages: { notWholeYear: '统计期限写 {from} 至 {to}，应为 {expected}' },
  check: (report) => {
    const fused = report.period
      ? damageAt(report, ['date-digits-fused'], [report.periodPlace])
      : damage(report, ['date-digits-fused']);
    if (!report.period) return fused ? unread(`日期数字粘连，统计期限读不准：${fused.text}`) : open('没有写明统计期限');
    const { from, to } = report.period;
    const wanted = report.year ?? Number(from.slice(0, 4));
    if (from === `${wanted}-01-01` && to === `${wanted}-12-31`) return pass;
    if (fused) return unread(`日期数字粘连，统计期限读不准：${fused.text}`);
    const expected = `${wanted}-01-01 至 ${wanted}-12-31`;
    return fail('notWholeYear', { from, to, expected }, [
      {
        figure: null,
        quote: report.periodPlace?.quote ?? null,
        expected,
        actual: `${from} 至 ${to}`,
        place: report.periodPlace,
      },
    ]);
  },
});
