import type { PublicationFacts } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { publicationFixture } from '../../testing/publication-fixture';
import { reportFixture } from '../../testing/report-fixture';
import { filedAndPublic } from './filed-and-public';

const ask = (facts: Partial<PublicationFacts>) => ({
  report: reportFixture(),
  context: { publication: publicationFixture(facts) },
});
const running = {
  year: 2023,
  unitClass: 'town' as const,
  due: true,
  deadline: '2024-01-31',
  received: true,
  publishedOn: null,
  asOf: '2024-01-20',
};

describeRule(filedAndPublic, {
  pass: [
    { name: 'both done', ...ask({ submitted: true, published: true }) },
    { name: 'neither done, which another rule judges', ...ask({ submitted: false, published: false }) },
  ],
  fail: [
    {
      name: 'filed only',
      ...ask({ submitted: true, published: false }),
      message: 'notPublic',
      sentence: '报告已经报送，但没有公布',
      evidence: [{ actual: '只报送' }],
    },
    {
      name: 'published only',
      ...ask({ submitted: false, published: true, url: 'http://www.example.gov.cn/1.html' }),
      message: 'notFiled',
      sentence: '报告已经公布（http://www.example.gov.cn/1.html），但没有报送主管部门',
      evidence: [{ actual: '只公布', quote: 'http://www.example.gov.cn/1.html' }],
    },
  ],
  notApplicable: [
    { name: 'a report of whose publication nothing is known', report: reportFixture() },
    {
      name: 'a report filed while time is running',
      report: reportFixture(),
      context: { publication: publicationFixture({ submitted: true, published: false }), obligation: running },
      reason: '截止日期未过',
    },
  ],
  undetermined: [{ name: 'a flag that nobody keeps', ...ask({ submitted: true }), fault: 'open' }],
});
