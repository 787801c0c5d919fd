import { defineRule } from '../../define-rule';
import { judgeDamage } from '../../support/judge-damage';

/** Guard: words in angle brackets were taken for tags. */
export const swallowedTags = defineRule({
  id: 'extraction/swallowed-tags',
  code: 'EXT-04',
  version: 1,
  title: '尖括号内文字读取完整',
  severity: 'info',
  basis: { text: '识读损伤，不是报告的问题：半角尖括号内的文字被当作网页标签丢失', mark: 'A' },
  decides: '“年度报告格式>”之前没有起始、“关于印发”之后没有名称的，列为待判断；所引文件名称不作判断。',
  remedy: '对照原件确认文件名称；书名号改用《》可以避免丢失。',
  messages: {},
  check: (report) => judgeDamage(report, ['tag-swallowed']),
});
