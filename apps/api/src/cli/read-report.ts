import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument, sizeProblem } from '@gongkai/documents';
import type { AnnualReport } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';

/** A file read as an annual report, or the one sentence why it could not be read. `file` is the path as given. */
export type ReadReport =
  | { ok: true; file: string; sha256: string; report: AnnualReport }
  | { ok: false; file: string; error: { code: string; message: string } };

const NOT_OPENED: Record<string, string> = {
  ENOENT: '没有这个文件，请检查路径。',
  EISDIR: '这是文件夹，请指定其中的文件。',
  EACCES: '没有权限读取这个文件。',
};

function fileProblem(file: string, error: unknown): ReadReport {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'EIO';
  const message = NOT_OPENED[code] ?? `无法打开文件（${code}）。`;
  return { ok: false, file, error: { code: code === 'ENOENT' ? 'notFound' : 'notReadable', message } };
}

/** Reads one file; never throws for what a file may be. */
export async function readReport(file: string): Promise<ReadReport> {
  let bytes: Buffer;
  try {
    const problem = sizeProblem((await stat(file)).size);
    if (problem) return { ok: false, file, error: { code: problem.code, message: problem.text } };
    bytes = await readFile(file);
  } catch (error) {
    return fileProblem(file, error);
  }
  const fileName = basename(file);
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) return { ok: false, file, error: { code: read.problem.code, message: read.problem.text } };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ok: true, file, sha256, report: extractReport(read.tree, { fileName }) };
}
