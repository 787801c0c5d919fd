import type { Block, DocumentTree, ReadProblem, ReadResult } from '../document-tree';
import { readDoc } from './doc/read-doc';
import { readDocx } from './docx/read-docx';
import { formatProblem } from './format-problem';
import { readHtml } from './html/read-html';
import { readMhtml } from './html/read-mhtml';
import { readJson } from './json/read-json';
import { LIMITS } from './limits';
import { readOdt } from './odt/read-odt';
import { readPdf } from './pdf/read-pdf';
import { ReadFailure } from './read-failure';
import { readRtf } from './rtf/read-rtf';
import { sniffFormat } from './sniff';
import type { SniffedFormat } from './sniffed-format';
import { readText } from './text/read-text';
import { readWorkbook } from './xlsx/read-workbook';

type Reader = { read: (bytes: Uint8Array) => DocumentTree | Promise<DocumentTree>; isText?: boolean };

/** Who reads what; for every other format `formatProblem` has a sentence. */
const READERS: Partial<Record<SniffedFormat, Reader>> = {
  docx: { read: readDocx },
  word97: { read: readDoc },
  odt: { read: readOdt },
  pdf: { read: readPdf },
  xlsx: { read: readWorkbook },
  excel97: { read: readWorkbook },
  rtf: { read: readRtf, isText: true },
  html: { read: readHtml, isText: true },
  mhtml: { read: readMhtml, isText: true },
  json: { read: readJson, isText: true },
  text: { read: readText, isText: true },
};

/**
 * What may be said about a file beside its bytes. `onFault` is told of an error that no reader foresaw: the file is then
 * `damaged` for whoever uploaded it, and a fault of the program for whoever keeps it.
 */
export type ReadOptions = { fileName?: string | null; onFault?: (error: unknown) => void };

/**
 * Reads a document of any known format into the one neutral tree. The format is told from the bytes; `fileName` only
 * serves the sentence that explains a failure. Never throws and is bounded in time and memory: whatever cannot be
 * read comes back as a problem with one sentence in Chinese.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const tree = await readTree(bytes, options.fileName ?? null);
    return hasWords(tree) ? { ok: true, tree } : { ok: false, problem: wordless(tree) };
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    options.onFault?.(error);
    return {
      ok: false,
      problem: {
        code: 'damaged',
        text: '文件内部结构异常，无法读取；请用 Word 或 WPS 打开后另存为 docx，再重新上传。',
      },
    };
  }
}

/** Why a file of this many bytes is refused without being loaded, or null if it is small enough. */
export function sizeProblem(bytes: number): ReadProblem | null {
  return bytes > LIMITS.fileBytes ? tooLarge(LIMITS.fileBytes).problem : null;
}

async function readTree(bytes: Uint8Array, fileName: string | null): Promise<DocumentTree> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(LIMITS.fileBytes);
  const format = sniffFormat(bytes);
  const problem = formatProblem(format, fileName);
  if (problem !== null) throw new ReadFailure(problem.code, problem.text);
  const reader = READERS[format];
  if (reader === undefined) throw new Error(`Neither a reader nor a sentence for ${format}`);
  if (reader.isText && bytes.length > LIMITS.textBytes) throw tooLarge(LIMITS.textBytes);
  return reader.read(bytes);
}

const tooLarge = (limit: number) =>
  new ReadFailure(
    'tooLarge',
    `文件超过 ${limit / 1024 / 1024} MB，不像一份年度报告，未予读取；请压缩其中的图片后重新上传。`,
  );

const WORD = /[\p{L}\p{N}]/u;

function hasWords(tree: DocumentTree): boolean {
  return tree.blocks.some((block) => textsOf(block).some((text) => WORD.test(text)));
}

function textsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'table' ? block.cells.map((cell) => cell.text) : [];
}

function wordless(tree: DocumentTree): ReadProblem {
  const holdsPicture = tree.blocks.some(
    (block) => block.kind === 'image' || (block.kind === 'table' && block.cells.some((cell) => cell.picture)),
  );
  if (holdsPicture)
    return {
      code: 'noText',
      text: '文档里只有图片，没有可以读取的文字（可能是扫描件）；请上传报告的 Word 原文或网页原文。',
    };
  const blank = tree.blocks.every((block) => textsOf(block).every((text) => text.trim() === ''));
  return blank
    ? { code: 'empty', text: '文件是空的，没有任何文字；请确认选对了文件，再重新上传。' }
    : { code: 'noText', text: '文件里只有符号，没有文字和数字；请确认选对了文件，再重新上传。' };
}
