import type { UploadSuggestion } from '@gongkai/contracts';
import type { AnnualReport } from '@gongkai/domain';
import { readFileName, type Whose } from '../units/unit.service';
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

/** What a person is asked and can choose from. */
export type Question = Whose['ask'];

/** Nobody can say for certain whose report it is: a person is asked, with what may be meant. */
export function unassigned({ unit }: AnnualReport, year: number | null, asked: Question): Outcome {
  const message = year === null ? yearUnknown(unit) : (asked?.because ?? '没有认出报告属于哪个单位，请指定。');
  return {
    state: 'unassigned',
    problem: { code: 'unassigned', message },
    unit,
    year,
    suggestions: suggestionsOf(asked),
  };
}

/** What was found, as a question: one sure unit is a suggestion where something else is unknown. */
export const asked = (found: Whose): Question =>
  found.sure ? { because: found.sure.reason, suggestions: [found.sure] } : found.ask;

const suggestionsOf = (asked: Question): UploadSuggestion[] =>
  (asked?.suggestions ?? []).map(({ candidate: { unitId, region, name, path }, score, reason }) => ({
    unitId,
    region,
    name,
    place: path.join(''),
    score,
    reason,
  }));

/** The report year that the name of a file states; null if it states none. */
export const yearInName = (fileName: string): number | null => readFileName(fileName).year;

/** The year in the name of the file, where that says which year it reports on. */
export type Handed = { year: number | null; fileYear: number | null };

/**
 * What to ask when the years contradict each other: the one in the file, the one it was handed in for, and the one in its
 * name; null if they agree. Which of them holds is for a person to say.
 */
export function yearQuestion({ year }: AnnualReport, { year: handedInFor, fileYear }: Handed): string | null {
  if (year === null) return null;
  if (handedInFor !== null)
    return year === handedInFor
      ? null
      : `文件写明是 ${year} 年度的报告，导入时却指定为 ${handedInFor} 年度；请核对后指定单位和年度。`;
  if (fileYear === null || fileYear === year) return null;
  return `正文写明是 ${year} 年度的报告，文件名却写 ${fileYear} 年；请核对后指定单位和年度。`;
}

/** Unit and year are known but contradicted: a person is asked. */
export const yearDiffers = ({ unit, year }: AnnualReport, message: string, found: Whose | null): Outcome => ({
  state: 'unassigned',
  problem: { code: 'year-differs', message },
  unit,
  year,
  suggestions: suggestionsOf(found && asked(found)),
});

const yearUnknown = (unit: string | null) =>
  unit === null ? '没有认出报告属于哪个单位、哪一年，请指定。' : '没有认出报告是哪一年的，请指定。';
