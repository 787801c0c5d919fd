import { readContact } from './contact';

describe('contact', () => {
  it.each([
    ['请与办公室联系（电话：0478-3615188）。', '0478-3615188'],
    ['联系电话0470-8815653，电子邮箱', '0470-8815653'],
    ['电话：0527—83593059', '0527-83593059'],
    ['电 话：0591-23165255；传真：0591-23165256', '0591-23165255'],
    ['电话/传真：0591-23165370', '0591-23165370'],
    ['电话：84556003', '84556003'],
    ['电话：0482-65900014', '0482-65900014'],
    ['索引号 014314799/2024-00002', null],
  ])('in “%s” has the telephone %s', (text, phone) => {
    expect(readContact(text).phone).toBe(phone);
  });

  it('has the address of the site as printed, faults included', () => {
    expect(readContact('门户网站（http://www.wltqq.gov.cn）下载').url).toBe('http://www.wltqq.gov.cn');
    expect(readContact('网址：www、zltq、gov、cn。').url).toBe('www、zltq、gov、cn');
  });

  it('does not take the address of the page itself', () => {
    const text = '原文链接: https://www.a.gov.cn/t1.htm\n可在门户网站（www.a.gov.cn）下载';
    expect(readContact(text).url).toBe('www.a.gov.cn');
  });

  it('has postal address and e-mail', () => {
    expect(readContact('联系地址：某市某区1号楼14层；邮编：350400；电子邮箱：a_b@163.com')).toMatchObject({
      address: '某市某区1号楼14层',
      email: 'a_b@163.com',
    });
  });
});
