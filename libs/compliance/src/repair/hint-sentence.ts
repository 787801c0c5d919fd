import type { FigureChange, HintKind } from '@gongkai/domain';
import { type Cell, stateWords } from '../support/cells';
import { figureName } from '../support/figure-names';

/** What the slip looks like, for the end of a sentence; empty where there is nothing to say. */
const SLIPS: Record<HintKind, string> = {
  implied: '',
  omitted: '可能漏填',
  sign: '可能是正负号填错',
  swapped: '可能是数字前后颠倒',
  dropped: '可能漏了一位数字',
  added: '可能多了一位数字',
  mistyped: '可能有一位数字填错',
  exchanged: '可能是两格填反或者错列',
  column: '可能是整列漏填或者错填',
  difference: '',
};

const MOST_CELLS = 3;

function changeWords({ figure, from, to }: FigureChange): string {
  return `${figureName(figure)}由 ${from} 改为 ${to}`;
}

/** A broken sum's hint: 把……由 3 改为 5，2 个不符的等式都能成立；可能…… */
export function mendSentence(
  changes: readonly FigureChange[],
  kind: HintKind,
  mended: number,
  remaining: number,
): string {
  const named = changes.slice(0, MOST_CELLS).map(changeWords).join('，');
  const more = changes.length > MOST_CELLS ? `等 ${changes.length} 格` : '';
  const effect =
    remaining === 0 ? `${mended} 个不符的等式都能成立` : `${mended} 个等式能成立，另有 ${remaining} 个仍然不符`;
  return [`若把${named}${more}，${effect}`, SLIPS[kind]].filter(Boolean).join('；');
}

/** A gap's hint: ……空白，按 2 个等式的其余各格推算应为 5 */
export function impliedSentence(cell: Cell, value: number, equations: number): string {
  return `${figureName(cell.id)}${stateWords(cell)}，按 ${equations} 个等式的其余各格推算应为 ${value}`;
}
