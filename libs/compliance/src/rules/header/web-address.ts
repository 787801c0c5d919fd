import { defineRule } from '../../define-rule';
import { readWebAddress } from '../../support/web-address';
import { fail, notApplicable, pass } from '../../verdicts';

/** An address that no browser can open. */
export const webAddress = defineRule({
  id: 'header/web-address',
  code: 'HDR-08',
  version: 1,
  title: '网址写法正确',
  severity: 'error',
  basis: { text: '年度报告写明下载网址的，应当能够打开；实例：网址写成“www、zltq、gov、cn”', mark: 'B' },
  decides: '网址含有全角字符或者中文标点、协议写错、域名不完整的，判为不符。网址在完整的域名之后才出现标点的不算。',
  remedy: '改用半角字符，写完整的网址，发布前点开核对。',
  messages: { malformed: '网址“{url}”写法有误：{fault}' },
  check: ({ contact }) => {
    if (contact.url === null) return notApplicable('没有写明网址');
    const read = readWebAddress(contact.url);
    if (!('fault' in read)) return pass;
    const place = contact.places?.url ?? null;
    return fail('malformed', { url: contact.url, fault: read.fault }, [
      { figure: null, quote: place?.quote ?? contact.url, expected: null, actual: contact.url, place },
    ]);
  },
});
