import { figureSpec } from '@gongkai/domain';
import type { Cell } from './cells';
import { halfWidth } from './half-width';

const CHANGE = /^(?:增加?|减少?|新增|取消|持平)了?\s*\d*\s*[项件个]?$/;
const AMOUNT = /^(?:约\s*)?\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元$/;

/** True if a cell says its number in words that fit its kind: 增72 for a change, 2560万元 for an amount of money. */
export function statesNumber({ id, figure }: Cell): boolean {
  if (figure.state !== 'text') return false;
  const { signed, decimal } = figureSpec(id);
  const text = halfWidth(figure.raw ?? '').trim();
  return (signed && CHANGE.test(text)) || (decimal && AMOUNT.test(text));
}
