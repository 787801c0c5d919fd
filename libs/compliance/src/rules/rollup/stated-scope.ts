import { defineRule } from '../../define-rule';
import { statedScope as scopeOf } from '../../rollup/stated-scope';
import { fail, notApplicable, open, pass } from '../../verdicts';

const SAYS_SOMETHING =
  /本级|全(?:旗|县|市(?!场)|区|盟|州|省)|各(?:级|苏木|乡|镇|街道|旗|县|区|部门|单位|行政机关)|汇总/;

/** A region's report that does not say whether it covers its units. */
export const statedScope = defineRule({
  id: 'rollup/stated-scope',
  code: 'ROL-03',
  version: 1,
  title: '地区报告写明统计范围',
  severity: 'info',
  basis: { text: '多地政府报告在开头写明由各部门、各乡镇汇总或者只含本级；没有写明的无法与所属单位核对', mark: 'B' },
  decides:
    '县级以上人民政府的报告，开头或者总体情况中有本级、全旗（县、市、区）、各苏木乡镇、各部门、汇总等说明统计范围的文字。',
  remedy: '在报告开头写明统计范围：是否包括政府各部门、各苏木乡镇和街道。',
  messages: { unstated: '{unit}的报告没有写明统计范围是全地区还是本级' },
  check: (report, { unitClass, rollup }) => {
    if (unitClass !== 'government' && !rollup) return notApplicable('只核对县级以上人民政府的报告');
    const header = report.preamble.text;
    if (scopeOf(report).scope !== 'unstated' || SAYS_SOMETHING.test(header)) return pass;
    if (header === '' && !report.sections.some(({ number }) => number === 1))
      return open('没有读到报告的开头和总体情况');
    const quote = header.slice(0, 120) || null;
    return fail('unstated', { unit: report.unit ?? '本单位' }, [
      { figure: null, quote, expected: null, actual: null, place: report.preamble.place },
    ]);
  },
});
