import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { TYPOS } from '../../support/lists/typos';
import { fail, pass } from '../../verdicts';

/** Wrong words from the maintained list. */
export const typos = defineRule({
  id: 'sensitive/typos',
  code: 'SEN-04',
  version: 1,
  title: '没有常见错别字',
  severity: 'info',
  basis: { text: '本系统维护的错别字表（截止与截至、提对、台帐、布署等，见于多份报告）', mark: 'B' },
  decides: '按错别字表在标题、开头和正文中查找，同一个错字合并为一个问题；“截止日期”“截止时间”不算错。',
  remedy: '改正错别字后重新发布。',
  messages: { typo: '“{wrong}”应为“{right}”（{count} 处）：{sentence}' },
  check: (report) => {
    const fails = TYPOS.flatMap(({ wrong, right, pattern }) => {
      const found = findWords(report, pattern);
      const [first] = found;
      if (!first) return [];
      const evidence = found.map((each) => ({ ...each.evidence, expected: right }));
      return [fail('typo', { wrong, right, count: found.length, sentence: first.sentence.text }, evidence)];
    });
    return fails.length > 0 ? fails : pass;
  },
});
