import type { AnnualReport } from '@gongkai/domain';
import type { Outcome, Problem } from '../uploads/upload-ledger.service';

export const failed = (problem: Problem): Outcome => ({ state: 'failed', problem });

/** The file is kept, a person is told that something went wrong on our side, and the log has the details. */
export const ourFault = (): Outcome =>
  failed({ code: 'internal', message: '系统处理这份文件时出错，文件已保留；请联系管理员查看日志。' });

/** A page that is no report: kept, said what it is, and not counted. */
export function notReport({ kind }: AnnualReport): Outcome {
  const looksLike = kind ? `（看起来是${kind}）` : '';
  const message = `这不是政府信息公开工作年度报告${looksLike}，文件已保留，不计入统计。`;
  return { state: 'notReport', problem: { code: 'not-report', message } };
}

/** Nobody can say yet whose report it is: a person is asked. */
export function unassigned({ unit }: AnnualReport, year: number | null): Outcome {
  return { state: 'unassigned', problem: { code: 'unassigned', message: question(unit, year) }, unit, year };
}

/**
 * What to ask when the file names another year than the one it was handed in for, or null if the two agree: which of
 * them holds is for a person to say.
 */
export function yearQuestion({ year }: AnnualReport, handedInFor: number | null): string | null {
  if (handedInFor === null || year === null || year === handedInFor) return null;
  return `文件写明是 ${year} 年度的报告，导入时却指定为 ${handedInFor} 年度；请核对后指定单位和年度。`;
}

/** Unit and year are known but contradicted: a person is asked. */
export const yearDiffers = ({ unit, year }: AnnualReport, message: string): Outcome => ({
  state: 'unassigned',
  problem: { code: 'year-differs', message },
  unit,
  year,
});

function question(unit: string | null, year: number | null): string {
  if (unit === null && year === null) return '没有认出报告属于哪个单位、哪一年，请指定。';
  if (unit === null) return '没有认出报告属于哪个单位，请指定。';
  if (year === null) return '没有认出报告是哪一年的，请指定。';
  return `没有找到唯一对应“${unit}”的单位，请指定。`;
}
