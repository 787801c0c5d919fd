import { withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { requestsDenied } from './requests-denied';

const told = (text: string, ...changes: Change[]) =>
  reportFixture(withTold(1, '（二）依申请公开情况', text), ...changes);
const three = withFigures({ 'requests.newRequests.total': 3, 'requests.resultsTotal.total': 3 });

describeRule(requestsDenied, {
  pass: [
    {
      name: 'none in words and none in the table',
      report: told('2023年，我镇未收到政府信息公开申请。'),
      note: '“未收到政府信息公开申请”与本年新收 0 相符',
    },
    {
      name: 'whoever might have asked',
      report: told('本年度没有收到公民、法人或者其他组织向我镇提出的政府信息公开申请。'),
    },
    {
      name: 'nothing new although something was carried over',
      report: told(
        '2023年未收到政府信息公开申请。',
        withFigures({ 'requests.carriedOver.total': 1, 'requests.resultsTotal.total': 1 }),
      ),
    },
    { name: 'requests in words and in the table', report: told('2023年收到政府信息公开申请3件。', three) },
  ],
  fail: [
    {
      name: 'none in words, three in the table',
      report: told('2023年，我镇未收到政府信息公开申请。', three),
      message: 'denied',
      sentence: '文中写“未收到政府信息公开申请”，表格本年新收却是 3 件',
      evidence: [
        { actual: 0, expected: 3, side: 'left' },
        { figure: 'requests.newRequests.total', actual: 3 },
      ],
    },
    {
      name: 'no request at all in other words',
      report: told('2023年度，我局无依申请公开事项。', three),
      message: 'denied',
      sentence: '文中写“无依申请公开”，表格本年新收却是 3 件',
      evidence: [{}, {}],
    },
    {
      name: 'answers in words, none in the table',
      report: told('截止12月底，共有5件依申请公开给予及时答复。'),
      message: 'missing',
      sentence: '文中写“共有5件”，表格本年新收和上年结转却都是 0',
      evidence: [{ actual: 5 }, {}, {}],
    },
    {
      name: 'three in words, none in the table',
      report: told('2023年，我镇收到政府信息公开申请3件，均按时办结。'),
      message: 'missing',
      sentence: '文中写“我镇收到政府信息公开申请3件”，表格本年新收和上年结转却都是 0',
      evidence: [{ actual: 3, expected: 0 }, { actual: 0 }, { actual: 0 }],
    },
  ],
  notApplicable: [
    {
      name: 'a text that says nothing of it',
      report: told('规范办理依申请公开。', three),
      reason: '正文没有写有无申请',
    },
    { name: 'none of a certain kind', report: told('未收到逾期未答复的政府信息公开申请。', three) },
    { name: 'none by one channel', report: told('未收到通过传真提出的信息公开申请。', three) },
    { name: 'no fees', report: told('办理信息公开申请未收取费用。', three) },
    { name: 'no reviews after requests', report: told('未发生因政府信息公开申请引发的行政复议。', three) },
    { name: 'none in the year before', report: told('2022年未收到政府信息公开申请。', three) },
    { name: 'none in half a year', report: told('上半年未收到政府信息公开申请。', three) },
  ],
  undetermined: [
    {
      name: 'a table that is a picture',
      report: told('2023年未收到政府信息公开申请。', withLostTables('picture', 'requests')),
      fault: 'reading',
    },
    {
      name: 'what the departments did not receive',
      report: told('各部门均未收到政府信息公开申请。', three),
      reason: '“均未收到政府信息公开申请”与表格不同：这个数可能是下属或者其他单位的',
    },
  ],
});
