import type { AnnualReport } from '@gongkai/domain';
import type { ComparedReport, Relation } from '../../context';
import { copied, honestReport, reportOf } from '../../testing/copies';
import { describeRule } from '../../testing/describe-rule';
import { ownSentences, SHARED } from '../../testing/town-text';
import { takenText } from './taken-text';

const town = '示例旗青山镇人民政府';
const compared = (report: AnnualReport, relation: Relation): ComparedReport => ({
  label: report.title ?? '',
  relation,
  year: report.year,
  report,
});

const lifted = '采集信息的来源有三：一是草原站抄录的墒情，二是牧民代表口述的水情，三是驻村企业送来的用工单；';
const bannerText = [...ownSentences(3, 20), `旗政府网站${lifted}`, '我旗依申请公开有专人负责。'];
const banner = reportOf('示例旗人民政府', 2021, bannerText);
const sibling = honestReport('示例旗柳河镇人民政府', 2023, 9);

const own = ownSentences(7, 20);
const longest = '草畜平衡两起纠纷当场化解，计23件，公益林管护录成方言广播滚动播放，针对去年来访集中的情况。';
const pairs = (count: number) =>
  Array.from({ length: count }, () => [{ side: 'left' as const }, { side: 'right' as const, place: null }]).flat();

describeRule(takenText, {
  pass: [
    {
      name: 'a text of its own beside those of others',
      report: honestReport(town, 2023, 7),
      context: { compare: [compared(banner, 'superior'), compared(sibling, 'sibling')] },
    },
    {
      name: 'a sentence of the superior without any other sign',
      report: reportOf(town, 2023, [...own, `镇政府网站${lifted}`]),
      context: { compare: [compared(banner, 'superior')] },
    },
    {
      name: 'a few sentences that all share, in a very short text',
      report: reportOf(town, 2023, SHARED.slice(0, 3)),
      context: { compare: [compared(reportOf('示例旗柳河镇人民政府', 2022, SHARED), 'sibling')] },
    },
    {
      name: 'text that many units of the region share',
      report: reportOf(town, 2023, own),
      context: {
        compare: [compared(reportOf('示例旗柳河镇人民政府', 2022, own), 'sibling')],
        shared: { units: 40, countOf: () => 30 },
      },
    },
  ],
  fail: [
    {
      name: 'a copy with unit, year and figures swapped, the origin before a sibling that copied too',
      report: copied(banner, town, 2023),
      context: {
        compare: [
          compared(copied(banner, '示例旗柳河镇人民政府', 2022), 'sibling'),
          compared(banner, 'superior'),
          compared(sibling, 'sibling'),
        ],
      },
      message: 'share',
      sentence: `正文 100% 与上级报告《示例旗人民政府2021年政府信息公开工作年度报告》雷同（22/22 句），疑似取自该报告。本报告：“镇政府网站${lifted}”；对方：“旗政府网站${lifted}”`,
      evidence: [
        { side: 'left', quote: `镇政府网站${lifted}` },
        { side: 'right', quote: `旗政府网站${lifted}`, place: null },
        ...pairs(9),
      ],
    },
    {
      name: 'one long sentence of the superior, and 我旗 left over elsewhere',
      report: reportOf(town, 2023, [...own, `镇政府网站${lifted}`, '为保障知情权，我旗安排了专人。']),
      context: { compare: [compared(sibling, 'sibling'), compared(banner, 'other')] },
      message: 'sentence',
      sentence: `有 1 句与其他报告《示例旗人民政府2021年政府信息公开工作年度报告》雷同，疑似取自该报告，残留对方用语“我旗”。本报告：“镇政府网站${lifted}”；对方：“旗政府网站${lifted}”`,
      evidence: [
        { side: 'left', quote: `镇政府网站${lifted}`, actual: '100%' },
        { side: 'right', quote: `旗政府网站${lifted}` },
        { actual: '我旗', quote: '为保障知情权，我旗安排了专人。' },
      ],
    },
    {
      name: 'two of the same year, of which nobody can say who was first',
      report: reportOf(town, 2023, own),
      context: { compare: [compared(reportOf('示例旗柳河镇人民政府', 2023, own), 'sibling')] },
      message: 'share',
      sentence: `正文 100% 与同级报告《示例旗柳河镇人民政府2023年政府信息公开工作年度报告》雷同（20/20 句），不能判断谁在先。本报告：“${longest}”；对方：“${longest}”`,
      evidence: pairs(10),
    },
  ],
  notApplicable: [
    { name: 'a report with nothing to compare', report: sibling, reason: '没有其他单位的报告可以比对' },
    {
      name: 'a report compared with its own years only',
      report: honestReport(town, 2023, 7),
      context: { compare: [compared(honestReport(town, 2022, 7), 'other')] },
    },
  ],
  undetermined: 'never',
});
