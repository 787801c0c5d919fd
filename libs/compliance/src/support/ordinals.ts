import type { Place, ReportSection } from '@gongkai/domain';
import { matchesIn } from './matches';
import { moved } from './sentences';

/** A number before a sub-heading: （三） or (3), its value, the words behind it, and where it stands. */
export type Ordinal = { kind: 'han' | 'digit'; value: number; text: string; place: Place | null };

const NUMERALS = '〇一二三四五六七八九';

/** Value of a numeral up to 99; 0 if it is none. */
export function hanNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Math.max(1, NUMERALS.indexOf(tens || '一')) * 10 : 0;
  return ten + (ones === '' ? 0 : Math.max(0, NUMERALS.indexOf(ones)));
}

/** At the beginning of a paragraph or a sentence. */
const ORDINAL =
  /(?<=^|[。；;：:]\s{0,4})\s{0,8}[（(]\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[）)]([^。；;，,\n]{0,16})/g;

/** A numbered paragraph may itself list things behind a colon, counting from （一） again: that is a level below. */
const NESTED_LIST = /^\s*[（(][^：:\n]{1,200}[：:]\s{0,4}[（(]\s?一\s?[）)]/;

const ownLevel = (text: string) => {
  const nested = NESTED_LIST.exec(text);
  return nested ? text.slice(0, nested[0].length - 3) : text;
};

const hasBrackets = ({ text }: { text: string }) => /[（(]/.test(text);

/** The bracketed numbers of a part in reading order, lists within a numbered paragraph left out. */
export function ordinalsIn(section: ReportSection): Ordinal[] {
  return section.paragraphs.filter(hasBrackets).flatMap(({ text, place }) =>
    matchesIn(ownLevel(text), ORDINAL).flatMap((match): Ordinal[] => {
      const [whole, numeral = ''] = match;
      const digit = /\d/.test(numeral);
      const value = digit ? Number(numeral) : hanNumber(numeral);
      const at = match.index + whole.length - whole.trimStart().length;
      const words = whole.trim();
      return value === 0 ? [] : [{ kind: digit ? 'digit' : 'han', value, text: words, place: moved(place, at, words) }];
    }),
  );
}
