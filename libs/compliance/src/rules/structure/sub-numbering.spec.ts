import { withMessage, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { subNumbering } from './sub-numbering';

const one = (...paragraphs: string[]) => reportFixture(withText(1, ...paragraphs));

describeRule(subNumbering, {
  pass: [
    { name: 'numbers that count on', report: reportFixture() },
    { name: 'levels below', report: one('（一）主动公开', '(1)网站。(2)公众号。', '（二）依申请公开', '（1）受理。') },
    { name: 'numbers within paragraphs', report: one('总体较好。（一）主动公开。发布信息。（二）依申请公开。') },
    {
      name: 'a second list',
      report: reportFixture(
        withText(5, '问题：', '（一）不及时', '（二）不全面', '措施：', '（一）抓及时', '（二）抓全面'),
      ),
    },
    {
      name: 'a list within a numbered paragraph',
      report: one('（一）主动公开', '（二）重点公开以下内容：（一）财政；（二）救助；（三）规划。', '（三）信息管理'),
    },
    { name: 'articles of the law', report: one('（一）第二十条第（八）项信息已公开。', '（二）其他') },
    {
      name: 'more than ten',
      report: one(...'一二三四五六七八九十'.split('').map((n) => `（${n}）事项`), '（十一）事项'),
    },
  ],
  fail: [
    {
      name: 'a list that begins with the second',
      report: one('（二）依申请公开', '（三）信息管理'),
      message: 'start',
      sentence: '第一部分的小标题从“（二）依申请公开”开始',
      evidence: [{ quote: '（二）依申请公开', place: expect.objectContaining({ block: 3, offset: 0 }) }],
    },
    {
      name: 'a number twice',
      report: one('（一）主动公开', '（二）依申请公开', '（二）信息管理'),
      message: 'repeated',
      sentence: '第一部分的小标题编号重复：“（二）依申请公开”之后又是“（二）信息管理”',
      evidence: [{}, { place: expect.objectContaining({ block: 5 }) }],
    },
    {
      name: 'a number left out',
      report: reportFixture(withText(5, '（一）不及时', '（三）不全面')),
      message: 'gap',
      sentence: '第五部分的小标题编号不接续：“（一）不及时”之后是“（三）不全面”',
      evidence: [{}, {}],
    },
    {
      name: 'two kinds of number in one list',
      report: one('（一）主动公开', '(2)依申请公开', '（三）信息管理'),
      message: 'mixed',
      sentence: '第一部分的小标题混用两种编号：“（一）主动公开”之后是“(2)依申请公开”',
      evidence: [{}, {}],
    },
  ],
  notApplicable: [{ name: 'a report without numbered sub-headings', report: one('全年工作有序。') }],
  undetermined: [
    {
      name: 'numbers that were lost',
      report: reportFixture(withText(1, '主动公开', '（二）依申请公开'), withMessage('numbering-lost', '编号丢失')),
      fault: 'reading',
    },
    {
      name: 'a first sub-heading that lost its number',
      report: one('2023年工作有序。', '主动公开。发布信息。', '（二）依申请公开。'),
      fault: 'reading',
    },
  ],
});
