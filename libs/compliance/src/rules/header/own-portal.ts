import { defineRule } from '../../define-rule';
import { readWebAddress, sameSite } from '../../support/web-address';
import { fail, notApplicable, pass } from '../../verdicts';

/** The address belongs to another portal than the one on record. */
export const ownPortal = defineRule({
  id: 'header/own-portal',
  code: 'HDR-09',
  version: 1,
  title: '网址是本单位公布平台的',
  severity: 'warning',
  basis: { text: '国办公开办函〔2019〕61号：在本级政府门户网站统一设置政府信息公开专栏', mark: 'A' },
  decides:
    '报告写明的网址与名册登记的门户网站域名相同、或者一个是另一个的子域名的通过，否则判为不符。名册没有登记的不适用。',
  remedy: '核对网址；门户网站有变更的，报监管单位更新名册。',
  messages: { foreign: '网址“{url}”不属于登记的门户网站 {host}' },
  check: ({ contact }, { roster }) => {
    if (!roster?.host) return notApplicable('名册没有登记门户网站');
    if (contact.url === null) return notApplicable('没有写明网址');
    const read = readWebAddress(contact.url);
    if ('fault' in read) return notApplicable('网址写法有误，由“网址写法正确”判断');
    const recorded = readWebAddress(roster.host);
    const host = 'host' in recorded ? recorded.host : roster.host;
    const others = contact.url.split(/[、，,；;\s]+/).map(readWebAddress);
    if ([read, ...others].some((each) => 'host' in each && sameSite(each.host, host))) return pass;
    const place = contact.places?.url ?? null;
    return fail('foreign', { url: contact.url, host }, [
      { figure: null, quote: place?.quote ?? contact.url, expected: host, actual: read.host, place },
    ]);
  },
});
