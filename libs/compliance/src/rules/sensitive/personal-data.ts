import { defineRule } from '../../define-rule';
import { hideTokens, mayIdentify, type PrivateToken, privateTokens } from '../../support/private-data';
import { moved, sentencesOf } from '../../support/sentences';
import { fail, pass } from '../../verdicts';

/** Numbers and names of private persons. What is found is never repeated in full. */
export const personalData = defineRule({
  id: 'sensitive/personal-data',
  code: 'SEN-01',
  version: 1,
  title: '没有公开个人信息',
  severity: 'error',
  basis: { text: '条例第十五条：涉及个人隐私等公开会对第三方合法权益造成损害的政府信息，不得公开', mark: 'A' },
  decides:
    '查找校验位正确的居民身份证号码、写在卡号账号之后并符合校验规则的银行卡号、申请人和群众的手机号码、紧接“申请人”的姓名（“王某”不算）。单位的联系电话不算。提示中隐去大部分字符。',
  remedy: '立即从已公布的报告中删除个人信息并重新发布；检查网站缓存和附件。',
  messages: { personal: '正文公开了{kind}（{count} 处）：{sentence}' },
  check: (report) => {
    const suspects = sentencesOf(report).filter(({ text }) => mayIdentify(text));
    const found = suspects.flatMap(({ text, place }) => {
      const tokens = privateTokens(text);
      const quote = hideTokens(text, tokens);
      return tokens.map(({ kind, at, masked }) => ({
        kind,
        quote,
        evidence: { figure: null, quote, expected: null, actual: masked, place: moved(place, at, masked) },
      }));
    });
    const fails = KINDS.flatMap(([kind, name]) => {
      const same = found.filter((each) => each.kind === kind);
      const [first] = same;
      if (!first) return [];
      const evidence = same.map((each) => each.evidence);
      return [fail('personal', { kind: name, count: same.length, sentence: first.quote }, evidence)];
    });
    return fails.length > 0 ? fails : pass;
  },
});

const KINDS: [PrivateToken['kind'], string][] = [
  ['idNumber', '居民身份证号码'],
  ['mobile', '个人手机号码'],
  ['bankCard', '银行卡号'],
  ['applicant', '申请人姓名'],
];
