import { defineRule } from '../../define-rule';
import { statedIn } from '../../support/claims/stated';
import { fail, notApplicable, pass } from '../../verdicts';

/** Posts of an account of the Party counted as disclosure by the government. */
export const partyAccounts = defineRule({
  id: 'content/party-accounts',
  code: 'CON-07',
  version: 1,
  title: '党建账号的数量不计入政府信息公开',
  severity: 'info',
  basis: {
    text: '《中华人民共和国政府信息公开条例》第二条：政府信息是行政机关在履行行政管理职能过程中制作或者获取的信息',
    mark: 'P',
  },
  decides:
    '第一部分把名称含党建、党委、党务、党支部的公众号、网站、平台的发布数量写作公开数量的，提示。“党委、政府”合办的不算。',
  remedy: '分别统计党务信息和政府信息，或者写明其中政府信息的数量。',
  messages: { counted: '“{words}”：{name}是党务渠道，发布数量不宜全部计入政府信息公开' },
  check: (report) => {
    const counts = statedIn(report).filter(({ sentence, count }) => sentence.section === 1 && count.unit !== '%');
    if (counts.length === 0) return notApplicable('第一部分没有数字');
    const counted = counts.flatMap(({ lead, count }) => {
      const name = lead.includes('党') ? PARTY.exec(lead)?.[0] : null;
      if (!name || !/条|篇|期|次|个|则|部|件/.test(count.unit ?? '')) return [];
      const evidence = { figure: null, quote: count.quote, expected: null, actual: count.value, place: count.place };
      return [fail('counted', { words: count.quote, name }, [evidence])];
    });
    return counted.length > 0 ? counted : pass;
  },
});

/** Behind the name may stand what kind of channel it is, in quotation marks or not. */
const PARTY =
  /[\u4e00-\u9fff]{0,12}(?:党建|党委(?!、|和|政府)|党务|党支部|党工委(?!、|和))[^，,。；;、\d]{0,10}?(?:微信公众号|公众号|公众平台|视频号|抖音号?|微博|快手|头条号?|网站|平台|客户端|小程序|微信)/;
