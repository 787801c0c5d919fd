import { defineRule } from '../../define-rule';
import { isGeneric } from '../../support/generic-problems';
import { hasSixParts } from '../../support/parts';
import { readPartFive } from '../../support/problem-clauses';
import { sectionEvidence } from '../../support/section-evidence';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Nothing is said of what became of last year's problems. */
export const lastProblems = defineRule({
  id: 'history/last-problems',
  code: 'XY-07',
  version: 1,
  title: '第五部分说明了上一年度问题的整改',
  severity: 'info',
  basis: { text: '条例第五十条第四项：主要问题及改进情况；是否须逐项回应上一年度的问题，尚待核实', mark: 'C' },
  decides:
    '第五部分没有提到上一年（上年度、去年、具体年份）的问题或者已经作出的整改的，提示。只写打算、只写“针对以上问题，下一步……”的不算；上一年度报告没有列出问题的不适用；没有上一年度报告可比的，只在本年度所写问题全是通用表述时提示。',
  remedy: '补写上一年度所列问题的整改情况：做了什么，是否解决。',
  messages: { silent: '第五部分没有说明{lastYear}年度问题的整改情况' },
  check: (report, context) => {
    if (!hasSixParts(report)) return notApplicable('本报告所用格式不分六个部分');
    const five = readPartFive(report);
    const heading = report.sections.find(({ number }) => number === 5);
    if (!five || !heading) return notApplicable('第五部分没有文字');
    if (five.text.length < LEAST) return open('第五部分文字太少，不足以判断');
    const years = report.year === null ? '' : `|(?:${report.year - 1}|${report.year - 2})年`;
    if (new RegExp(`${LAST_YEAR}${years}`).test(five.text) || DONE.test(five.text)) return pass;
    const last = context.previous && readPartFive(context.previous);
    if (last && (last.denies || last.problems.length === 0)) return notApplicable('上一年度的报告没有列出问题');
    if (!last && !(five.problems.length > 0 && five.problems.every(({ text }) => isGeneric(text))))
      return notApplicable('没有上一年度的报告，不知道上一年度有哪些问题');
    const lastYear = report.year === null ? '上一' : ` ${report.year - 1} `;
    return fail('silent', { lastYear }, [sectionEvidence(heading)]);
  },
});

const LEAST = 20;
const LAST_YEAR = '上一?年度?|去年|往年|前一年|历年|以往|此前';
/** What has been done: told as finished, or an answer to a named problem. */
const DONE =
  /整改(?:到位|完成|完毕|情况|落实)|(?:已|已经)[^。；，,]{0,14}(?:整改|解决|改进|完善|建立|到位)|(?:得到|有了|取得)[^。；，,]{0,10}(?:改善|改进|提升|解决|好转)|针对(?![^。；，,]{0,6}(?:以上|上述|这些|此类|存在|现有))[^。；，,]{2,30}[，,](?!下一步|今后|将|拟|计划|要)[^。；]{0,40}(?:了|已|完成|开展|组织|建立|制定|印发)/;
