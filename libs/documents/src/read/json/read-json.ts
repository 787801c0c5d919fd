import type { DocumentTree, TableCell } from '../../document-tree';
import { decodeText } from '../decode-text';
import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { assembleBlocks } from '../tree/assemble';
import { Notices } from '../tree/notices';
import type { Piece } from '../tree/piece';
import { parseSubmission } from './submission';

/**
 * Reads a report submitted as data: a table of header fields (name, text), a table of figures (id, text, state), then
 * the parts as headings and paragraphs. Throws `damaged`, `unsupported` (with what is wrong) or `tooLarge`.
 */
export function readJson(bytes: Uint8Array): DocumentTree {
  const notices = new Notices();
  const { header, figures, sections } = parseSubmission(parse(decodeText(bytes, notices).text));
  const pieces: Piece[] = [
    table(header),
    table(figures.map(([id, { text, state }]) => [id, text, state ?? ''])),
    ...sections.flatMap(({ heading, text }) => [
      paragraph(heading, 1),
      ...text.split('\n', LIMITS.pieces).flatMap((line) => (line.trim() === '' ? [] : [paragraph(line, null)])),
    ]),
  ];
  if (pieces.length + header.length + figures.length > LIMITS.pieces)
    throw new ReadFailure('tooLarge', 'JSON 文件的内容多得不像一份年度报告，未予读取；请确认文件后重新上传。');
  return { format: 'json', title: null, blocks: assembleBlocks(pieces), messages: notices.list() };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ReadFailure('damaged', 'JSON 文件不完整或有语法错误，无法读取；请重新导出后上传。');
  }
}

const paragraph = (text: string, heading: number | null): Piece => ({ kind: 'paragraph', text, heading, line: null });

function table(rows: readonly (readonly string[])[]): Piece {
  const cells = rows.flatMap((row, at) =>
    row.map((text, column): TableCell => ({ row: at, column, rowSpan: 1, columnSpan: 1, text, picture: false })),
  );
  return { kind: 'table', rowCount: rows.length, columnCount: rows[0]?.length ?? 0, cells };
}
