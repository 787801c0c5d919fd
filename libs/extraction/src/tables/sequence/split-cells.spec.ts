import type { Segment } from '../../outline/segment';
import { splitCells } from './split-cells';

const nowhere = { page: null, table: null, row: null, column: null };
const segments = (lines: readonly string[]): Segment[] =>
  lines.map((text, block) => ({ kind: 'text', text, block, offset: 0, line: block + 1, ...nowhere }));

const longest = (lines: readonly string[]) =>
  Math.max(...splitCells(segments(lines)).items.map((item) => (item === 'break' ? 0 : item.text.length)));

describe('cells of running text', () => {
  it('go on in the next line where no tab begins one', () => {
    const { items } = splitCells(segments(['\t总', '计', '\t5', '\t6', '']));
    expect(items.map((item) => (item === 'break' ? '|' : item.text))).toEqual(['总\n计', '5', '6', '|']);
  });

  it('are a row between pipes also where all behind the label are blank', () => {
    const { items } = splitCells(segments(['| 甲 | 1 |', '| 乙 |  |', '| 丙 | 3 |']));
    expect(items.map((item) => (item === 'break' ? '/' : item.text.trim())).join(' ')).toBe('甲 1 / 乙  / 丙 3 /');
  });

  it('take time in proportion to a row that is one long run of characters', () => {
    const start = performance.now();
    splitCells(segments(['| 甲 | 1 |', '| 乙 | 2 |', `| ${'丙'.repeat(400_000)}`]));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('may be blank in front where rows do not begin with a pipe', () => {
    const { items } = splitCells(segments(['甲 | 1 |', '乙 | 2 |', ' | 3 |  | 4 |']));
    expect(items.map((item) => (item === 'break' ? '/' : item.text.trim())).join(' ')).toBe('甲 1 / 乙 2 /  3  4 /');
  });

  it('are torn in a row of figures beside which another figure stands alone', () => {
    const { items } = splitCells(
      segments(['甲  1  2', '98', '乙  3  4', '丙  5  6', '之二', '7', '丁  8  9', '戊  3  4']),
    );
    const rows = items.map((item) => (item === 'break' ? '/' : `${item.text}${item.torn ? '?' : ''}`)).join(' ');
    expect(rows).toBe('甲? 1? 2? / 乙? 3? 4? / 丙? 5? 6? / 之二 丁? 8? 9? / 戊 3 4 /');
  });

  it.each([
    ['tabs', ['\t甲', '\t乙', '\t丙']],
    ['pipes', ['甲|', '乙|', '丙|']],
  ])('do not swallow the text that follows a table with %s', (_, table) => {
    const prose = Array.from({ length: 2000 }, () => '本单位按照规定公开了有关信息');
    expect(longest([...table, ...prose])).toBeLessThan(1200);
  });
});
