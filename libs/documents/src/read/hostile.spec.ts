import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { buildCompoundFile } from '../testing/compound-file-builder';
import { buildDocx, p, packDocx, tbl, tc, tr } from '../testing/docx-builder';
import { bytesOf, problemOf, treeOf } from '../testing/read-helpers';
import { lockEntry, zip } from '../testing/zip';
import { readDocument } from './read-document';
import { sniffFormat } from './sniff';
import { readArchive } from './zip/read-archive';

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../testing/fixtures', name)));
const DOC = fixture('features.doc');

/** Where the main stream begins: its magic number. */
const WORD_HEADER = Buffer.from(DOC).indexOf(Buffer.from('eca5', 'hex'));

const odt = (body: string, more: Record<string, string> = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  });

const workbook = () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['甲', 1]]), 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }));
};

async function within<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const answer = await work();
  expect((performance.now() - start) / 1000).toBeLessThan(seconds);
  return answer;
}

describe('a document with a password', () => {
  const locked = () => {
    const bytes = Buffer.from(DOC);
    bytes.writeUInt16LE(bytes.readUInt16LE(WORD_HEADER + 10) | 0x0100, WORD_HEADER + 10);
    return new Uint8Array(bytes);
  };
  it.each([
    ['doc', locked()],
    ['docx in a container', buildCompoundFile({ EncryptedPackage: 'x', EncryptionInfo: 'x' })],
    ['docx entry', lockEntry(buildDocx(p('甲')), 'word/document.xml')],
    ['odt', odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })],
    ['xlsx entry', lockEntry(workbook(), 'xl/workbook.xml')],
  ])('is refused as encrypted: %s', async (_what, bytes) => {
    const problem = await problemOf(bytes);
    expect(problem.code).toBe('encrypted');
    expect(problem.text).toMatch(/加密.*请取消密码/);
  });
});

describe('a document with macros', () => {
  it.each([
    ['doc', buildCompoundFile({ WordDocument: 'x', 'Macros/VBA/dir': 'x' })],
    ['xls', buildCompoundFile({ Workbook: 'x', '_VBA_PROJECT_CUR/VBA/dir': 'x' })],
    ['odt', odt('', { 'Basic/Standard/Module1.xml': '<x/>' })],
    ['xlsx', zip({ '[Content_Types].xml': '<T/>', 'xl/workbook.xml': 'x', 'xl/vbaProject.bin': 'x' })],
  ])('is refused as macro: %s', async (_what, bytes) => {
    const problem = await problemOf(bytes);
    expect(problem.code).toBe('macro');
    expect(problem.text).toMatch(/宏代码.*请在 Word 中另存为不带宏/);
  });
});

describe('a torn document', () => {
  it.each(['features.doc', 'features.odt', 'features.docx'])('is damaged wherever it ends: %s', async (name) => {
    const whole = fixture(name);
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9])
      expect([part, (await problemOf(whole.slice(0, Math.floor(whole.length * part)))).code]).toEqual([
        part,
        'damaged',
      ]);
  });

  it('of RTF is read as far as it goes, and never invents a row', async () => {
    const whole = fixture('features.rtf');
    for (const part of [0.5, 0.9]) expect((await treeOf(whole.slice(0, whole.length * part))).format).toBe('rtf');
  });

  it('of Word 95 is told from one of Word 97', async () => {
    const old = Buffer.from(DOC);
    old.writeUInt16LE(0x65, WORD_HEADER + 2);
    const problem = await problemOf(new Uint8Array(old));
    expect([problem.code, problem.text]).toEqual(['unsupported', expect.stringContaining('Word 95')]);
  });
});

describe('a document that is two things at once', () => {
  const docx = buildDocx(p('甲'));
  it.each([
    ['picture', Buffer.concat([Buffer.from('GIF89a'), docx])],
    ['pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), docx])],
    ['binary', Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), docx])],
    ['html', Buffer.concat([Buffer.from(`<html>${'<p>甲</p>'.repeat(100)}</html>`), Buffer.from('PK\x05\x06')])],
  ])('counts as what it begins with: %s', (format, bytes) => {
    expect(sniffFormat(bytes)).toBe(format);
  });
});

describe('a document beyond measure', () => {
  const MILLION = 1_000_000;
  it.each([
    ['html', () => bytesOf(`<table>${'<tr><td>1<td>2'.repeat(MILLION)}</table>`)],
    ['docx', () => buildDocx(tbl(Array.from({ length: 250_000 }, (_, row) => tr(tc(String((row * 7919) % 100_003))))))],
    [
      'odt',
      () =>
        odt(
          `<table:table>${'<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>'.repeat(150_000)}</table:table>`,
        ),
    ],
    ['rtf', () => bytesOf(`{\\rtf1 ${'\\trowd\\cellx9\\intbl 1\\cell\\row'.repeat(MILLION)}}`)],
    ['text', () => bytesOf('1\n'.repeat(MILLION))],
    ['64 MB', () => new Uint8Array(64 * 1024 * 1024 + 1).fill(49)],
  ])('is refused within seconds: %s of a million rows', async (_what, make) => {
    const bytes = make();
    const { code, text } = await within(8, () => problemOf(bytes));
    expect(['tooLarge', 'zipBomb']).toContain(code);
    expect(text).toContain('请');
  });

  it('is refused where XML declares a type, and nothing in it is expanded', async () => {
    const types = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const content = `${types}<office:document-content>&b;</office:document-content>`;
    expect((await problemOf(zip({ mimetype: 'x', 'content.xml': content }))).code).toBe('forbiddenXml');
    expect((await problemOf(packDocx(`${types}<w:document>&b;</w:document>`))).code).toBe('forbiddenXml');
  });

  it('is refused as a bomb inside of an archive, too', async () => {
    const bomb = packDocx(`<w:document>${' '.repeat(20_000_000)}</w:document>`);
    const { files } = await readArchive(zip({ '报告.docx': bomb, '乙.txt': '乙' }));
    const codes = await Promise.all(files.map(async ({ bytes }) => readDocument(bytes)));
    expect(codes.map((answer) => (answer.ok ? 'read' : answer.problem.code))).toEqual(['zipBomb', 'read']);
  });
});

describe('any change to a document', () => {
  const sources = ['features.doc', 'features.odt', 'features.rtf', 'features.docx'];
  it.each(sources)('gives an answer and never throws or hangs: %s', async (name) => {
    const whole = fixture(name);
    let state = 7;
    const next = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    for (let run = 0; run < 150; run++) {
      const bytes = whole.slice();
      for (let change = 0; change <= next(12); change++) bytes[next(bytes.length)] = next(256);
      const answer = await readDocument(bytes);
      if (!answer.ok) expect(answer.problem.text).toMatch(/^\S.*。$/);
    }
  });
});
