import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentTree, readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { renderReport } from '../demo/render/index.mjs';
import { denseReport } from './dense-report.mjs';

const FIXTURES = join(__dirname, '../../libs/documents/src/testing/fixtures');
const { report, figures } = denseReport('containers:1');
const STATES: Record<string, string> = { '': 'blank', '/': 'slash', '-': 'dash', 无: 'noneWord' };

async function read(bytes: Uint8Array): Promise<DocumentTree> {
  const result = await readDocument(bytes);
  if (!result.ok) throw new Error(result.problem.text);
  return result.tree;
}

/** Figures by id as `[state, value]`. */
const figuresIn = (tree: DocumentTree) =>
  Object.fromEntries(
    Object.entries(extractReport(tree, { fileName: null }).figures).map(([id, { state, value }]) => [
      id,
      [state, value],
    ]),
  );

const expected = Object.fromEntries(
  Object.entries(figures).map(([id, text]) => [id, STATES[text] ? [STATES[text], null] : ['number', Number(text)]]),
);

/** The same tables as a program leaves them that knows no merged cells: each cell alone at its place. */
const withoutSpans = (tree: DocumentTree): DocumentTree => ({
  ...tree,
  blocks: tree.blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, cells: block.cells.map((cell) => ({ ...cell, rowSpan: 1, columnSpan: 1 })) }
      : block,
  ),
});

describe('a report with another number in every cell', () => {
  it.each(['dense.doc', 'dense.odt', 'dense.rtf'])(
    'is read exactly from %s, and says its unit and year',
    async (name) => {
      const tree = await read(new Uint8Array(readFileSync(join(FIXTURES, name))));
      expect(figuresIn(tree)).toEqual(expected);
      const { unit, year, isReport } = extractReport(tree, { fileName: null });
      expect([unit, year, isReport]).toEqual(['青山镇人民政府', 2023, true]);
    },
  );

  it('is read exactly from a Word 97 file whose spans are lost', async () => {
    const tree = await read(new Uint8Array(readFileSync(join(FIXTURES, 'dense.doc'))));
    expect(figuresIn(withoutSpans(tree))).toEqual(expected);
  });

  it('is in the files what the generator says today', async () => {
    expect(figuresIn(await read(await renderReport(report, 'docx')))).toEqual(expected);
  });
});
