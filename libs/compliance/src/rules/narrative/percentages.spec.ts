import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { percentages } from './percentages';

const told = (...paragraphs: string[]) => reportFixture(withTold(1, ...paragraphs));

/** 宿迁: 3511 new and 96 carried over in 2023, 3525 and 121 in 2024. */
const suqian = (words: string) => ({
  report: reportFixture(
    withFields({ year: 2024 }),
    withTold(1, `2024年，收办政府信息公开申请3646件，${words}。`),
    withFigures({
      'requests.newRequests.total': 3525,
      'requests.carriedOver.total': 121,
      'requests.resultsTotal.total': 3521,
      'requests.carriedForward.total': 125,
    }),
  ),
  context: {
    previous: reportFixture(
      withFigures({
        'requests.newRequests.total': 3511,
        'requests.carriedOver.total': 96,
        'requests.resultsTotal.total': 3486,
        'requests.carriedForward.total': 121,
      }),
    ),
  },
});

describeRule(percentages, {
  pass: [
    {
      name: 'shares cut off at the last digit',
      report: told('共主动公开政府信息165条，其中工作动态类信息31条，占比18%；通知公告类信息91条，占比55%。'),
      note: '“占比18%”由 31 和 165 重算相符；“占比55%”由 91 和 165 重算相符',
    },
    {
      name: 'shares with a decimal',
      report: told('全年共印发公文155件，其中机构设置类33件，占21.3%。'),
    },
    {
      name: 'a share of a total without a list',
      report: told('2023年主动公开政府信息共304条。通过网站公开信息165条，占总体比例的54%。'),
    },
    {
      name: 'a rate of two numbers',
      report: told('全年共制发公文707件，主动公开673件，平均主动公开率为95.19%。'),
    },
    { name: 'a change behind this year’s number', report: told('新收申请23件，较上年减少4件，下降14.8%。') },
    { name: 'a change behind last year’s number', report: told('公开信息312条，较2022年的286条增加26条，增长9.09%。') },
    {
      name: 'a change behind both years',
      report: told('2022年收到申请1件，2023年收到申请4件，同比增加3件，增幅300%。'),
    },
    { name: 'growth against a named number', report: told('2022年公开信息200条，2023年公开信息230条，同比增长15%。') },
    { name: 'growth of the tables', ...suqian('同比增长1.08%') },
  ],
  fail: [
    {
      name: 'the shares of 兴华乡 2010: 30 % and 75 %',
      report: told(
        '全乡累计主动公开政府信息65条。其中，网上公开信息20条，所占比例为30%，揭示板上公开45条，所占比例75%。',
      ),
      message: 'share',
      sentence: '文中写“所占比例75%”，45÷65＝69.23%',
      evidence: [{ actual: 75, expected: '69.23%' }, { actual: 45 }, { actual: 65 }],
    },
    {
      name: 'shares of approximate numbers that add up to more than the whole',
      report: told('公开信息400余条，其中动态200余条，占60%；公告150余条，占55%。'),
      message: 'sum',
      sentence: '同一明细的各项占比 60%、55% 之和为 115%，超过 100%',
      evidence: [{}, {}],
    },
    {
      name: 'growth that the named numbers do not give',
      report: told('2022年公开信息200条，2023年公开信息230条，同比增长25%。'),
      message: 'growth',
      sentence: '文中写“同比增长25%”，230 与上年 200 相比为 15.00%',
      evidence: [{ actual: 25 }, { actual: 230 }, { actual: 200 }],
    },
    {
      name: 'a rate that the change does not give',
      report: told('新收申请23件，较上年减少4件，下降18.4%。'),
      message: 'change',
      sentence: '文中写“下降18.4%”，增减 4 与上年 27 相比为 -14.81%',
      evidence: [{ expected: '-14.81%' }, { actual: 4 }, { actual: 23 }],
    },
    {
      name: 'growth that the tables do not give (宿迁 2024: 1.05 for 1.08)',
      ...suqian('同比增长1.05%'),
      message: 'growthOfTables',
      sentence: '文中写“同比增长1.05%”，两年表格按同一口径（新收加上年结转）由 3607 到 3646 为 1.08%',
      evidence: [{ actual: 1.05 }, { actual: 3646 }],
    },
    {
      name: 'a rate that its numbers do not give',
      report: told('全年共制发公文707件，主动公开673件，主动公开率为97.5%。'),
      message: 'rate',
      sentence: '文中写“主动公开率为97.5%”，673÷707＝95.19%',
      evidence: [{ actual: 97.5 }, { actual: 673 }, { actual: 707 }],
    },
  ],
  notApplicable: [
    { name: 'a text without percentages', report: told('公开信息65条。'), reason: '正文没有可以重算的百分比' },
    { name: 'a rate of nothing', report: told('收到申请16件，答复率100%。') },
    { name: 'growth without a base', report: told('公开信息16条，同比增长30%。') },
    { name: 'a change of something else', report: told('公开信息85条，政策文件较上年增加5条，增长20%。') },
    { name: 'shares told together', report: told('公开信息65条，其中网站20条、公示栏45条，分别占30%、70%。') },
    { name: 'a share of something not named', report: told('公开信息16条，占比3%。') },
    {
      name: 'half a year against half a year',
      report: told('2023年上半年，受理申请267件，答复263件，申请量比2022年同期上升1.52%。'),
    },
  ],
  undetermined: [
    { name: 'an approximate total', report: told('公开信息200余条，其中网站公开20条，占比30%。') },
    { name: 'a rate of answering', report: told('收到信息公开申请16件，答复15件，答复率100%。') },
  ],
});
