import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { ODD_COLLOCATIONS } from '../../support/lists/odd-collocations';
import { endsWithOwnPlace } from '../../support/own-place';
import { fail, pass } from '../../verdicts';

/** 苏木信息公开 ten times over: 政府 was replaced blindly. */
export const replacementResidue = defineRule({
  id: 'copying/replacement-residue',
  code: 'CPY-10',
  version: 1,
  title: '没有批量替换留下的生造词',
  severity: 'warning',
  basis: { text: '实例：一份报告把“政府信息公开”写成“苏木信息公开”十次，是照搬后批量替换的痕迹', mark: 'B' },
  decides:
    '“苏木（镇、乡、街道）信息公开”代替“政府信息公开”达到设定次数，或者条例、办法的名称被改动的，提示核实；“我镇信息公开”“某某镇信息公开”是通常的说法，不算。搭配表由本系统维护。',
  remedy: '恢复“政府信息公开”等规范用语；同时检查全文是否照搬其他单位的报告后替换名称。',
  messages: { residue: '“{word}”出现 {count} 次，应为“{expected}”：{sentence}' },
  thresholds: { times: { title: '至少出现', value: 3, unit: '次', min: 2, max: 20 } },
  check: (report, _context, limits) => {
    const fails = ODD_COLLOCATIONS.flatMap(({ pattern, expected, times }) => {
      const found = findWords(
        report,
        pattern,
        ({ index = 0 }, { text }) => !endsWithOwnPlace(text.slice(0, index), report),
      );
      const [first] = found;
      if (!first || (times === 'often' && found.length < limits.times)) return [];
      const evidence = found.map((each) => ({ ...each.evidence, expected }));
      return [
        fail('residue', { word: first.word, count: found.length, expected, sentence: first.sentence.text }, evidence),
      ];
    });
    return fails.length > 0 ? fails : pass;
  },
});
