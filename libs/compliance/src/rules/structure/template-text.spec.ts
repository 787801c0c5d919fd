import { withFields, withPreamble, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { templateText } from './template-text';

describeRule(templateText, {
  pass: [
    { name: 'a written report', report: reportFixture() },
    {
      name: 'masked numbers, letters and what applicants fill in',
      report: reportFixture(
        withText(1, '请申请人填写申请表。', '电话139****0000。', '使用XXML格式，评选“某XX计划”。'),
        withPreamble('www.xxx.gov.cn'),
      ),
    },
  ],
  fail: [
    {
      name: 'an instruction of the form',
      report: reportFixture(withText(6, '该部分以表格形式报告。')),
      message: 'left',
      sentence: '残留模板用语 1 处：“该部分以表格形式报告”',
      evidence: [{ actual: '该部分以表格形式报告', place: expect.objectContaining({ quote: '该部分以表格形式报告' }) }],
    },
    {
      name: 'blanks in title and text',
      report: reportFixture(
        withFields({ title: 'XX镇人民政府2023年政府信息公开工作年度报告' }),
        withText(1, '××××年，（单位名称）公开信息XX条。'),
      ),
      message: 'left',
      sentence: '残留模板用语 4 处：“XX”、“××××”、“（单位名称）”',
      evidence: [{ actual: 'XX', place: expect.objectContaining({ block: 0 }) }, {}, {}, {}],
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
