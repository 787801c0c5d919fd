import { type AnnualReport, formById } from '@gongkai/domain';
import { partName } from './parts';

/**
 * Says that the file seems to break off, or null: nothing follows part one, or its last part is one of the tables, that
 * table was not read to its end as lines of text, and nothing follows. A copy that was cut short must not be blamed on the author. A grid that
 * lacks rows is no such sign: its lines show where it ends.
 */
export function cutOff(report: AnnualReport): { part: number; words: string } | null {
  const last = Math.max(0, ...report.sections.map((section) => section.number ?? 0));
  if (last === 1) return { part: 1, words: '第一部分之后没有读到其他部分，文件可能不完整' };
  if (last < 2 || last > 4 || reachesItsEnd(report, last)) return null;
  return { part: last, words: `文件在${partName(last)}表格处中断，可能不完整` };
}

function reachesItsEnd(report: AnnualReport, part: number): boolean {
  const table = formById(report.format)?.tables.find((candidate) => candidate.section === part);
  if (!table) return false;
  const reading = report.tables.find((candidate) => candidate.table === table.key);
  if (reading?.found === 'grid' || reading?.found === 'picture') return true;
  const lastRow = table.rows.at(-1)?.key ?? '';
  return reading?.found === 'sequence' && !reading.missingRows.includes(lastRow);
}
