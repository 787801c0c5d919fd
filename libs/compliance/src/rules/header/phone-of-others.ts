import type { Evidence } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { type Phone, phonesIn, sameLine } from '../../support/phones';
import { fail, notApplicable, pass } from '../../verdicts';

/** The contact was taken over from another unit, or is not the one on record. */
export const phoneOfOthers = defineRule({
  id: 'header/phone-of-others',
  code: 'HDR-07',
  version: 1,
  title: '联系电话是本单位的',
  severity: 'warning',
  basis: { text: '实例：照搬其他单位的报告时连同联系电话一并照搬', mark: 'P' },
  decides:
    '联系电话与本单位登记的相同即通过；与名册中其他单位登记的电话相同的，或者与本单位登记的都不同的，判为不符。名册没有登记电话的不适用。',
  remedy: '核对联系电话；号码有变更的，报监管单位更新名册。',
  messages: {
    shared: '联系电话“{number}”是{units}登记的电话',
    register: '联系电话“{number}”与登记的“{expected}”不符',
  },
  check: (report, { roster }) => {
    const others = roster?.others.filter(({ phone }) => phone !== null) ?? [];
    const own = roster?.phone ?? null;
    if (own === null && others.length === 0) return notApplicable('名册没有登记联系电话');
    const phones = phonesIn(report);
    const [first] = phones;
    if (!first) return notApplicable('没有写明联系电话');
    if (own !== null && phones.some(({ number }) => sameLine(number, own))) return pass;
    const shared = phones.flatMap((phone) => {
      const owners = others.filter((other) => other.phone !== null && sameLine(phone.number, other.phone));
      const units = owners.map(({ name }) => name);
      if (units.length === 0) return [];
      return [fail('shared', { number: phone.printed, units: units.join('、') }, [evidenceOf(phone, own)])];
    });
    if (shared.length > 0) return shared;
    if (own === null) return pass;
    return fail('register', { number: first.printed, expected: own }, [evidenceOf(first, own)]);
  },
});

function evidenceOf({ printed, sentence, place }: Phone, expected: string | null): Evidence {
  return { figure: null, quote: sentence, expected, actual: printed, place };
}
