import { defineRule } from '../../define-rule';
import { judgeDamage } from '../../support/judge-damage';

/** Guard: digits of dates ran together. */
export const fusedDates = defineRule({
  id: 'extraction/fused-dates',
  code: 'EXT-02',
  version: 1,
  title: '日期数字读取完整',
  severity: 'info',
  basis: { text: '识读损伤，不是报告的问题：年、月、日等字在转换时丢失，数字连在一起（20251月1日）', mark: 'A' },
  decides: '日期中缺少年、月等字、数字粘连的，列为待判断；统计期限、年份和同一处的号码不作判断。',
  remedy: '对照原件确认日期；换用原始文件重新导入。',
  messages: {},
  check: (report) => judgeDamage(report, ['date-digits-fused']),
});
