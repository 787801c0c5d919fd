import { withFields, withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { blankCells } from './blank-cells';

describeRule(blankCells, {
  pass: [
    { name: 'a full table', report: reportFixture() },
    { name: 'symbols, which another rule judges', report: reportFixture(withFigures({ 'review.total': 'slash' })) },
  ],
  fail: [
    {
      name: 'blank cells, all in one finding',
      report: reportFixture(
        withFigures({
          'proactive.rules.issued': 'blank',
          'requests.denied.stateSecret.otherOrg': 'blank',
          'requests.granted.total': 'blank',
          'review.total': 'blank',
        }),
      ),
      message: 'blank',
      sentence:
        '统计表有 4 格空白：规章（本年制发件数）、三（一）予以公开（总计）、三（三）不予公开 1.属于国家秘密（法人或其他组织—其他）等',
      evidence: [
        {
          figure: 'proactive.rules.issued',
          actual: '',
          place: expect.objectContaining({ table: 0, row: 2, column: 1 }),
        },
        { figure: 'requests.granted.total' },
        { figure: 'requests.denied.stateSecret.otherOrg' },
        { figure: 'review.total' },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a picture',
      report: reportFixture(withLostTables('picture', 'review')),
      reason: '有 15 格没有读到或者位置不确定（第四部分表格没有读到）',
      fault: 'reading',
    },
    {
      name: 'a blank whose place is only inferred',
      report: reportFixture(withFigures({ 'review.total': { state: 'blank', value: null, inferred: true } })),
      fault: 'reading',
    },
  ],
});
