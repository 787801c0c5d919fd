import { defineRule } from '../../define-rule';
import { judgeDamage } from '../../support/judge-damage';

/** Guard: marks of the word processor stand in the text. */
export const wordResidue = defineRule({
  id: 'extraction/word-residue',
  code: 'EXT-05',
  version: 1,
  title: '没有文字处理软件的残留标记',
  severity: 'info',
  basis: { text: '识读损伤，不是报告的问题：[bookmark: _GoBack]、域代码等标记不属于报告内容', mark: 'A' },
  decides: '正文出现书签、域代码等标记的，列为待判断并指出位置；不算报告的问题。',
  remedy: '不需要单位整改；重新导出文件可以去除。',
  messages: {},
  check: (report) => judgeDamage(report, ['word-residue']),
});
