import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { formatNotice } from './format-notice';

const of = (year: number | null, text: string) => reportFixture(withFields({ year }), withText(1, text));

describeRule(formatNotice, {
  pass: [
    { name: 'the notice of 2021', report: of(2023, '根据国办公开办函〔2021〕30号编制。') },
    {
      name: 'the notice of 2019 in its years',
      report: of(2020, '根据《年度报告格式（试行）》（国办公开办函〔2019〕60号）编制。'),
    },
    { name: 'no notice at all', report: of(2023, '根据《条例》编制。') },
    { name: 'history', report: of(2022, '国办公开办函〔2019〕60号已废止。') },
    { name: 'no notice in a report of unknown year', report: of(null, '根据《条例》编制。') },
  ],
  fail: [
    {
      name: 'the old notice after 2021, by its number and whatever its brackets',
      report: of(2021, '按照国办公开办函[2019]60号要求编制。'),
      message: 'wrong',
      sentence:
        '2021 年度的报告引用了“国办公开办函[2019]60号”，应为国办公开办函〔2021〕30号：按照国办公开办函[2019]60号要求编制。',
      evidence: [{ expected: '国办公开办函〔2021〕30号', actual: '国办公开办函[2019]60号' }],
    },
    {
      name: 'the old notice by its title',
      report: of(2022, '按照《政府信息公开工作年度报告格式（试行）》编制。'),
      message: 'wrong',
      sentence:
        '2022 年度的报告引用了“年度报告格式（试行）”，应为国办公开办函〔2021〕30号：按照《政府信息公开工作年度报告格式（试行）》编制。',
      evidence: [{}],
    },
    {
      name: 'the new notice in a report of 2020',
      report: of(2020, '按照国办公开办函〔2021〕30号编制。'),
      message: 'wrong',
      sentence:
        '2020 年度的报告引用了“国办公开办函〔2021〕30号”，应为国办公开办函〔2019〕60号：按照国办公开办函〔2021〕30号编制。',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'years without a notice', report: of(2018, '根据国办发〔2014〕32号编制。') }],
  undetermined: [
    { name: 'a notice in a report of unknown year', report: of(null, '按照国办公开办函〔2019〕60号编制。') },
  ],
});
