import { withFields, withLostTables, withoutParts, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { assessmentResults } from './assessment-results';

const told = (...paragraphs: string[]) => reportFixture(withText(1, '（五）监督保障情况', ...paragraphs));

describeRule(assessmentResults, {
  pass: [
    {
      name: 'accountability that was not needed',
      report: told('制定考核评议制度，全年未发生责任追究情形。'),
      note: '写了结果：制定考核评议制度，全年未发生责任追究情形。',
    },
    {
      name: 'nobody called to account for a long reason',
      report: told('全年未出现因政府信息公开工作不到位被约谈、通报和追责的现象。'),
    },
    { name: 'a rank behind its change', report: told('县考核位次较上年上升3位，列第6位。') },
    { name: 'full marks behind a comma', report: told('年度绩效考评中，“政务公开”指标得满分。') },
    { name: 'a rank behind a comma', report: told('在2023年度全县考核中，我镇政务公开列第3位。') },
    { name: 'a rank', report: told('在全旗政务公开考核中位列第三名。') },
    { name: 'how satisfied people were', report: told('社会评议中群众对政务公开表示满意。') },
    { name: 'people held to account', report: told('通报批评2个站办。') },
    { name: 'a result told under part six', report: reportFixture(withText(6, '本年度没有责任追究情况。')) },
  ],
  fail: [
    {
      name: 'systems alone',
      report: told('制定完善考核评议和责任追究等制度，同部署、同考核。通过社会评议加强监督。'),
      message: 'systemsOnly',
      sentence:
        '只写了考核、评议、责任追究的制度和安排，没有写结果：制定完善考核评议和责任追究等制度，同部署、同考核。',
      evidence: [
        { quote: '制定完善考核评议和责任追究等制度，同部署、同考核。', place: expect.objectContaining({ block: 4 }) },
        { quote: '通过社会评议加强监督。' },
      ],
    },
    {
      name: 'results that are only meant to be',
      report: told('将政务公开纳入年度考核，力争评议优秀。'),
      message: 'systemsOnly',
      sentence: '只写了考核、评议、责任追究的制度和安排，没有写结果：将政务公开纳入年度考核，力争评议优秀。',
      evidence: [{}],
    },
    {
      name: 'a slogan about people who are content',
      report: told('切实做到了“群众满意，我们放心”，群众对便民服务十分满意。'),
      message: 'nothing',
      sentence: '正文没有写考核、评议、责任追究的结果：示例旗青山镇人民政府',
      evidence: [{}],
    },
    {
      name: 'no word of it',
      report: told('加强领导。'),
      message: 'nothing',
      sentence: '正文没有写考核、评议、责任追究的结果：示例旗青山镇人民政府',
      evidence: [{ quote: '一、总体情况' }],
    },
  ],
  notApplicable: [
    {
      name: 'a department',
      report: told('加强领导。'),
      context: { unitClass: 'department' },
      reason: '政府部门不适用《条例》第五十条第（四）项的结果要求',
    },
    { name: 'a street office', report: told('加强领导。'), context: { unitClass: 'street' } },
    { name: 'a report of the old time', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: [
    {
      name: 'a unit of unknown class',
      report: reportFixture(withText(1, '加强领导。'), withFields({ unit: null })),
      fault: 'open',
    },
    {
      name: 'a file that breaks off',
      report: reportFixture(withText(1, '加强领导。'), withoutParts(4, 5, 6), withLostTables('none', 'requests')),
      fault: 'reading',
    },
    { name: 'a report without words', report: reportFixture(withFields({ sections: [] })), reason: '没有读到正文' },
  ],
});
