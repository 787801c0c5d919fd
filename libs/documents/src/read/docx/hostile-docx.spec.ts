import { buildDocx, p, packDocx, tbl, tc, tr, val } from '../../testing/docx-builder';
import { problemOf, tablesOf, textsOf, treeOf } from '../../testing/read-helpers';
import { claimSize, lockEntry, zip } from '../../testing/zip';

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; seconds: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - start) / 1000 };
}

describe('hostile and broken docx files', () => {
  const blanks = `<w:document>${' '.repeat(20 * 1024 * 1024)}</w:document>`;

  it('refuses a zip bomb quickly, whatever size it claims', async () => {
    const bomb = packDocx(blanks);
    for (const file of [bomb, claimSize(bomb, 'word/document.xml', 900)]) {
      const { answer, seconds } = await timed(() => problemOf(file));
      expect(answer.code).toBe('zipBomb');
      expect(seconds).toBeLessThan(1);
    }
  });

  it('refuses a package with a huge entry of nothing even if it is never read', async () => {
    const file = buildDocx(p('甲'), { entries: { 'word/media/image1.bmp': 'BM' } });
    expect((await problemOf(claimSize(file, 'word/media/image1.bmp', 3_000_000_000))).code).toBe('zipBomb');
  });

  it('refuses more entries than any document has', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`word/${i}`, new Uint8Array()]));
    expect((await problemOf(buildDocx(p('甲'), { entries: many }))).code).toBe('zipBomb');
  });

  it('refuses document type declarations and the entities behind them', async () => {
    const document = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body>${p('&b;')}</w:body></w:document>`;
    expect((await problemOf(packDocx(document))).code).toBe('forbiddenXml');
  });

  it('refuses absurd nesting', async () => {
    const { answer, seconds } = await timed(() => problemOf(buildDocx('<w:sdt>'.repeat(100_000))));
    expect(answer.code).toBe('forbiddenXml');
    expect(seconds).toBeLessThan(1);
  });

  it('clamps absurd spans', async () => {
    const body = tbl([
      tr(tc('甲', val('gridSpan', 2_000_000_000)), tc('乙')),
      tr(tc('丙', val('gridSpan', -5)), tc('丁')),
    ]);
    const [table] = tablesOf(await treeOf(buildDocx(body)));
    expect(table?.columnCount).toBeLessThanOrEqual(66);
    expect(table?.cells.map((cell) => cell.text)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('calls a truncated file damaged, wherever it ends', async () => {
    const whole = buildDocx(p('甲'.repeat(500)));
    for (const part of [0.2, 0.5, 0.9, 0.99])
      expect((await problemOf(whole.slice(0, Math.floor(whole.length * part)))).code).toBe('damaged');
  });

  it('calls a file damaged whose content does not match its checksum', async () => {
    const parts = { '[Content_Types].xml': '<T/>', 'word/document.xml': `<w:document>${p('5')}</w:document>` };
    const stored = zip(parts, { stored: true });
    const flipped = Buffer.from(stored);
    flipped[flipped.indexOf('>5<') + 1] = '6'.charCodeAt(0);
    expect(textsOf(await treeOf(stored))).toEqual(['5']);
    expect((await problemOf(flipped)).code).toBe('damaged');
  });

  it('calls broken XML and a missing main part damaged', async () => {
    expect((await problemOf(packDocx('<w:document><w:body></w:document>'))).code).toBe('damaged');
    expect((await problemOf(packDocx('<w:document>&nbsp;</w:document>'))).code).toBe('damaged');
    expect((await problemOf(zip({ '[Content_Types].xml': '<T/>', 'word/a.xml': '' }))).code).toBe('damaged');
  });

  it('asks for the password of an encrypted entry', async () => {
    const locked = lockEntry(buildDocx(p('甲')), 'word/document.xml');
    expect((await problemOf(locked)).code).toBe('encrypted');
  });

  it('takes no quadratic time over long runs of breaks and blanks', async () => {
    const breaks = `<w:p><w:r>${'<w:br/>'.repeat(100_000)}<w:t>甲${' '.repeat(200_000)}乙</w:t></w:r></w:p>`;
    const { seconds } = await timed(() => treeOf(buildDocx(breaks)));
    expect(seconds).toBeLessThan(1);
  });

  it('refuses documents of more pieces than a report can have', async () => {
    const bulk = Array.from({ length: 201_000 }, (_, i) => `<w:p><w:r><w:t>${i * 7919}</w:t></w:r></w:p>`).join('');
    expect((await problemOf(buildDocx(bulk))).code).toBe('tooLarge');
  });
});
