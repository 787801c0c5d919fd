import { withContact } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { webAddress } from './web-address';

const place = { page: null, table: null, row: null, column: null, block: 1, quote: 'www、zltq、gov、cn' };

describeRule(webAddress, {
  pass: [
    { name: 'a proper address', report: reportFixture() },
    {
      name: 'an address with a Chinese mark behind it',
      report: reportFixture(withContact({ url: 'www.example.gov.cn。电话' })),
    },
  ],
  fail: [
    {
      name: 'Chinese marks for dots',
      report: reportFixture(withContact({ url: 'www、zltq、gov、cn', places: { url: place } })),
      message: 'malformed',
      sentence: '网址“www、zltq、gov、cn”写法有误：使用了中文标点',
      evidence: [{ actual: 'www、zltq、gov、cn', place }],
    },
  ],
  notApplicable: [{ name: 'no address', report: reportFixture(withContact({ url: null })) }],
  undetermined: 'never',
});
