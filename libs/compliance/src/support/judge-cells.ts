import { type AnnualReport, type Evidence } from '@gongkai/domain';
import type { Verdict } from '../rule';
import { fail, notApplicable, pass, unread } from '../verdicts';
import { type Cell, cellEvidence, fixedForm, foundAs, seenCells, tableName, undetermined } from './cells';
import { damageAt, ROW_DAMAGE } from './damage';
import { figureName } from './figure-names';

/** How many cells a sentence names, and how many an undetermined finding carries. */
const NAMED = 3;
const SHOWN = 20;

/** The first cells by name, and how many there are in all: 甲、乙、丙等 12 格. */
export function listCells(cells: readonly Cell[], words: (cell: Cell) => string = () => ''): string {
  const names = cells.slice(0, NAMED).map((cell) => `${figureName(cell.id)}${words(cell)}`);
  return cells.length > NAMED ? `${names.join('、')}等` : names.join('、');
}

/**
 * Judges every cell of the form by itself and gives **one** fail for all offending cells. Cells that were not found,
 * not readable or only inferred are never judged, nor are those in rows that reading damaged; if nothing offends but some cells were not seen, nobody can say.
 */
export function judgeCells<MessageId extends string>(
  report: AnnualReport,
  options: {
    message: MessageId;
    offends: (cell: Cell) => boolean;
    words?: (cell: Cell) => string;
    evidence?: (cell: Cell) => Partial<Evidence>;
  },
): Verdict<MessageId> {
  const form = fixedForm(report);
  if (!form) return notApplicable('本报告所用格式没有本系统收录的统计表');
  const { known, unseen } = seenCells(report, form);
  const suspect = known.filter((cell) => options.offends(cell));
  const offending = suspect.filter(({ figure }) => !damageAt(report, ROW_DAMAGE, [figure.place]));
  if (offending.length > 0)
    return fail(
      options.message,
      { count: offending.length, cells: listCells(offending, options.words) },
      offending.map((cell) => cellEvidence(cell, options.evidence?.(cell))),
    );
  if (suspect.length > 0)
    return unread(
      `所在行识读有损伤，不能作准：${listCells(suspect)}`,
      suspect.slice(0, SHOWN).map((cell) => cellEvidence(cell)),
    );
  if (unseen.length === 0) return pass;
  const lost = form.tables.filter((table) => ['picture', 'none'].includes(foundAs(report, table.key)));
  const where = lost.length > 0 ? `（${lost.map(tableName).join('、')}没有读到）` : `：${listCells(unseen)}`;
  const shown = unseen.slice(0, SHOWN).map((cell) => cellEvidence(cell));
  return undetermined(unseen, `有 ${unseen.length} 格没有读到或者位置不确定${where}`, shown);
}
