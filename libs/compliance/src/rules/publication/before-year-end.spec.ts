import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { publicationFixture } from '../../testing/publication-fixture';
import { reportFixture } from '../../testing/report-fixture';
import { beforeYearEnd } from './before-year-end';

const signed = (...lines: string[]) => reportFixture(withText(6, '无其他需要报告的事项。', ...lines));
const published = (date: string) => ({ publication: publicationFixture({ dates: [{ source: 'page', date }] }) });

describeRule(beforeYearEnd, {
  pass: [
    { name: 'a report signed in January', report: signed('青山镇人民政府', '2024年1月2日') },
    { name: 'a report published on New Year’s Day', report: reportFixture(), context: published('2024-01-01') },
    {
      name: 'a date within the text, which is no signature',
      report: signed('截至2023年12月31日，无其他事项。', '2024年1月2日'),
    },
  ],
  fail: [
    {
      name: 'a report signed on the last day of its year',
      report: signed('青山镇人民政府', '2023 年 12 月 31 日'),
      message: 'early',
      sentence: '落款日期为2023年12月31日，2023 年尚未结束，数据不是全年数据',
      evidence: [{ actual: '2023-12-31', place: expect.objectContaining({ quote: '2023 年 12 月 31 日' }) }],
    },
    {
      name: 'a report published in December',
      report: reportFixture(),
      context: published('2023-12-25'),
      message: 'early',
      sentence: '页面日期为2023年12月25日，2023 年尚未结束，数据不是全年数据',
      evidence: [{ actual: '2023-12-25', expected: '2024-01-01' }],
    },
  ],
  notApplicable: [
    { name: 'no date', report: reportFixture() },
    {
      name: 'a date in the address alone',
      report: reportFixture(),
      context: { publication: publicationFixture({ url: 'http://www.example.gov.cn/t20231225_1.html' }) },
    },
  ],
  undetermined: [
    { name: 'no year', report: reportFixture(withFields({ year: null })), context: published('2023-12-25') },
  ],
});
