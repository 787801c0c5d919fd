import { withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { noticeNumber } from './notice-number';

const of = (text: string) => reportFixture(withText(1, text));

describeRule(noticeNumber, {
  pass: [
    { name: 'the right number', report: of('根据国办公开办函〔2021〕30号编制。') },
    {
      name: 'the right number with other or lost brackets',
      report: of('根据国办公开办函[2021] 30号和国办公开办函〔202130号编制。'),
    },
    {
      name: 'numbers of other documents',
      report: of('按照国办函〔2020〕109号、国办公开办函〔2019〕61号、国办发〔2014〕32号执行。'),
    },
  ],
  fail: [
    {
      name: 'a letter dropped',
      report: of('根据国办公开函〔2021〕30号编制。'),
      message: 'mistyped',
      sentence: '文号“国办公开函〔2021〕30号”误写，应为“国办公开办函〔2021〕30号”：根据国办公开函〔2021〕30号编制。',
      evidence: [{ actual: '国办公开函〔2021〕30号', expected: '国办公开办函〔2021〕30号' }],
    },
    {
      name: 'another number beside the title of the notice',
      report: of('《年度报告格式》（国办公开办函〔2021〕31号）。'),
      message: 'mistyped',
      sentence:
        '文号“国办公开办函〔2021〕31号”误写，应为“国办公开办函〔2021〕30号”：《年度报告格式》（国办公开办函〔2021〕31号）。',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'a report that cites no number', report: reportFixture() }],
  undetermined: [
    {
      name: 'a number that lost a digit',
      report: of('《年度报告格式》（国办公开办函〔2021〕3号）。'),
      fault: 'reading',
    },
  ],
});
