import type { PublicationFacts } from '../../context';
import { describeRule } from '../../testing/describe-rule';
import { publicationFixture } from '../../testing/publication-fixture';
import { reportFixture } from '../../testing/report-fixture';
import { contradictoryDates } from './contradictory-dates';

const ask = (facts: Partial<PublicationFacts>) => ({
  report: reportFixture(),
  context: { publication: publicationFixture(facts) },
});

describeRule(contradictoryDates, {
  pass: [
    { name: 'one date', ...ask({ dates: [{ source: 'page', date: '2022-01-18' }] }) },
    {
      name: 'an address made three days before the page was put up',
      ...ask({
        url: 'http://www.example.gov.cn/nb/202201/t20220115_1.html',
        dates: [{ source: 'page', date: '2022-01-18' }],
      }),
    },
    {
      name: 'an address that names the month alone',
      ...ask({ url: 'http://www.example.gov.cn/nb/202201/1.html', dates: [{ source: 'page', date: '2022-01-30' }] }),
    },
  ],
  fail: [
    {
      name: 'a page of January under an address of June',
      ...ask({
        url: 'http://www.example.gov.cn/info/20220615/3.html',
        dates: [{ source: 'page', date: '2022-01-18' }],
      }),
      message: 'contradictory',
      sentence: '公布日期前后不一：页面 2022-01-18，网址 2022-06-15，最多相差 148 天',
      evidence: [
        { actual: '2022-01-18' },
        { actual: '2022-06-15', quote: 'http://www.example.gov.cn/info/20220615/3.html' },
      ],
    },
    {
      name: 'a register that says something else than the page',
      report: reportFixture(),
      context: {
        publication: publicationFixture({ dates: [{ source: 'page', date: '2024-03-01' }] }),
        obligation: {
          year: 2023,
          unitClass: 'town',
          due: true,
          deadline: '2024-01-31',
          received: true,
          publishedOn: '2024-01-30',
          asOf: '2024-04-01',
        },
      },
      message: 'contradictory',
      sentence: '公布日期前后不一：页面 2024-03-01，登记 2024-01-30，最多相差 31 天',
      evidence: [{ actual: '2024-03-01' }, { actual: '2024-01-30' }],
    },
  ],
  notApplicable: [{ name: 'a report of whose publication nothing is known', report: reportFixture() }],
  undetermined: [{ name: 'no date at all', ...ask({}), reason: '公布日期不明', fault: 'open' }],
});
