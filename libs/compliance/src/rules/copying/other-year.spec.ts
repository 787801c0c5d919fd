import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { otherYear } from './other-year';

const one = (...text: string[]) => reportFixture(withText(1, ...text));
const five = (...text: string[]) => reportFixture(withText(5, ...text));

describeRule(otherYear, {
  pass: [
    {
      name: 'a report about its own year',
      report: one('2023年，我镇主动公开政府信息85条。截至2023年12月底，累计发布120条。'),
    },
    { name: 'comparisons', report: one('2023年公开85条，2022年公开79条。与2022年相比，增加6条。较2022年增长7.6%。') },
    {
      name: 'what began earlier',
      report: one('2022年5月开通的公众号发布信息20条。2019年以来，我镇累计公开信息900条。'),
    },
    { name: 'documents of other years', report: one('2022年印发的《2022年工作要点》公开1份，按照〔2021〕30号执行。') },
    { name: 'problems of last year and their mending', report: five('2022年存在的公开不及时问题，我镇已整改。') },
    { name: 'what the next report counts', report: one('2024年1月又收到申请2件，计入下一年度。') },
    { name: 'the plan for the next year', report: five('2024年，我镇将继续加强培训。') },
    { name: '将 that is no future', report: one('2023年，我镇将政务公开纳入年度考核，将加强公开作为重点。') },
    { name: 'the plan of an earlier report, told', report: five('2022年报告提出2023年将加强培训，已完成。') },
  ],
  fail: [
    {
      name: 'the year of the text that was copied',
      report: one('公开工作有序推进。', '2022年，我镇主动公开政府信息85条。'),
      message: 'stated',
      sentence: '报告年度为 2023 年，正文却陈述 2022 年的情况（1 处）：2022年，我镇主动公开政府信息85条。',
      evidence: [{ actual: 2022, expected: 2023, place: expect.objectContaining({ block: 4, offset: 0 }) }],
    },
    {
      name: 'a stock at the end of another year',
      report: one('截至2021年12月底，发布各类信息43条。'),
      message: 'stated',
      sentence: '报告年度为 2023 年，正文却陈述 2021 年的情况（1 处）：截至2021年12月底，发布各类信息43条。',
      evidence: [{ actual: 2021 }],
    },
    {
      name: 'a plan for the year that is over',
      report: five('存在不足。2023年，我镇将继续加强培训。'),
      message: 'planned',
      sentence: '报告年度为 2023 年，正文却为 2023 年作打算（1 处）：2023年，我镇将继续加强培训。',
      evidence: [{ actual: 2023, expected: 2024 }],
    },
    {
      name: 'a heading that plans for the year that is over',
      report: five('三、2023年工作打算：加强培训。'),
      message: 'planned',
      sentence: '报告年度为 2023 年，正文却为 2023 年作打算（1 处）：三、2023年工作打算：加强培训。',
      evidence: [{ actual: 2023 }],
    },
  ],
  notApplicable: [
    { name: 'a report without text', report: reportFixture(withFields({ sections: [] })), reason: '报告没有正文' },
  ],
  undetermined: [
    {
      name: 'a report of an unknown year',
      report: reportFixture(withFields({ year: null })),
      reason: '报告年度不明，不能核对正文年份',
    },
    {
      name: 'a report whose title and period name two years',
      report: reportFixture(
        withFields({
          years: [
            { source: 'title', year: 2023, place: null },
            { source: 'period', year: 2022, place: null },
          ],
        }),
        withText(1, '2022年，我镇主动公开政府信息85条。'),
      ),
      fault: 'open',
    },
  ],
});
