import fc from 'fast-check';
import type { ReadResult } from '../document-tree';
import { buildDocx, p, tbl, tc, tr, val } from '../testing/docx-builder';
import { bytesOf, drawGrid } from '../testing/read-helpers';
import { readDocument } from './read-document';

const DOCX = buildDocx(
  p('一、总体情况', val('outlineLvl', 0)) +
    tbl([tr(tc('甲', val('gridSpan', 2))), tr(tc('1'), tc('2', val('vMerge', 'restart')))]),
);
const HTML = bytesOf(
  '<!DOCTYPE html><meta charset=gbk><table><tr><td rowspan=2>甲<td>1<tr><td><table><tr><td>乙</table></table><p>收到&nbsp;5件',
);

/** What every answer must keep, whatever the bytes: one sentence, or blocks numbered in order on sound grids. */
function expectSound(result: ReadResult): void {
  if (!result.ok) {
    expect(result.problem.text).toMatch(/^\S.*。$/);
    return;
  }
  result.tree.blocks.forEach((block, at) => {
    expect(block.index).toBe(at);
    if (block.kind === 'table') expect(drawGrid(block)).toHaveLength(block.rowCount);
  });
}

const mutated = (source: Uint8Array) =>
  fc
    .array(fc.record({ at: fc.nat(source.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 12 })
    .map((changes) => {
      const bytes = source.slice();
      for (const { at, byte } of changes) bytes[at] = byte;
      return bytes;
    });

const TAGS = [
  '<table>',
  '<tr>',
  '<td rowspan=3>',
  '<td colspan=2>',
  '</td>',
  '</tr>',
  '</table>',
  '<p>',
  '</p>',
  '<tbody>',
  '</tbody>',
];
const tagSoup = fc
  .array(fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom('甲', ' 1 ', '<br>', '<img>', '<pre>', '</pre>')), {
    maxLength: 60,
  })
  .map((parts) => bytesOf(`<p>始</p>${parts.join('')}`));

/** Tables as no editor would write them: spans and merges in any order, hair-thin columns among wide ones. */
const wildTable = fc
  .record({
    widths: fc.array(fc.constantFrom(20, 60, 900, 2000), { maxLength: 8 }),
    rows: fc.array(
      fc.array(
        fc.record({
          before: fc.constantFrom('', val('gridBefore', 1)),
          properties: fc
            .array(
              fc.constantFrom(
                val('gridSpan', 2),
                val('gridSpan', 3),
                val('vMerge', 'restart'),
                '<w:vMerge/>',
                val('hMerge', 'restart'),
                val('hMerge', 'continue'),
              ),
              { maxLength: 3 },
            )
            .map((chosen) => chosen.join('')),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ widths, rows }) =>
    buildDocx(
      tbl(
        rows.map(
          (row) =>
            `<w:tr><w:trPr>${row[0]?.before}</w:trPr>${row.map((cell) => tc('1', cell.properties)).join('')}</w:tr>`,
        ),
        widths,
      ),
    ),
  );

describe('reading any bytes', () => {
  it.each([
    ['random bytes', fc.uint8Array({ maxLength: 600 })],
    ['a docx with changed bytes', mutated(DOCX)],
    ['a docx with a wild table', wildTable],
    ['a page with changed bytes', mutated(HTML)],
    ['a page of tags in any order', tagSoup],
    ['random text', fc.string({ unit: 'grapheme', maxLength: 200 }).map(bytesOf)],
    ['a docx cut anywhere', fc.nat(DOCX.length).map((length) => DOCX.slice(0, length))],
  ])('gives a sound answer and never throws: %s', async (_what, bytes: fc.Arbitrary<Uint8Array>) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (source) => expectSound(await readDocument(source))),
      { numRuns: 200, seed: 2023 },
    );
  });

  it('does not change the bytes it was given', async () => {
    for (const source of [DOCX, HTML]) {
      const before = Buffer.from(source);
      await readDocument(source);
      expect(before.equals(source)).toBe(true);
    }
  });

  it('reads views into larger buffers', async () => {
    const larger = new Uint8Array(DOCX.length + 100);
    larger.set(DOCX, 50);
    expect((await readDocument(larger.subarray(50, 50 + DOCX.length))).ok).toBe(true);
  });
});
