import type { PublicationFacts } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { publicationFixture } from '../../testing/publication-fixture';
import { reportFixture } from '../../testing/report-fixture';
import { rightColumn } from './right-column';

const ask = (facts: Partial<PublicationFacts>) => ({
  report: reportFixture(),
  context: { publication: publicationFixture(facts) },
});

describeRule(rightColumn, {
  pass: [
    { name: 'the column of annual reports', ...ask({ breadcrumb: '首页 > 政府信息公开 > 政府信息公开年报' }) },
    { name: 'an address that tells', ...ask({ url: 'http://www.example.gov.cn/zwgk/xxgknb/202201/t1.html' }) },
    {
      name: 'an address of another system that tells',
      ...ask({ url: 'http://www.example.gov.cn/xxgkAnnualReport.jsp' }),
    },
  ],
  fail: [
    {
      name: 'a column of news',
      ...ask({ breadcrumb: '首页 > 政务动态', url: 'http://www.example.gov.cn/gknb/1.html' }),
      message: 'elsewhere',
      sentence: '公布在“首页 > 政务动态”，不是政府信息公开年报栏目',
      evidence: [{ quote: '首页 > 政务动态' }],
    },
  ],
  notApplicable: [
    { name: 'nothing known of the publication', report: reportFixture() },
    { name: 'neither address nor column', ...ask({}) },
  ],
  undetermined: [{ name: 'an address that says nothing', ...ask({ url: 'http://www.example.gov.cn/1.html' }) }],
});
