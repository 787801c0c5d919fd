import type { DocumentTree } from '../../document-tree';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { readPieces } from './pieces';
import { StoryWalker } from './story-walker';
import { openWordFile } from './word-file';

/**
 * Reads a Word 97–2003 document (doc, and wps, which is the same container): the body with tracked changes accepted,
 * tables on their true grid, automatic numbers written out; text boxes follow the body. Headers, footers, comments
 * and footnotes are not read. Throws `ReadFailure` (damaged, encrypted, macro, unsupported, tooLarge).
 */
export function readDoc(bytes: Uint8Array): DocumentTree {
  const file = openWordFile(bytes);
  const pieces = readPieces(file);
  const notices = new Notices();
  const walker = new StoryWalker(file, notices);
  walker.walk(pieces, 0, file.bodyLength);
  const { start, length } = file.textBoxes;
  if (length > 0) {
    walker.walk(pieces, start, start + length);
    notices.add('info', 'text-boxes-last', '文档中有文本框，其中的文字列在正文之后。');
  }
  return { format: 'doc', title: null, blocks: assembleBlocks(walker.finish()), messages: notices.list() };
}
