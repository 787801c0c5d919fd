import { withContact } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { rosterFixture } from '../../testing/roster-fixture';
import { ownPortal } from './own-portal';

const context = { roster: rosterFixture({ host: 'www.wltqq.gov.cn' }) };
const at = (url: string | null) => reportFixture(withContact({ url }));

describeRule(ownPortal, {
  pass: [
    { name: 'the portal on record', report: at('http://www.wltqq.gov.cn/nb/'), context },
    { name: 'a part of the portal', report: at('http://zwgk.wltqq.gov.cn'), context },
    {
      name: 'the portal behind that of the province',
      report: at('http://www.nmg.gov.cn、http://www.wltqq.gov.cn'),
      context,
    },
    {
      name: 'a portal on record with its scheme',
      report: at('wltqq.gov.cn/nb'),
      context: { roster: rosterFixture({ host: 'https://www.wltqq.gov.cn/' }) },
    },
  ],
  fail: [
    {
      name: 'another portal',
      report: at('http://www.wltzq.gov.cn'),
      context,
      message: 'foreign',
      sentence: '网址“http://www.wltzq.gov.cn”不属于登记的门户网站 www.wltqq.gov.cn',
      evidence: [{ expected: 'www.wltqq.gov.cn', actual: 'www.wltzq.gov.cn' }],
    },
  ],
  notApplicable: [
    { name: 'a unit that is on no roster', report: reportFixture() },
    { name: 'no address', report: at(null), context },
    { name: 'an address that cannot be opened', report: at('www、wltqq、gov、cn'), context },
  ],
  undetermined: 'never',
});
