import { withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { personalData } from './personal-data';

const of = (...text: string[]) => reportFixture(withText(3, ...text));

describeRule(personalData, {
  pass: [
    { name: 'a text without personal data', report: of('全年收到申请2件，申请人均为自然人。') },
    { name: 'eighteen digits with a wrong check digit', report: of('流水号为110105194912310021。') },
    { name: 'a unified credit code', report: of('统一社会信用代码11152326011690045X。') },
    {
      name: 'the telephone of the office',
      report: of('受理申请的办公室联系电话13900000000，群众可拨打咨询电话13800000000。'),
    },
    {
      name: 'applicants without names',
      report: of('申请人王某要求公开。申请人向我镇提出申请，申请人马上得到答复，申请人：自然人。'),
    },
    {
      name: 'long numbers that are no cards',
      report: of('卡号后缀6222000000000000不作登记，项目编号6222021234567890128。'),
    },
  ],
  fail: [
    {
      name: 'an identity number, most of it hidden',
      report: of('申请事项已办结。', '来件登记身份号11010519491231002X，已答复。'),
      message: 'personal',
      sentence: '正文公开了居民身份证号码（1 处）：来件登记身份号110*************2X，已答复。',
      evidence: [
        {
          quote: '来件登记身份号110*************2X，已答复。',
          actual: '110*************2X',
          place: expect.objectContaining({ offset: 7, quote: '110*************2X' }),
        },
      ],
    },
    {
      name: 'an identity number that is called so, though mistyped',
      report: of('身份证号码：110105194912310021。'),
      message: 'personal',
      sentence: '正文公开了居民身份证号码（1 处）：身份证号码：110*************21。',
      evidence: [{}],
    },
    {
      name: 'the mobile number of an applicant',
      report: of('村民来电13912345678要求公开低保名单。'),
      message: 'personal',
      sentence: '正文公开了个人手机号码（1 处）：村民来电139******78要求公开低保名单。',
      evidence: [{ actual: '139******78' }],
    },
    {
      name: 'the number of a bank card',
      report: of('补贴打入账号6222021234567890128。'),
      message: 'personal',
      sentence: '正文公开了银行卡号（1 处）：补贴打入账号62***************28。',
      evidence: [{}],
    },
    {
      name: 'the name of an applicant, with his number hidden in the same sentence',
      report: of('申请人李文明向我镇提出申请，身份证号11010519491231002X。'),
      message: 'personal',
      sentence: '正文公开了申请人姓名（1 处）：申请人李**向我镇提出申请，身份证号110*************2X。',
      evidence: [{ actual: '李**', quote: '申请人李**向我镇提出申请，身份证号110*************2X。' }],
      fails: 2,
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
