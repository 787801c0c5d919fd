import { contextOf } from '../../context';
import { withFields, withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { form2019 } from '../../testing/form-2019';
import { reportFixture } from '../../testing/report-fixture';
import { typedUnits } from './typed-units';

const typed = (raw: string, value = 0) => ({ raw, value, state: 'number' as const });

describeRule(typedUnits, {
  pass: [
    { name: 'bare numbers', report: reportFixture() },
    {
      name: 'a text, which another rule judges',
      report: reportFixture(withFigures({ 'review.total': { state: 'text', value: null, raw: '见附件' } })),
    },
  ],
  fail: [
    {
      name: 'units in cells, all in one finding',
      report: reportFixture(
        withFigures({ 'review.total': typed('0件'), 'proactive.adminFees.amountWanYuan': typed('251000 元', 25.1) }),
      ),
      message: 'unit',
      sentence:
        '统计表有 2 格写有计量单位：行政事业性收费（本年收费金额（单位：万元））填“251000 元”、行政复议 总计填“0件”',
      evidence: [
        { figure: 'proactive.adminFees.amountWanYuan', place: expect.objectContaining({ table: 0 }) },
        { figure: 'review.total' },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [{ name: 'a picture', report: reportFixture(withLostTables('picture', 'review')), fault: 'reading' }],
});

it('only mentions a unit where the form prints none', () => {
  const report = form2019({ 'proactive19.procurement.amount': '2560万元' });
  expect(typedUnits.check(report, contextOf({}), {})).toMatchObject({ outcome: 'fail', severity: 'info' });
});
