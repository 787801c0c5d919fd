import { defineRule } from '../../define-rule';
import { differingEvidence, nameDiffering, ranked, rollupOf, severityOf } from '../../rollup/differing';
import { fail, open, pass } from '../../verdicts';

/** R20: a region's figures are the sums of its units, once all have reported. */
export const sumOfUnits = defineRule({
  id: 'rollup/sum-of-units',
  code: 'ROL-02',
  version: 1,
  title: '地区报告等于所属单位之和',
  severity: 'warning',
  basis: { text: '国办发〔2014〕32号要求逐级汇总；30号是否要求地区报告包含所属单位，待确认', mark: 'C' },
  decides:
    '写明统计范围为全地区、应报单位全部收到的，逐格等于所属单位之和；收费金额每个单位容许 0.005 万元的舍入。某格有单位空白或者读不出的，该格不作判断。仅复议后起诉各格不一致的，只作提示。',
  remedy: '逐格查看各单位数字，查明多加、漏加或者重复统计的单位。',
  messages: { unequal: '{count} 格不等于 {units} 个所属单位之和：{cells}' },
  check: (report, context) => {
    const rollup = rollupOf(report, context);
    if ('verdict' in rollup) return rollup.verdict;
    if (rollup.units < rollup.due) return open(`应报 ${rollup.due} 个单位，只收到 ${rollup.units} 个，不能汇总比较`);
    const differing = ranked(
      rollup.figures.filter(({ difference, tolerance }) => difference !== null && Math.abs(difference) > tolerance),
    );
    const evidence = differingEvidence(report, differing);
    if (differing.length > 0 && rollup.scope.scope === 'unstated')
      return open(`有 ${differing.length} 格不等于所属单位之和，但报告没有写明统计范围`, evidence);
    if (differing.length > 0)
      return fail(
        'unequal',
        { count: differing.length, units: rollup.units, cells: nameDiffering(differing) },
        evidence,
        severityOf(differing),
      );
    const unsure = rollup.figures.filter(({ difference }) => difference === null);
    if (unsure.length === 0) return pass;
    return open(`有 ${unsure.length} 格在地区或者单位的报告中不是可用的数字，其余各格相符`);
  },
});
