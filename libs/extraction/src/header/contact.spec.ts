import { passagesOf } from '../text/passage';
import { readContact } from './contact';

const place = { page: null, table: null, row: null, column: null, quote: '', offset: 0 };
const read = (...texts: string[]) =>
  readContact(
    passagesOf(
      null,
      texts.map((text) => ({ text, place })),
    ),
  );

describe('contact', () => {
  it.each([
    ['请与办公室联系（电话：0478-3615188）。', '0478-3615188'],
    ['联系电话0470-8815653，电子邮箱', '0470-8815653'],
    ['电话：0527—83593059', '0527-83593059'],
    ['电 话：0591-23165255；传真：0591-23165256', '0591-23165255'],
    ['电话/传真：0591-23165370', '0591-23165370'],
    ['电话：84556003', '84556003'],
    ['电话：0482-65900014', '0482-65900014'],
    ['联系电话：（0482）6540003', '(0482)6540003'],
    ['请与办公室联系：0482-4781031', '0482-4781031'],
    ['索引号 014314799/2024-00002', null],
  ])('in “%s” has the telephone %s', (text, phone) => {
    expect(read(text).phone).toBe(phone);
  });

  it('has the address of the site as printed, faults included', () => {
    expect(read('门户网站（http://www.wltqq.gov.cn）下载').url).toBe('http://www.wltqq.gov.cn');
    expect(read('网址：www、zltq、gov、cn。').url).toBe('www、zltq、gov、cn');
  });

  it('has the first of several addresses', () => {
    for (const mark of ['、', '，', ' , ', '或', '；'])
      expect(read(`网址：http://www.sc.gov.cn${mark}http://www.jinchuan.gov.cn/xxgk/）`).url).toBe(
        'http://www.sc.gov.cn',
      );
  });

  it('does not take the address of the page itself', () => {
    const text = '原文链接: https://www.a.gov.cn/t1.htm\n可在门户网站（www.a.gov.cn）下载';
    expect(read(text).url).toBe('www.a.gov.cn');
  });

  it('has postal address and e-mail', () => {
    expect(read('联系地址：某市某区1号楼14层；邮编：350400；电子邮箱：a_b@163.com')).toMatchObject({
      address: '某市某区1号楼14层',
      email: 'a_b@163.com',
    });
  });

  it('may have several telephones, a fax and a postcode', () => {
    expect(
      read(
        '电话：0523-86839755、0523-86839756；传真：0523-86839056；邮编：225300',
        '咨询电话：12345678901，0523-86839755',
      ),
    ).toMatchObject({
      phone: '0523-86839755',
      phones: ['0523-86839755', '0523-86839756'],
      fax: '0523-86839056',
      postcode: '225300',
    });
    expect(read('传真电话：0595-28385509')).toMatchObject({ phones: [], fax: '0595-28385509' });
    expect(read('电话（传真）：0557-3022687')).toMatchObject({ phones: ['0557-3022687'], fax: null });
  });

  it('knows where each of them is printed', () => {
    const { places } = read('前言。', '请联系（电话：0478—3615188，邮编： 014400）。');
    expect(places?.phone).toMatchObject({ quote: '0478—3615188', offset: 7 });
    expect(places?.postcode?.quote).toBe('014400');
    expect(places?.url).toBeUndefined();
  });
});
