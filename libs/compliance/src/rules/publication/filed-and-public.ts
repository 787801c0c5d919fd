import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { fail, notApplicable, open, pass } from '../../verdicts';

/** Filed with the supervisor but not published, or published but not filed. */
export const filedAndPublic = defineRule({
  id: 'publication/filed-and-public',
  code: 'PUB-04',
  version: 1,
  title: '报告既报送又公布',
  severity: 'warning',
  basis: {
    text: '《政府信息公开条例》第四十九条：部门应当向主管部门提交并向社会公布；鲤城区 2020 年考评标准分别扣分',
    mark: 'A',
  },
  decides:
    '登记了报送和公布两项情况、只做到其中一项的，判为不符。截止日期未过的不作判断；没有登记报送或者公布情况的也不作判断。',
  remedy: '未公布的立即在政府信息公开专栏公布；未报送的向主管部门报送并附公布网址。',
  messages: {
    notPublic: '报告已经{filed}，但没有公布',
    notFiled: '报告已经公布{where}，但没有报送主管部门',
  },
  check: (_, { publication, obligation }) => {
    if (!publication) return notApplicable('不掌握公布情况');
    const { submitted, published, url } = publication;
    if (submitted === null || published === null) return open('没有登记报送或者公布情况');
    if (submitted === published) return pass;
    if (running(obligation)) return notApplicable('截止日期未过');
    const evidence = [
      { figure: null, quote: url, expected: '报送并公布', actual: submitted ? '只报送' : '只公布', place: null },
    ];
    return submitted
      ? fail('notPublic', { filed: '报送' }, evidence)
      : fail('notFiled', { where: url ? `（${url}）` : '' }, evidence);
  },
});

function running(obligation: RuleContext['obligation']): boolean {
  return obligation !== null && obligation.deadline !== null && obligation.asOf <= obligation.deadline;
}
