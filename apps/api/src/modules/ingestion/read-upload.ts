import { readDocument } from '@gongkai/documents';
import type { AnnualReport } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import type { Outcome } from '../uploads/upload-ledger.service';

export type ReadOutcome = { report: AnnualReport } | { settled: Outcome };

/** Bytes to report; a file that cannot be read or is no report is settled with one sentence. */
export async function readUpload(bytes: Uint8Array, fileName: string): Promise<ReadOutcome> {
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) return { settled: failed(read.problem.code, read.problem.text) };
  const report = extractReport(read.tree, { fileName });
  return report.isReport ? { report } : { settled: notReport(report) };
}

export const failed = (code: string, message: string): Outcome => ({ state: 'failed', problem: { code, message } });

/** The file is kept, a person is told that something went wrong on our side, and the log has the details. */
export const ourFault = (): Outcome => failed('internal', '系统处理这份文件时出错，文件已保留；请联系管理员查看日志。');

function notReport(report: AnnualReport): Outcome {
  const kind = report.kind ? `（看起来是${report.kind}）` : '';
  const message = `这不是政府信息公开工作年度报告${kind}，文件已保留，不计入统计。`;
  return { state: 'notReport', problem: { code: 'not-report', message } };
}

/** Nobody can say yet whose report it is: a person is asked. */
export function unassigned(report: AnnualReport, year: number | null): Outcome {
  const { unit } = report;
  return { state: 'unassigned', problem: { code: 'unassigned', message: question(unit, year) }, unit, year };
}

function question(unit: string | null, year: number | null): string {
  if (unit === null && year === null) return '没有认出报告属于哪个单位、哪一年，请指定。';
  if (unit === null) return '没有认出报告属于哪个单位，请指定。';
  if (year === null) return '没有认出报告是哪一年的，请指定。';
  return `没有找到唯一对应“${unit}”的单位，请指定。`;
}
