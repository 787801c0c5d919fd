import type { DocumentTree } from '../../document-tree';
import { decodeText } from '../decode-text';
import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import { ownText } from '../tree/own-text';
import type { Piece } from '../tree/piece';

/**
 * Text: every line is a paragraph with its 1-based number, verbatim (a leading tab stays); blank lines stay too, since
 * they part the rows where a table was written one cell a line. Throws `damaged` or `tooLarge`.
 */
export function readText(bytes: Uint8Array): DocumentTree {
  const notices = new Notices();
  const lines = decodeText(bytes, notices).text.split(/\r\n|\n|\r/, LIMITS.pieces + 2);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > LIMITS.pieces)
    throw new ReadFailure('tooLarge', '文本超过二十万行，不像一份年度报告，未予读取；请确认文件后重新上传。');
  const pieces = lines.map(
    (text, at): Piece => ({ kind: 'paragraph', text: ownText(text), heading: null, line: at + 1 }),
  );
  return { format: 'text', title: null, blocks: assembleBlocks(pieces), messages: notices.list() };
}
