import type { DocumentTree } from '../../document-tree';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { rtfTokens } from './rtf-tokens';
import { RtfWalker } from './rtf-walker';

/**
 * Reads an RTF document (also one named doc): paragraphs with their automatic numbers, pictures, and tables on their
 * true grid. Headers, footers, comments, footnotes and text boxes are not read. Throws `damaged` or `tooLarge`.
 */
export function readRtf(bytes: Uint8Array): DocumentTree {
  const notices = new Notices();
  const walker = new RtfWalker(notices);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const token of rtfTokens(source)) walker.take(token);
  return { format: 'rtf', title: null, blocks: assembleBlocks(walker.finish()), messages: notices.list() };
}
