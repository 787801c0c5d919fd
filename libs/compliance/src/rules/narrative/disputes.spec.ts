import { withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { disputes } from './disputes';

/** 宿迁 2024: 170 reviews of which 36 pending; 77 lawsuits of which 20 pending, 50 of the 77 direct. */
const SUQIAN = {
  'review.upheld': 100,
  'review.corrected': 4,
  'review.otherResult': 30,
  'review.pending': 36,
  'review.total': 170,
  'litigationDirect.upheld': 35,
  'litigationDirect.pending': 15,
  'litigationDirect.total': 50,
  'litigationAfterReview.upheld': 22,
  'litigationAfterReview.pending': 5,
  'litigationAfterReview.total': 27,
};

const told = (text: string, ...changes: Change[]) => reportFixture(withTold(1, text), withFigures(SUQIAN), ...changes);
const quiet = (text: string, ...changes: Change[]) => reportFixture(withTold(1, text), ...changes);

describeRule(disputes, {
  pass: [
    {
      name: 'what was concluded (宿迁 2024: 134 = 170 − 36, 57 = 77 − 20)',
      report: told('全年因政府信息公开被申请行政复议134件，被提起行政诉讼57件。'),
      note: '“全年因政府信息公开被申请行政复议134件”与行政复议总计减尚未审结（134）相符；“被提起行政诉讼57件”与未经复议直接起诉加复议后起诉总计减尚未审结（57）相符',
    },
    { name: 'all of them', report: told('政府信息公开行政复议170件、行政诉讼77件。') },
    { name: 'direct lawsuits alone', report: told('政府信息公开行政诉讼50起。') },
    { name: 'the kinds of lawsuits', report: told('政府信息公开诉讼中未经复议直接起诉50件，复议后起诉27件。') },
    {
      name: 'results by name',
      report: told('政府信息公开行政复议170件，其中结果维持100件、结果纠正4件、尚未审结36件。'),
    },
    {
      name: 'a denial of one kind of lawsuits',
      report: quiet(
        '没有因政府信息公开复议后起诉的案件，未经复议直接起诉1件。',
        withFigures({ 'litigationDirect.corrected': 1, 'litigationDirect.total': 1 }),
      ),
    },
    { name: 'both in one number', report: told('政府信息公开行政复议、行政诉讼共247件。') },
    {
      name: 'a review office that counts all its cases first',
      report: told('全年办结行政复议案件520件，政府信息公开类复议170件。'),
      note: '“政府信息公开类复议170件”与行政复议总计（170）相符',
    },
    {
      name: 'none in words and none in the table',
      report: quiet('未发生因政府信息公开引起的行政复议、行政诉讼案件。'),
      note: '“未发生因政府信息公开引起的行政复议、行政诉讼案件”与表格相符',
    },
    {
      name: 'none in words while the only one is pending',
      report: quiet('没有因政府信息公开被申请行政复议。', withFigures({ 'review.pending': 1, 'review.total': 1 })),
    },
  ],
  fail: [
    {
      name: 'a number that fits no reading',
      report: told('全年因政府信息公开被申请行政复议120件。'),
      message: 'conflict',
      sentence:
        '文中写“全年因政府信息公开被申请行政复议120件”，表格为 行政复议总计 170，行政复议总计减尚未审结 134，行政复议已审结 134，各种口径都不相符',
      evidence: [
        { actual: 120, side: 'left' },
        { figure: 'review.total' },
        { figure: 'review.pending' },
        { figure: 'review.upheld' },
        { figure: 'review.corrected' },
        { figure: 'review.otherResult' },
      ],
    },
    {
      name: 'none in words, one in the table',
      report: quiet(
        '未发生因政府信息公开引发的行政复议和行政诉讼。',
        withFigures({ 'litigationDirect.upheld': 1, 'litigationDirect.total': 1 }),
      ),
      message: 'denied',
      sentence:
        '文中写“未发生因政府信息公开引发的行政复议和行政诉讼”，表格却有行政复议加未经复议直接起诉加复议后起诉总计 1',
      evidence: [{ actual: 0, expected: 1 }, {}, {}, {}],
    },
  ],
  notApplicable: [
    { name: 'a text without them', report: told('规范办理政府信息公开申请。'), reason: '正文没有写复议诉讼的数量' },
    { name: 'decisions that were published', report: told('公开行政复议决定书20份。') },
    { name: 'none of them corrected', report: told('未发生行政复议被纠错的政府信息公开案件。') },
    { name: 'last year', report: told('2022年政府信息公开行政复议3件。') },
  ],
  undetermined: [
    {
      name: 'reviews of all kinds',
      report: told('全年办理行政复议案件320件。'),
      reason: '“全年办理行政复议案件320件”与表格不同：文中没有写明是政府信息公开方面的案件',
    },
    { name: 'what the departments had', report: told('各部门共发生政府信息公开行政复议12件。') },
    {
      name: 'a table that is a picture',
      report: quiet('政府信息公开行政复议3件。', withLostTables('picture', 'review')),
      fault: 'reading',
    },
  ],
});
