import { defineRule } from '../../define-rule';
import { differingEvidence, nameDiffering, ranked, rollupOf, severityOf } from '../../rollup/differing';
import { fail, open, pass } from '../../verdicts';

/** A region's figure below what its units reported already. */
export const lessThanUnits = defineRule({
  id: 'rollup/less-than-units',
  code: 'ROL-01',
  version: 1,
  title: '地区报告不少于所属单位之和',
  severity: 'warning',
  basis: { text: '报告写明涵盖全地区的，各格应不少于已收到的所属单位报告之和（多地汇总报告可见）', mark: 'B' },
  decides:
    '写明统计范围为全地区的报告，逐格与已收到的所属单位之和比较，未报单位和空白格不计；没有写明范围而少于合计的不作判断，只涵盖本级的不适用。仅复议后起诉各格不一致的，可能因复议机关为共同被告重复统计，只作提示。',
  remedy: '对照各单位报告核对汇总表，查明漏加的单位；统计范围不是全地区的，在报告开头写明。',
  messages: { less: '{count} 格少于 {units} 个所属单位之和：{cells}' },
  check: (report, context) => {
    const rollup = rollupOf(report, context);
    if ('verdict' in rollup) return rollup.verdict;
    const short = ranked(rollup.figures.filter(({ own, sum, tolerance }) => own !== null && own < sum - tolerance));
    if (short.length === 0) {
      const unread = rollup.figures.filter(({ own, sum }) => own === null && sum > 0);
      if (unread.length === 0) return pass;
      return open(`地区报告有 ${unread.length} 格不是可用的数字，而所属单位有数`, differingEvidence(report, unread));
    }
    const evidence = differingEvidence(report, short);
    const params = { count: short.length, units: rollup.units, cells: nameDiffering(short) };
    if (rollup.scope.scope === 'unstated')
      return open(`有 ${short.length} 格少于所属单位之和，但报告没有写明统计范围`, evidence);
    return fail('less', params, evidence, severityOf(short));
  },
});
