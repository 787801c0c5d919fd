import { readWebAddress, sameSite } from './web-address';

it.each([
  ['http://www.wltqq.gov.cn', 'www.wltqq.gov.cn'],
  ['https://www.example.gov.cn:8080/nb/1.html?a=1', 'www.example.gov.cn'],
  ['www.Example.gov.cn/', 'www.example.gov.cn'],
  ['http://www.example.gov.cn/zwgk/', 'www.example.gov.cn'],
  ['www.example.gov.cn、0478-3615188', 'www.example.gov.cn'],
  ['http://10.1.2.3/nb', '10.1.2.3'],
  ['http://www.yanshi.example', 'www.yanshi.example'],
])('%s has the host %s', (printed, host) => {
  expect(readWebAddress(printed)).toEqual({ host });
});

it.each([
  ['www、zltq、gov、cn', '使用了中文标点'],
  ['www.zltq。gov.cn', '使用了中文标点'],
  ['http：//www.zltq.gov.cn', '使用了全角字符'],
  ['ｗｗｗ.zltq.gov.cn', '使用了全角字符'],
  ['http:/www.zltq.gov.cn', '“http:/”应为“http://”或者“https://”'],
  ['http//www.zltq.gov.cn', '“http//”应为“http://”或者“https://”'],
  ['http:\\\\www.zltq.gov.cn', '“http:\\\\”应为“http://”或者“https://”'],
  ['http://www..gov.cn', '不是完整的网址'],
  ['http://www', '不是完整的网址'],
])('%s is wrong: %s', (printed, fault) => {
  expect(readWebAddress(printed)).toEqual({ fault });
});

it('takes a part of a site for the site', () => {
  expect(sameSite('www.wltqq.gov.cn', 'zwgk.wltqq.gov.cn')).toBe(true);
  expect(sameSite('www.wltqq.gov.cn', 'www.wltzq.gov.cn')).toBe(false);
});
