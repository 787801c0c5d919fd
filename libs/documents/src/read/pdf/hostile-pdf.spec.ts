import { deflateSync } from 'node:zlib';
import { buildPdf, type PdfOptions, pdfPicture, pdfRaw, pdfText } from '../../testing/pdf-builder';
import { problemOf, textsOf, treeOf } from '../../testing/read-helpers';
import { readDocument } from '../read-document';

const HELLO = [pdfText(80, 100, '一、总体情况')];
const LOCKED = `/Encrypt<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -44>>/ID[<00><00>]`;
const pdf = (options: PdfOptions) => buildPdf([{ marks: HELLO }], options);
const form = (content: string, resources = '') =>
  `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>/Length ${content.length}>>\nstream\n${content}\nendstream`;

/** A stream that unpacks to zeros, `times` packed one into the other. */
function bomb(megabytes: number, times = 1): string {
  let bytes: Buffer = Buffer.alloc(megabytes * 1024 * 1024, 0x20);
  for (let at = 0; at < times; at++) bytes = deflateSync(bytes, { level: 9 });
  const filters = '/FlateDecode'.repeat(times);
  return `<</Length ${bytes.length}/Filter[${filters}]>>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

describe('a PDF that cannot be read', () => {
  it('is refused as encrypted if it asks for a password', async () => {
    const problem = await problemOf(pdf({ trailer: LOCKED }));
    expect(problem).toEqual({
      code: 'encrypted',
      text: 'PDF 已加密，需要密码才能打开；请取消密码后另存一份，再重新上传。',
    });
  });

  it('is refused as damaged if nothing of it can be made out', async () => {
    expect((await problemOf('%PDF-1.7\nnothing of the kind')).code).toBe('damaged');
  });

  it('is refused as damaged if one of its pages is something else', async () => {
    const text = Buffer.from(buildPdf([{ marks: HELLO }, { marks: HELLO }])).toString('latin1');
    const torn = text.replace(/(\/Kids ?\[ ?\d+ 0 R )\d+ 0 R/, '$17 (x)');
    expect(torn).not.toBe(text);
    const faults: unknown[] = [];
    const read = await readDocument(Buffer.from(torn, 'latin1'), { onFault: (error) => faults.push(error) });
    expect(read).toMatchObject({ ok: false, problem: { code: 'damaged', text: expect.stringContaining('PDF') } });
    expect(faults).toEqual([]);
  });

  it('has no text if it shows nothing but pictures, and says what to do', async () => {
    const problem = await problemOf(buildPdf([{ marks: [pdfPicture(0, 0, 595, 842)] }]));
    expect(problem.code).toBe('noText');
    expect(problem.text).toMatch(/扫描件.*Word.*在线填报/);
  });

  it('has no text if a machine guessed it from a scan', async () => {
    const marks = [pdfPicture(0, 0, 595, 842), pdfText(80, 100, '收到申请 21 件', { mode: 3 })];
    const problem = await problemOf(buildPdf([{ marks }]));
    expect(problem.code).toBe('noText');
    expect(problem.text).toContain('识别软件');
  });

  it.each<[string, PdfOptions]>([
    ['to themselves', { pageTree: '/Kids[2 0 R 2 0 R]/Count 2' }],
    ['to objects that are not there', { pageTree: '/Kids[77 0 R]/Count 1' }],
  ])('has a page tree whose branches lead %s', async (_, options) => {
    expect(['damaged', 'noText']).toContain((await problemOf(pdf(options))).code);
  });

  it('claims more pages than a report has', async () => {
    const problem = await problemOf(buildPdf(Array.from({ length: 501 }, () => ({ marks: HELLO }))));
    expect(problem.code).toBe('tooLarge');
    expect(problem.text).toContain('501 页');
  });

  it('asks for billions of operations by nesting forms', async () => {
    const level = (at: number) => form('/N Do '.repeat(40), `/XObject<</N ${at + 1} 0 R>>`);
    const objects = [...Array.from({ length: 8 }, (_, at) => level(100 + at)), form('q Q '.repeat(40))];
    const bytes = buildPdf([{ marks: [...HELLO, pdfRaw('/X Do')] }], { objects });
    expect((await problemOf(bytes)).code).toBe('tooLarge');
  });

  it.each([
    ['once', 120, 1],
    ['twice', 120, 2],
  ])('inflates beyond measure, packed %s', async (_, megabytes, times) => {
    expect((await problemOf(pdf({ objects: [bomb(megabytes, times)] }))).code).toBe('zipBomb');
  });
});

describe('a PDF with numbers that would fill the memory', () => {
  const withObject = (object: string) => buildPdf([{ marks: HELLO }], { objects: [object] });
  const stream = (content: string, entries = '') =>
    `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const packed = (content: string, entries: string) => {
    const bytes = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
    return `<<${entries}/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;
  };
  const cmap = (high: string) => `begincmap 1 beginbfrange <0000> <${high}> <0041> endbfrange endcmap`;

  it.each([
    ['widths of billions of characters', '<</W [0 99999999999 500]>>'],
    ['the same in a list of its own', '[3 [500 600] 0 4294967296 500]'],
    ['the same among packed objects', packed('7 0 <</W [0 99999999999 500]>>', '/Type/ObjStm/N 1/First 4')],
    ['a map of billions of characters', stream(cmap('ffffff00'))],
    ['the same packed', packed(cmap('00ffff00'), '')],
  ])('is refused before the library sees it: %s', async (_, object) => {
    expect((await problemOf(withObject(object))).code).toBe('tooLarge');
  });

  it.each([
    ['usual widths', '<</W [0 65535 500 1 [250 333.5 -1]]>>'],
    ['a page size with many decimals', '<</MediaBox [0 0 595.303937007874 841.889763779528]>>'],
    ['the bytes that a signature covers', '<</ByteRange [0 12345678 12345999 1234567]>>'],
    ['a map of all characters there are', stream(cmap('ffff'))],
    ['a map to characters of two units', stream('1 beginbfchar <0041> <D840DC00> endbfchar')],
    ['a date', '<</ModDate (D:20230101120000)>>'],
  ])('is no reason to refuse one with %s', async (_, object) => {
    expect(textsOf(await treeOf(withObject(object)))).toEqual(['一、总体情况']);
  });
});

describe('a PDF that only looks hostile', () => {
  it('is read although a form shows itself', async () => {
    const bytes = buildPdf([{ marks: [...HELLO, pdfRaw('/X Do')] }], {
      objects: [form('/X Do', '/XObject<</X 100 0 R>>')],
    });
    expect(textsOf(await treeOf(bytes))).toEqual(['一、总体情况']);
  });

  it('is read without decoding a picture of a billion dots', async () => {
    const marks = [...HELLO, pdfPicture(80, 200, 400, 300)];
    const bytes = buildPdf([{ marks }], {
      picture: '/Width 40000/Height 40000/ColorSpace/DeviceRGB/BitsPerComponent 8',
    });
    const tree = await treeOf(bytes);
    expect(tree.blocks.map((block) => block.kind)).toEqual(['paragraph', 'image']);
  });

  it('is read although its list of places is lost', async () => {
    const lost = Buffer.from(pdf({})).toString('latin1').replace('xref\n0 ', 'lost\n0 ');
    expect(textsOf(await treeOf(Buffer.from(lost, 'latin1')))).toEqual(['一、总体情况']);
  });
});

describe('damage anywhere in a PDF', () => {
  const whole = buildPdf([{ marks: HELLO }, { marks: [pdfText(80, 100, '二、主动公开')] }], { compress: true });

  it('never throws, hangs or prints, wherever the file is cut', async () => {
    const print = jest.spyOn(console, 'log').mockImplementation(() => {});
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    for (let at = 5; at < whole.length; at += 97) {
      const cut = whole.slice(0, at);
      const answer = await treeOf(cut).catch((error: Error) => error);
      expect(answer instanceof Error ? answer.message : 'read').toMatch(/^(?:read$|not readable: (?:damaged|noText) )/);
    }
    expect(print).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
  });

  it('gives the same answer every time', async () => {
    expect(await treeOf(whole)).toEqual(await treeOf(whole));
  });
});
