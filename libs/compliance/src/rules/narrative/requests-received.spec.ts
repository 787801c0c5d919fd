import { withFigures, withPreamble } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { requestsReceived } from './requests-received';

/** Table 3 with 11 new, 2 carried over, 12 answered, 1 carried forward. */
const TABLE = {
  'requests.newRequests.total': 11,
  'requests.carriedOver.total': 2,
  'requests.granted.total': 9,
  'requests.partiallyGranted.total': 1,
  'requests.unavailable.notHeld.total': 2,
  'requests.resultsTotal.total': 12,
  'requests.carriedForward.total': 1,
};

const told = (text: string, ...changes: Change[]) =>
  reportFixture(withTold(1, '（二）依申请公开情况', text), withFigures(TABLE), ...changes);

describeRule(requestsReceived, {
  pass: [
    {
      name: 'the new requests',
      report: told('2023年，我镇共收到政府信息公开申请11件。'),
      note: '“我镇共收到政府信息公开申请11件”与本年新收（11）相符',
    },
    {
      name: 'new and carried over together',
      report: told('全年收办政府信息公开申请13件。'),
      note: '“全年收办政府信息公开申请13件”与新收加上年结转（13）相符',
    },
    {
      name: 'the requests answered',
      report: told('全年受理信息公开申请12宗。'),
      note: '“全年受理信息公开申请12宗”与办理结果总计（12）相符',
    },
    { name: 'two years in one sentence', report: told('2022年收到政府信息公开申请3件，2023年收到11件。') },
    { name: 'a change against last year', report: told('收到信息公开申请11件，较上年增加4件。') },
    { name: 'a comparison before the number', report: told('与2022年相比有所增加，今年收到政府信息公开申请11件。') },
    {
      name: 'petitions beside',
      report: told('全年受理群众信访举报45件、12345热线工单300件，收到政府信息公开申请11件。'),
    },
    { name: 'the parts that came by each channel', report: told('收到政府信息公开网络申请7件、信函申请4件。') },
    {
      name: 'a list of parts',
      report: told('收到政府信息公开申请11件，其中网络申请7件、信函申请4件，涉及土地征收5件。'),
    },
    {
      name: 'the answered ones before their number',
      report: told('收到信息公开申请11件。在办结的12件申请中，予以公开9件。'),
    },
    { name: 'several years together', report: told('今年收到信息公开申请11件，2021—2023年共收到申请23件。') },
    { name: 'what was carried', report: told('新收政府信息公开申请11件，上年结转2件，结转下年度1件。') },
    { name: 'the noun behind the number', report: told('我局收到11起政府信息依申请公开，均已办理。') },
    { name: 'reviews and their applications', report: told('收到政府信息公开申请11件，收到行政复议申请40件。') },
    { name: 'applications of another kind', report: told('收到政府信息公开申请11件，受理低保申请52件。') },
    {
      name: 'thirteen of which two carried over',
      report: told('受理依申请公开13件（其中本年度新收申请数11件，上年结转申请数2件）。'),
    },
  ],
  fail: [
    {
      name: 'a number that fits nothing (长春 2023: 2 in words, 3 in the table)',
      report: told(
        '2023年，我局收到政府信息公开申请2件。',
        withFigures({
          'requests.newRequests.total': 3,
          'requests.carriedOver.total': 0,
          'requests.resultsTotal.total': 3,
        }),
      ),
      message: 'conflict',
      sentence:
        '文中写“我局收到政府信息公开申请2件”，表格为 本年新收 3，新收加上年结转 3，办理结果总计 3，各种口径都不相符',
      evidence: [
        { actual: 2, expected: '3', side: 'left', place: expect.objectContaining({ block: 3 }) },
        { figure: 'requests.newRequests.total', actual: 3, side: 'right' },
        { figure: 'requests.carriedOver.total', actual: 0 },
        { figure: 'requests.resultsTotal.total', actual: 3 },
      ],
    },
    {
      name: 'a carry that the table does not show',
      report: told('收到政府信息公开申请11件，结转下年度办理3件。'),
      message: 'conflict',
      sentence: '文中写“结转下年度办理3件”，表格为 结转下年度 1，各种口径都不相符',
      evidence: [{ actual: 3 }, { figure: 'requests.carriedForward.total' }],
    },
    {
      name: 'all organs of a region whose report covers them',
      report: told(
        '全县各级行政机关共收到政府信息公开申请14件。',
        withPreamble('本报告由县政府办公室汇总全县各乡镇、各部门报告编制。'),
      ),
      context: { unitClass: 'government' },
      message: 'conflict',
      sentence:
        '文中写“全县各级行政机关共收到政府信息公开申请14件”，表格为 本年新收 11，新收加上年结转 13，办理结果总计 12，各种口径都不相符',
      evidence: [{ actual: 14 }, {}, {}, {}],
    },
    {
      name: 'the number of this year behind that of last year',
      report: told('2022年收到政府信息公开申请11件，2023年收到14件。'),
      message: 'conflict',
      sentence: '文中写“2023年收到14件”，表格为 本年新收 11，新收加上年结转 13，办理结果总计 12，各种口径都不相符',
      evidence: [{ actual: 14 }, {}, {}, {}],
    },
  ],
  notApplicable: [
    { name: 'a report that names no number', report: told('规范办理依申请公开。'), reason: '正文没有写收到申请的数量' },
    { name: 'half a year', report: told('上半年收到政府信息公开申请4件。') },
    { name: 'a number since 2008', report: told('自2008年条例实施以来累计收到政府信息公开申请90件。') },
    { name: 'petitions alone', report: told('规范依申请公开工作，受理群众信访30件，办理咨询20件。') },
    { name: 'what requests were about', report: told('规范办理政府信息公开申请，涉及土地征收30件。') },
    { name: 'applications of all kinds', report: told('共受理各类申请1300件，其中行政许可申请1200件。') },
    {
      name: 'three years told together',
      report: told('2021年、2022年、2023年分别收到政府信息公开申请5件、7件、9件。'),
    },
    { name: 'requests of another organ', report: told('参与办理市局转来的政府信息公开申请4件。') },
    { name: 'complaints about requests', report: told('处理信息公开申请3件的投诉。') },
    { name: 'requests about the affairs of a village', report: told('村委会收到村务公开申请30件。') },
    { name: 'a limit of the law', report: told('同一申请人提出的信息公开申请超过10件的，说明理由。') },
  ],
  undetermined: [
    {
      name: 'an approximate number',
      report: told('收到政府信息公开申请30余件。'),
      reason: '“收到政府信息公开申请30余件”与表格不同：文中是约数，不能精确核对',
    },
    {
      name: 'what the towns received',
      report: told('各乡镇共收到政府信息公开申请30件。'),
      reason: '“各乡镇共收到政府信息公开申请30件”与表格不同：这个数可能是下属或者其他单位的',
      fault: 'open',
    },
    {
      name: 'all organs of a region whose report does not say what it covers',
      report: told('全县各级行政机关共收到政府信息公开申请14件。'),
      context: { unitClass: 'government' },
    },
    { name: 'one channel', report: told('通过网络收到政府信息公开申请7件。') },
    { name: 'documents disclosed on request', report: told('依申请公开60件。') },
    { name: 'a sum since an unknown day', report: told('截至2023年12月底，累计收到政府信息公开申请90件。') },
    {
      name: 'a cell that was not readable',
      report: told('收到政府信息公开申请7件。', withFigures({ 'requests.carriedOver.total': 'unreadable' })),
      fault: 'reading',
    },
    {
      name: 'a blank cell',
      report: told(
        '收到政府信息公开申请7件。',
        withFigures({ 'requests.resultsTotal.total': 'blank', 'requests.resultsTotal.enterprise': 'blank' }),
      ),
      fault: 'open',
    },
  ],
});
