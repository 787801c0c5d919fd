import { withFields, withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { symbolsForZero } from './symbols-for-zero';

describeRule(symbolsForZero, {
  pass: [
    { name: 'zeros', report: reportFixture() },
    { name: 'a blank, which another rule judges', report: reportFixture(withFigures({ 'review.total': 'blank' })) },
  ],
  fail: [
    {
      name: 'slash, dash and 无 in one finding',
      report: reportFixture(
        withFigures({
          'proactive.rules.issued': 'slash',
          'proactive.rules.repealed': 'dash',
          'proactive.rules.inForce': 'noneWord',
        }),
      ),
      message: 'symbol',
      sentence:
        '统计表有 3 格以符号代替数字：规章（本年制发件数）填“/”、规章（本年废止件数）填“—”、规章（现行有效件数）填“无”',
      evidence: [{ figure: 'proactive.rules.issued', actual: '/', quote: '/' }, { actual: '—' }, { actual: '无' }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [{ name: 'a lost table', report: reportFixture(withLostTables('none', 'review')), fault: 'open' }],
});
