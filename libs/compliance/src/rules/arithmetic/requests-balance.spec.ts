import { withFields, withFigures, withLostTables, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { requestsBalance } from './requests-balance';

const balanced = {
  'requests.newRequests.naturalPerson': 5,
  'requests.carriedOver.naturalPerson': 1,
  'requests.resultsTotal.naturalPerson': 4,
  'requests.carriedForward.naturalPerson': 2,
};
const broken = withFigures({ ...balanced, 'requests.resultsTotal.naturalPerson': 3 });

describeRule(requestsBalance, {
  pass: [
    { name: 'an empty year', report: reportFixture() },
    { name: 'a column that balances', report: reportFixture(withFigures(balanced)) },
  ],
  fail: [
    {
      name: 'a column that does not balance, with all four cells',
      report: reportFixture(broken),
      message: 'unequal',
      sentence: '自然人列：第一项加第二项之和为 6，第三项总计加第四项之和为 5，差 1',
      evidence: [
        {
          figure: 'requests.newRequests.naturalPerson',
          side: 'left',
          actual: 5,
          place: expect.objectContaining({ table: 1, row: 3, column: 3 }),
        },
        { figure: 'requests.carriedOver.naturalPerson', side: 'left', actual: 1 },
        { figure: 'requests.resultsTotal.naturalPerson', side: 'right', actual: 3 },
        { figure: 'requests.carriedForward.naturalPerson', side: 'right', actual: 2 },
      ],
    },
    {
      name: 'a broken column although another row was damaged in reading',
      report: reportFixture(
        broken,
        withMessage('digits-fused', '“（一）予以公开”一行的数字连在一起', {
          page: null,
          table: 1,
          row: 5,
          column: null,
          quote: '',
        }),
      ),
      message: 'unequal',
      sentence: '自然人列：第一项加第二项之和为 6，第三项总计加第四项之和为 5，差 1',
      evidence: [{}, {}, {}, {}],
    },
    {
      name: 'a broken column although another cannot be decided',
      report: reportFixture(broken, withFigures({ 'requests.carriedOver.total': 'blank' })),
      message: 'unequal',
      sentence: '自然人列：第一项加第二项之和为 6，第三项总计加第四项之和为 5，差 1',
      evidence: [{}, {}, {}, {}],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a blank cell, naming it',
      report: reportFixture(withFigures({ 'requests.carriedOver.total': 'blank' })),
      reason: '7 个等式中有 1 个不能核对：二、上年结转政府信息公开申请数量（总计）空白',
      fault: 'open',
    },
    {
      name: 'a cell that was only inferred, however wrong the sum',
      report: reportFixture(withFigures({ 'requests.carriedOver.total': { value: 9, raw: '9', inferred: true } })),
      fault: 'reading',
    },
    {
      name: 'digits that ran together in reading',
      report: reportFixture(broken, withMessage('digits-fused', '两格数字连在一起')),
      fault: 'reading',
    },
    { name: 'a table in a picture', report: reportFixture(withLostTables('picture', 'requests')), fault: 'reading' },
    { name: 'a table that is not there', report: reportFixture(withLostTables('none', 'requests')), fault: 'open' },
  ],
});
