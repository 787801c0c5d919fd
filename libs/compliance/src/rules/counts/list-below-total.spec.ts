import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { listBelowTotal } from './list-below-total';

const told = (text: string) => reportFixture(withTold(1, text));

describeRule(listBelowTotal, {
  pass: [
    { name: 'a list that adds up', report: told('公开信息279条，其中网站公开50条，公众号公开229条。') },
    { name: 'a list above its total', report: told('公开信息10条，其中动态8条、公告4条。') },
  ],
  fail: [
    {
      name: 'a gap (古镇镇: 841 of 1722)',
      report: told('公开信息1722条，其中动态800条、公告41条。'),
      message: 'below',
      sentence: '总数 1722，其中 800、41 之和为 841，还有 881 没有列明',
      evidence: [{ actual: 1722, expected: 841 }, { actual: 800 }, { actual: 41 }],
    },
  ],
  notApplicable: [
    { name: 'a text without lists', report: told('公开信息279条。'), reason: '没有可以核对的其中明细' },
    { name: 'one part only', report: told('公开信息279条，其中解读20条。') },
    { name: 'requests with what was carried', report: told('答复信息公开申请805件，其中结转18件、延期72件。') },
  ],
  undetermined: [
    { name: 'an approximate total', report: told('公开信息1867余条，其中人事信息28条，监督检查18条。') },
    {
      name: 'a part in another unit',
      report: told('公开信息100条，其中动态20条、公告30条、视频5部。'),
      reason: '其中各项计量单位不同，不能核对差额',
    },
  ],
});
