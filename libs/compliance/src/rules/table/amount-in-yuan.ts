import { type AnnualReport, type UnitClass, unitClassOf } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { cellEvidence, cellOf, numberIn, stateWords, undetermined } from '../../support/cells';
import { CLASS_NAMES } from '../../support/class-names';
import { tableGate } from '../../support/judge-equations';
import { fail, notApplicable, open, pass } from '../../verdicts';

const AMOUNT = 'proactive.adminFees.amountWanYuan';

/** An amount that is plausible in 元 but not in 万元. */
export const amountInYuan = defineRule({
  id: 'table/amount-in-yuan',
  code: 'TAB-12',
  version: 1,
  title: '收费金额按万元填写',
  severity: 'warning',
  basis: { text: '年度报告格式：本年收费金额单位为万元；以元填写的金额放大一万倍', mark: 'P' },
  decides:
    '苏木乡镇、街道的收费金额为整数且达到设定数额（万元），政府部门和管委会达到设定的较高数额的，疑为以元填写。带小数的、低于设定数额的通过；县级以上政府的汇总金额不作比较。',
  remedy: '核对金额的计量单位；以元填写的除以一万后改正。',
  messages: { yuan: '行政事业性收费填 {amount}（万元），合 {yuan} 亿元，疑为以元填写，按元计为 {wanYuan} 万元' },
  thresholds: {
    town: { title: '苏木乡镇、街道疑问数额', value: 10_000, unit: '万元', min: 100, max: 1_000_000 },
    department: { title: '部门、管委会疑问数额', value: 100_000, unit: '万元', min: 100, max: 10_000_000 },
  },
  check: (report, context, limits) => {
    const gate = tableGate(report, 'proactive');
    if ('verdict' in gate) return gate.verdict;
    if (!report.figures[AMOUNT]) return notApplicable('本报告所用格式不填收费金额');
    const cell = cellOf(report, AMOUNT);
    const amount = numberIn(cell);
    if (amount === null) return undetermined([cell], `收费金额${stateWords(cell)}`, [cellEvidence(cell)]);
    if (!Number.isInteger(amount) || amount < Math.min(limits.town, limits.department)) return pass;
    const unitClass = classOf(report, context.unitClass);
    if (!unitClass) return open('单位类别不明，不能判断金额是否合理', [cellEvidence(cell)]);
    if (unitClass === 'government') return notApplicable(`${CLASS_NAMES.government}的金额为汇总数，不作比较`);
    const limit = unitClass === 'town' || unitClass === 'street' ? limits.town : limits.department;
    if (amount < limit) return pass;
    const words = { amount, yuan: amount / WAN, wanYuan: amount / WAN };
    return fail('yuan', words, [cellEvidence(cell, { expected: amount / WAN })]);
  },
});

const WAN = 10_000;

function classOf(report: AnnualReport, known: UnitClass | null): UnitClass | null {
  return known ?? (report.unit ? unitClassOf(report.unit) : null);
}
