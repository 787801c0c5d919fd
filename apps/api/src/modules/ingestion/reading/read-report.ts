import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { jsonText } from '../../../database/json-text';

/** A file read as a report, as JSON text ready to be stored, or why it cannot be read. Can cross to another thread. */
export type ReadAnswer = { report: string } | { problem: { code: string; message: string } };

/** Bytes to report. Throws only for a fault of this program. */
export async function readReport(bytes: Uint8Array, fileName: string): Promise<ReadAnswer> {
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) return { problem: { code: read.problem.code, message: read.problem.text } };
  return { report: jsonText(extractReport(read.tree, { fileName })) };
}
