import { buildCompoundFile } from '../testing/compound-file-builder';
import { buildDocx, p } from '../testing/docx-builder';
import { bytesOf, problemOf } from '../testing/read-helpers';
import { zip } from '../testing/zip';
import { sniffFormat } from './sniff';

const ole = (...streams: string[]) => buildCompoundFile(Object.fromEntries(streams.map((name) => [name, 'x'])));
const named = (...names: string[]) => zip(Object.fromEntries(names.map((name) => [name, 'x'])));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('the format of a file', () => {
  it.each([
    ['docx', buildDocx(p('甲'))],
    ['macroDocument', buildDocx(p('甲'), { entries: { 'word/vbaProject.bin': 'x' } })],
    ['xlsx', named('[Content_Types].xml', 'xl/workbook.xml')],
    ['odt', named('mimetype', 'content.xml')],
    ['ofd', named('OFD.xml')],
    ['archive', named('报告.docx', '[Content_Types].txt')],
    ['damagedZip', buildDocx(p('甲')).slice(0, 200)],
    ['encryptedOffice', ole('EncryptedPackage')],
    ['word97', ole('WordDocument')],
    ['word97', ole('WordDocument', 'ObjectPool/1/Workbook')],
    ['macroDocument', ole('WordDocument', 'Macros/VBA/dir')],
    ['damagedOle', ole('WordDocument').slice(0, 512)],
    ['excel97', ole('Workbook')],
    ['ole', ole('Other')],
    ['pdf', bytesOf('%PDF-1.7')],
    ['picture', PNG],
    ['picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['picture', bytesOf('GIF89a')],
    ['picture', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')],
    ['picture', Buffer.from('BM\x36\x10\0\0\0\0\0\0', 'latin1')],
    ['rtf', bytesOf('{\\rtf1')],
    ['otherArchive', bytesOf('Rar!\x1a')],
    ['empty', new Uint8Array()],
    ['empty', bytesOf('\ufeff \r\n\t')],
    ['empty', Uint8Array.of(0xff, 0xfe, 0x20, 0x00)],
    ['binary', Uint8Array.of(1, 2, 3, 0, 4)],
    ['binary', new Uint8Array(2000)],
    ['text', bytesOf('BM 镇人民政府报告')],
    ['text', bytesOf('一、总体情况\n收到<规划>申请 3 < 5 件')],
    ['text', bytesOf('| 规章 | 0 |\n| --- | --- |')],
    ['html', bytesOf('\ufeff\n<!-- 存档 --><!DOCTYPE html><p>甲')],
    ['html', bytesOf('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>')],
    ['html', bytesOf("<p style='x'>甲</p>")],
    ['html', bytesOf('<o:p></o:p>')],
    ['html', bytesOf('var a = 1;\nlet content = "<div class=\\"x\\">甲</div>";')],
    ['html', bytesOf('callback({"content":"<div>甲<\\/div>"})')],
    ['html', bytesOf('{"body": "\\u003cp\\u003e甲\\u003c/p\\u003e"}')],
    ['html', bytesOf(`const names = [${'"甲",'.repeat(10_000)}];\nlet content = "<table><tr>";`)],
    ['text', bytesOf('（一）甲 = "<规划>"')],
    ['text', Buffer.from('青山镇2023年报告\n一、总体情况', 'utf16le')],
    ['html', Buffer.from('<html><p>青山镇2023年报告</p></html>', 'utf16le')],
    ['html', bytesOf('甲<div><b>乙</b></div><table><tr><td>1</td></tr></table>')],
    ['mhtml', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n')],
    ['wordXml', bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>')],
  ])('%s', (expected, bytes) => {
    expect(sniffFormat(bytes)).toBe(expected);
  });

  it('is told from the bytes even where a stored archive holds documents uncompressed', () => {
    expect(sniffFormat(zip({ '报告.docx': buildDocx(p('甲')) }, { stored: true }))).toBe('archive');
  });
});

describe('a file of a format that is not read', () => {
  it('gets one sentence that says what it is and what to do', async () => {
    const problem = await problemOf(ole('Other'), '报告.doc');
    expect(problem).toEqual({
      code: 'unsupported',
      text: '这是旧版 Office 文件，目前还不能读取；请用 Word 或 WPS 打开后另存为 docx，再重新上传。',
    });
  });

  it('is called renamed if its name promises something else', async () => {
    const problem = await problemOf(PNG, '报告.docx');
    expect(problem.code).toBe('picture');
    expect(problem.text).toMatch(/^文件名以 \.docx 结尾，内容却不是：这是一张图片/);
  });

  it.each([
    ['macro', buildDocx(p('甲'), { entries: { 'word/vbaProject.bin': 'x' } })],
    ['encrypted', ole('EncryptedPackage')],
    ['empty', bytesOf(' \n')],
    ['damaged', buildDocx(p('甲')).slice(0, 200)],
    ['unsupported', Uint8Array.of(1, 2, 3, 0, 4)],
  ])('is refused as %s', async (code, bytes) => {
    expect((await problemOf(bytes)).code).toBe(code);
  });
});
