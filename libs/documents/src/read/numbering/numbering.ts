import type { Notices } from '../tree/notices';
import type { List, ListLevel } from './list';
import { formatNumber } from './number-format';

/** Automatic numbers of one document; asked paragraph by paragraph in reading order, since it counts. */
export type Numbering = {
  /** The number in front of the next paragraph of this list and level (`一、`, `（一）`, `1. `); empty if none. */
  label(list: string, level: number): string;
};

const DEEPEST_LEVEL = 8;

/** Counts the paragraphs of lists. A format we cannot draw gives no number and one message. */
export function createNumbering(lists: ReadonlyMap<string, List>, notices: Notices): Numbering {
  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();
  return {
    label(listId, level) {
      const list = lists.get(listId);
      const own = list?.levels[level];
      if (list === undefined || own === undefined || level < 0 || level > DEEPEST_LEVEL) return '';
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      const restart = list.restarts.get(level);
      if (restart !== undefined && !started.has(`${listId}:${level}`)) {
        started.add(`${listId}:${level}`);
        counts[level] = null;
      }
      const first = restart ?? own.start;
      const before = counts[level] ?? null;
      counts[level] = before === null ? first : before + 1;
      counts.fill(null, level + 1);
      const text = render(list.levels, level, counts);
      if (text === null)
        notices.add('warning', 'numbering-unknown', `自动编号的格式（${own.format}）无法还原，相关段落前没有编号。`);
      return text === null || text === '' ? '' : text + gap(own, text);
    },
  };
}

/** The level's pattern with its `%n` filled in; null if a format is not known. */
function render(levels: ListLevel[], level: number, counts: (number | null)[]): string | null {
  const own = levels[level];
  if (own === undefined || own.format === 'bullet') return '';
  let known = true;
  const text = own.pattern.replace(/%([1-9])/g, (_match, digit: string) => {
    const at = Number(digit) - 1;
    const source = levels[at];
    const format = own.legal ? 'decimal' : (source?.format ?? 'decimal');
    const written = formatNumber(counts[at] ?? source?.start ?? 1, format);
    known &&= written !== null;
    return written ?? '';
  });
  return known ? text : null;
}

/**
 * Word sets a tab or a blank behind the number. After Chinese punctuation nobody types one (一、总体情况); after a
 * digit or a full stop a blank must stay, or `1.` before `5个` would read 1.5.
 */
function gap(level: ListLevel, text: string): string {
  return level.suffix === 'nothing' || /[、）)】〕：，。]$/.test(text) ? '' : ' ';
}
