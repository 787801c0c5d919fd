import { defineRule } from '../../define-rule';
import { foundAs } from '../../support/cells';
import { rowNameOf } from '../../support/figure-names';
import { judgeEquations } from '../../support/judge-equations';
import { settle } from '../../support/settle';
import { notApplicable } from '../../verdicts';

/** One request may be denied for several reasons, so that their sum may exceed it. */
const SEVERAL_REASONS = 'stats14.req.answered.denied';

/** R19: the totals of the annex of 2014 to 2018. */
export const annexTotals = defineRule({
  id: 'arithmetic/annex-totals',
  code: 'R19',
  version: 1,
  title: '情况统计表各分项之和等于总数',
  severity: 'warning',
  basis: { text: '《政府信息公开情况统计表》（国办发〔2014〕32号）表格结构；各地表样略有不同，行名待确认', mark: 'C' },
  decides:
    '2014 至 2018 年度：申请数、办结数、答复数、不同意公开数、复议数、诉讼数各等于其分项之和；不同意公开的理由可以多选，其和只是不得少于总数。没有附统计表的不适用，有一格不是数字的该项不作判断。',
  remedy: '核对该项总数和各分项，改正填错的一格。',
  messages: { unequal: '“{total}”：分项之和为 {left}，总数填 {right}，差 {difference}' },
  judgesSums: true,
  check: (report) => {
    if (report.format === 'F2014' && foundAs(report, 'annex') === 'none') return notApplicable('报告没有附情况统计表');
    const verdicts = judgeEquations(report, 'annexTotal', 'annex', ({ equation }) => ({
      total: rowNameOf(equation.right[0] ?? equation.key),
    }));
    if (!Array.isArray(verdicts)) return verdicts;
    return settle(
      verdicts.filter(
        (verdict) =>
          verdict.outcome !== 'fail' ||
          Number(verdict.params.left) < Number(verdict.params.right) ||
          !verdict.evidence.some(({ figure, side }) => side === 'right' && figure === SEVERAL_REASONS),
      ),
    );
  },
});
