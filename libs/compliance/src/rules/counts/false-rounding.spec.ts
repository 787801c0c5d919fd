import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { falseRounding } from './false-rounding';

const told = (text: string) => reportFixture(withTold(1, text));

describeRule(falseRounding, {
  pass: [{ name: 'hundreds', report: told('公开信息51800余条，点击6.7万余次，答疑105余次。') }],
  fail: [
    {
      name: 'a number exact to the unit (岱山县卫生健康局 2021)',
      report: told('全年累计主动公开各类政府信息1867余条。'),
      message: 'precise',
      sentence: '“公开各类政府信息1867余条”精确到个位，却又加“余”',
      evidence: [{ actual: 1867, place: expect.objectContaining({ block: 3 }) }],
    },
  ],
  notApplicable: [
    { name: 'exact numbers', report: told('公开信息1867条。'), reason: '没有带“余”“多”的数字' },
    { name: 'numbers that are reached', report: told('访问超过1867次。') },
  ],
  undetermined: 'never',
});
