import type { Evidence } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { matchesIn } from '../../support/matches';
import { headerSentences } from '../../support/sentences';
import { fail, notApplicable, pass } from '../../verdicts';

/** A clerk's name beside the telephone number, where the office would do. */
export const namedContact = defineRule({
  id: 'sensitive/named-contact',
  code: 'SEN-02',
  version: 1,
  title: '联系方式写机构不写个人',
  severity: 'warning',
  basis: { text: '本系统提出：联系方式应为办公室和办公电话，不宜公布经办人姓名', mark: 'P' },
  decides: '开头部分“联系人”之后是人名（不是办公室、股室等）并附有电话的，提示核实；提示中隐去名字。',
  remedy: '改为“联系单位：某某办公室”和办公电话。',
  messages: { named: '开头部分公布了联系人姓名：{sentence}' },
  check: (report) => {
    if (report.preamble.text.trim() === '') return notApplicable('报告没有开头部分');
    const found = headerSentences(report).flatMap(({ text, place }) =>
      matchesIn(text, NAMED).flatMap((match): { quote: string; evidence: Evidence }[] => {
        const name = match[0];
        if (OFFICE.test(name)) return [];
        const masked = `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`;
        const quote = text.replaceAll(name, masked);
        const at = place && { ...place, offset: (place.offset ?? 0) + match.index, quote: masked };
        return [{ quote, evidence: { figure: null, quote, expected: null, actual: masked, place: at } }];
      }),
    );
    const [first] = found;
    return first
      ? fail(
          'named',
          { sentence: first.quote },
          found.map(({ evidence }) => evidence),
        )
      : pass;
  },
});

const NAMED =
  /(?<=(?:联系人|经办人|承办人)(?:姓名)?\s{0,2}[:：为]?\s{0,2})[\p{Script=Han}·]{2,8}(?=\s{0,3}[，,、；;（(]?\s{0,3}(?:联系|办公|咨询)?(?:电话|手机)?\s{0,3}[:：]?\s{0,3}[（(]?(?:0\d{2,3}|1[3-9]\d))/gu;
const OFFICE = /办|政府|股|科|室|中心|部门|人员|局|所|站|单位|负责|手机|座机|电话|方式|邮箱/;
