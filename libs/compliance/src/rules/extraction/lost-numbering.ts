import { defineRule } from '../../define-rule';
import { judgeDamage } from '../../support/judge-damage';

/** Guard: automatic numbers of headings were lost. */
export const lostNumbering = defineRule({
  id: 'extraction/lost-numbering',
  code: 'EXT-03',
  version: 1,
  title: '标题编号读取完整',
  severity: 'info',
  basis: { text: '识读损伤，不是报告的问题：自动编号在转换时丢失，只剩“-”“•”', mark: 'A' },
  decides: '标题或者条目以“-”“•”开头、自动编号丢失的，列为待判断；缺少部分、编号不连续等不作判断。',
  remedy: '对照原件确认标题；换用原始文件重新导入。',
  messages: {},
  check: (report) => judgeDamage(report, ['numbering-lost']),
});
