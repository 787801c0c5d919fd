import { defineRule } from '../../define-rule';
import { findWords } from '../../support/found-words';
import { IMPOSSIBLE_BODIES } from '../../support/lists/impossible-bodies';
import { endsWithOwnPlace } from '../../support/own-place';
import { classIn } from '../../support/unit-class';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** A town with a propaganda department or a website of its own: the text was written for a larger unit. */
export const impossibleBodies = defineRule({
  id: 'copying/impossible-bodies',
  code: 'CPY-03',
  version: 1,
  title: '没有写入本级不设的机构和网站',
  severity: 'warning',
  basis: {
    text: '《政府网站发展指引》（国办发〔2017〕47号）：乡镇、街道原则上不开设政府网站；机构设置为工作常识',
    mark: 'C',
  },
  decides:
    '苏木乡镇、街道的报告把组织部、宣传部等写成本级部门，或者写“苏木（镇、乡、街道）政府网站”的，提示核实；上级的部门（旗委组织部等）、“各乡镇”和冠有本单位专名的网站不算。名单由本系统维护。',
  remedy: '写明实际的机构和公开平台（例如旗县政府门户网站的专栏）；同时检查该段内容是否照搬上级的报告。',
  messages: { impossible: '写有本级不设的{what}（{because}）：{sentence}' },
  check: (report, context) => {
    const unitClass = classIn(report, context);
    const bodies = IMPOSSIBLE_BODIES.filter(({ classes }) => unitClass === null || classes.includes(unitClass));
    if (bodies.length === 0) return notApplicable('只核对苏木乡镇和街道的报告');
    const fails = bodies.flatMap(({ pattern, because }) => {
      const found = findWords(
        report,
        pattern,
        ({ index = 0 }, { text }) => !endsWithOwnPlace(text.slice(0, index), report),
      );
      const [first] = found;
      if (!first) return [];
      const what = [...new Set(found.map(({ word }) => `“${word}”`))].slice(0, 3).join('、');
      const evidence = found.map((each) => each.evidence);
      return [fail('impossible', { what, because, sentence: first.sentence.text }, evidence)];
    });
    if (fails.length === 0) return pass;
    return unitClass === null ? open('单位类别不明，不能判断本级设有哪些机构', fails[0]?.evidence) : fails;
  },
});
