import { bytesOf } from '../testing/read-helpers';
import { compareCharset, decodeText } from './decode-text';
import { Notices } from './tree/notices';

/** 政府信息公开 in GB 2312. */
const GB_WORDS = Uint8Array.of(0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa);

const decode = (bytes: Uint8Array) => {
  const notices = new Notices();
  const decoded = decodeText(bytes, notices);
  compareCharset(bytes, decoded, notices);
  return { ...decoded, codes: notices.list().map((message) => message.code) };
};

describe('decoding', () => {
  it('follows a byte order mark', () => {
    expect(decode(bytesOf('\ufeff公开'))).toEqual({ text: '公开', charset: 'utf-8', codes: [] });
    const wide = Buffer.from('\ufeff公开', 'utf16le');
    expect(decode(wide)).toEqual({ text: '公开', charset: 'utf-16le', codes: [] });
    expect(decode(Buffer.from(wide).swap16())).toEqual({ text: '公开', charset: 'utf-16be', codes: [] });
  });

  it('reads UTF-16 without a byte order mark', () => {
    const text = '青山镇2023年报告\n一、总体情况（共15条）';
    const wide = Buffer.from(text, 'utf16le');
    expect(decode(wide)).toEqual({ text, charset: 'utf-16le', codes: [] });
    expect(decode(Buffer.from(wide).swap16())).toEqual({ text, charset: 'utf-16be', codes: [] });
  });

  it('reads GB 18030 where the bytes are no UTF-8', () => {
    expect(decode(GB_WORDS)).toEqual({ text: '政府信息公开', charset: 'gb18030', codes: [] });
  });

  it('believes the bytes and not the declaration, and says so', () => {
    const wrong = Buffer.concat([Buffer.from('<meta charset="utf-8">'), GB_WORDS]);
    expect(decode(wrong)).toMatchObject({ charset: 'gb18030', codes: ['charset-differs'] });
    const right = Buffer.concat([Buffer.from('<meta http-equiv=x content="text/html; charset=gb2312">'), GB_WORDS]);
    expect(decode(right)).toMatchObject({ charset: 'gb18030', codes: [] });
    expect(decode(bytesOf('<meta charset=gbk>plain'))).toMatchObject({ codes: [] });
  });

  it('keeps UTF-8 in which a character was torn, and says how much was lost', () => {
    const torn = bytesOf('政府信息公开工作年度报告'.repeat(10)).slice(0, -1);
    expect(decode(torn)).toMatchObject({ charset: 'utf-8', codes: ['characters-lost'] });
  });

  it('refuses bytes that are no text in any of them', () => {
    expect(() => decode(new Uint8Array(1000).fill(0xff))).toThrow('不是可以识别的文字编码');
  });
});
