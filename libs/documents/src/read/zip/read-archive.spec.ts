import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { ZipFile } from 'yazl';
import { buildDocx, p } from '../../testing/docx-builder';
import { claimChecksum, claimSize, lockEntry, utf8, zip } from '../../testing/zip';
import { isArchive, readArchive } from './read-archive';

const names = async (archive: Uint8Array) => (await readArchive(archive)).files.map((file) => file.name);
const problems = async (archive: Uint8Array) =>
  (await readArchive(archive)).problems.map(({ name, problem }) => [name, problem.code]);

/** An archive as Windows in Chinese writes it: names in GBK, no UTF-8 flag. fflate writes Latin-1 names as bytes. */
function renameEntry(archive: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const buffer = Buffer.from(archive);
  for (let at = buffer.indexOf(from); at !== -1; at = buffer.indexOf(from, at + 1)) buffer.set(to, at);
  return buffer;
}

describe('a batch archive', () => {
  it('gives its files with their paths and bytes', async () => {
    const report = buildDocx(p('甲'));
    const { files, problems } = await readArchive(zip({ '2023/报告.docx': report, 'b.txt': '乙' }));
    expect(files.map((file) => file.name)).toEqual(['2023/报告.docx', 'b.txt']);
    expect(Buffer.from(files[0]?.bytes ?? []).equals(report)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('reads names in GBK', async () => {
    const archive = renameEntry(zip({ 'AAAA.txt': '甲' }), 'AAAA', Uint8Array.of(0xb1, 0xa8, 0xb8, 0xe6));
    expect(await names(archive)).toEqual(['报告.txt']);
  });

  it('believes an archive that says UTF-8, and takes Chinese that is UTF-8 by accident for Chinese', async () => {
    // 孝孝 in GBK is also two Cyrillic letters in UTF-8.
    const both = Uint8Array.of(0xd0, 0xa2, 0xd0, 0xa2);
    const silent = renameEntry(zip({ 'AAAA.txt': '甲' }), 'AAAA', both);
    expect(await names(silent)).toEqual(['孝孝.txt']);
    const said = Buffer.from(silent);
    said.writeUInt16LE(0x0800, said.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 8);
    expect(await names(said)).toEqual(['ТТ.txt'.replaceAll('Т', '\u0422')]);
  });

  it('reads the name that Info-ZIP repeats as UTF-8, unless the entry was renamed', async () => {
    const field = (of: string) => {
      const head = Buffer.alloc(5, 1);
      head.writeUInt32LE(crc32(of), 1);
      return { 28789: Buffer.concat([head, Buffer.from('报告.txt')]) };
    };
    expect(await names(zipSync({ 'b?.txt': [utf8('甲'), { extra: field('b?.txt') }] }))).toEqual(['报告.txt']);
    expect(await names(zipSync({ 'b?.txt': [utf8('甲'), { extra: field('a?.txt') }] }))).toEqual(['b?.txt']);
  });

  it('reads archives that another program streamed', async () => {
    const writer = new ZipFile();
    writer.addBuffer(Buffer.from('甲'), '报告.txt');
    writer.end();
    const chunks: Buffer[] = [];
    for await (const chunk of writer.outputStream) chunks.push(Buffer.from(chunk));
    expect(await names(Buffer.concat(chunks))).toEqual(['报告.txt']);
  });

  it('skips folders and what operating systems leave behind', async () => {
    const archive = zip({
      '2023/': new Uint8Array(),
      '__MACOSX/._a.docx': 'x',
      '.DS_Store': 'x',
      'Thumbs.db': 'x',
      '~$报告.docx': 'x',
      'a.txt': '甲',
    });
    expect(await readArchive(archive)).toMatchObject({ files: [{ name: 'a.txt' }], problems: [] });
  });

  it('refuses names that lead out of the folder, and reads the others', async () => {
    const archive = zip({
      '../a.txt': 'x',
      '/b.txt': 'x',
      'c\\..\\..\\d.txt': 'x',
      'e.txt': '甲',
    });
    const contents = await readArchive(archive);
    expect(contents.files.map((file) => file.name)).toEqual(['e.txt']);
    expect(contents.problems.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['../a.txt', 'unsupported'],
      ['/b.txt', 'unsupported'],
      ['c/../../d.txt', 'unsupported'],
    ]);
  });

  it('refuses archives in the archive, but not documents that are packages', async () => {
    const archive = zip({ 'inner.zip': zip({ 'a.txt': '甲' }), 'b.docx': buildDocx(p('甲')) });
    expect(await names(archive)).toEqual(['b.docx']);
    expect(await problems(archive)).toEqual([['inner.zip', 'unsupported']]);
  });

  it('refuses an entry that expands without end, whatever size it claims, and reads the others', async () => {
    const archive = zip({ 'bomb.txt': new Uint8Array(20 * 1024 * 1024), 'b.txt': '甲' });
    expect(await problems(archive)).toEqual([['bomb.txt', 'zipBomb']]);
    expect(await problems(claimSize(archive, 'bomb.txt', 900))).toEqual([['bomb.txt', 'zipBomb']]);
    expect(await names(archive)).toEqual(['b.txt']);
  });

  it('says which entries are encrypted or damaged', async () => {
    const whole = zip({ 'a.txt': '甲', 'b.txt': '乙', 'c.txt': '丙' });
    const archive = claimChecksum(lockEntry(whole, 'a.txt'), 'b.txt', 7);
    expect(await names(archive)).toEqual(['c.txt']);
    expect(await problems(archive)).toEqual([
      ['a.txt', 'encrypted'],
      ['b.txt', 'damaged'],
    ]);
  });

  it('is damaged as a whole if it is cut off', async () => {
    const archive = zip({ 'a.txt': '甲'.repeat(100) });
    expect(await problems(archive.slice(0, -10))).toEqual([[null, 'damaged']]);
    expect(await problems(utf8('PK\x03\x04'))).toEqual([[null, 'damaged']]);
  });

  it('is told from a document', () => {
    expect([isArchive(zip({ 'a.docx': buildDocx(p('甲')) })), isArchive(buildDocx(p('甲')))]).toEqual([true, false]);
  });
});
