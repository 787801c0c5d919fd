import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../document-tree';
import { treeOf } from '../testing/read-helpers';

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../testing/fixtures', name)));
const blocksOf = async (name: string) => (await treeOf(fixture(name))).blocks;
const messagesOf = async (name: string) => (await treeOf(fixture(name))).messages.map(({ code }) => code).sort();

/** RTF and ODT of LibreOffice do not keep outline levels of single paragraphs. */
const withoutHeadings = (blocks: Block[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? { ...block, heading: null } : block));

/** The same document, saved by a word processor in each format (`tools/containers`). */
describe('a document with numbers, hidden and deleted text, fields, merged and nested tables', () => {
  it('is the same as Word 97 file as it is as docx, block by block', async () => {
    expect(await blocksOf('features.doc')).toEqual(await blocksOf('features.docx'));
    expect(await messagesOf('features.doc')).toEqual(await messagesOf('features.docx'));
  });

  it.each(['features.odt', 'features.rtf'])('is the same as %s', async (name) => {
    expect(withoutHeadings(await blocksOf(name))).toEqual(withoutHeadings(await blocksOf('features.docx')));
  });
});
