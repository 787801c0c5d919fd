import type { Evidence } from '@gongkai/domain';
import { defineRule } from '../../define-rule';
import { damageAt } from '../../support/damage';
import { type PhonePlan, phoneFault } from '../../support/phone-format';
import { type Phone, phonesIn } from '../../support/phones';
import { fail, notApplicable, pass, unread } from '../../verdicts';

/** A telephone number that cannot be dialled. */
export const phoneFormat = defineRule({
  id: 'header/phone-format',
  code: 'HDR-06',
  version: 1,
  title: '联系电话写法正确',
  severity: 'error',
  basis: {
    text: '全国固定电话编号规则；实例：同一旗的苏木乡镇都是 7 位本地号码，只有一镇写成 8 位',
    mark: 'B',
  },
  decides:
    '名册登记了所在盟市区号和本地号码位数的，按登记比对；没有登记的，只有明显不能拨通的（区号不存在、本地号码不是 7 位或者 8 位）才判为不符。手机号、400 电话和服务短号不判。号码处有识读损伤的不作判断。',
  remedy: '核对并改正联系电话。',
  messages: { malformed: '联系电话“{number}”写法有误：{why}' },
  check: (report, { roster }) => {
    const plan: PhonePlan = { areaCode: roster?.areaCode ?? null, localDigits: roster?.localDigits ?? null };
    const phones = phonesIn(report);
    if (phones.length === 0) return notApplicable('没有写明联系电话');
    const faults = phones.flatMap((phone) => {
      const why = phoneFault(phone.number, plan);
      return why ? [{ phone, why }] : [];
    });
    if (faults.length === 0) return pass;
    const sound = faults.filter(({ phone }) => !damageAt(report, ['date-digits-fused'], [phone.place]));
    if (sound.length === 0)
      return unread(
        '号码处的数字在识读中有损伤',
        faults.map(({ phone }) => evidenceOf(phone)),
      );
    return sound.map(({ phone, why }) => fail('malformed', { number: phone.printed, why }, [evidenceOf(phone)]));
  },
});

function evidenceOf({ printed, sentence, place }: Phone): Evidence {
  return { figure: null, quote: sentence, expected: null, actual: printed, place };
}
