import { passagesOf } from '../text/passage';
import { readCounts } from './read-counts';
import { type GeneratedSentence, generatedSentence, REPORT_YEAR } from './testing/generated-clauses';
import { randomOf } from './testing/random';

const SENTENCES = 1500;
const place = { page: null, table: null, row: null, column: null, quote: '' };
const read = (text: string) => readCounts(passagesOf(1, [{ text, place }]), REPORT_YEAR);

const random = randomOf(20190515);
const sentences = Array.from({ length: SENTENCES }, () => generatedSentence(random));

const keyOf = ({ value, unit }: { value: number; unit: string | null }) => `${value}${unit ?? ''}`;

/** Stated counts with what was read for each, aligned by value and unit; null where nothing fits. */
function aligned({ text, counts }: GeneratedSentence) {
  const found = read(text);
  const left = [...found];
  const pairs = counts.map((stated) => {
    const at = left.findIndex((one) => keyOf(one) === keyOf(stated));
    return { stated, read: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return { text, pairs, extra: left, found };
}

const results = sentences.map(aligned);
const pairs = results.flatMap((result) => result.pairs.map((pair) => ({ ...pair, result })));
const shareOf = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length / pairs.length;

describe(`${SENTENCES} generated sentences`, () => {
  it('lose no count and gain none', () => {
    const missed = pairs.filter((pair) => pair.read === null).map((pair) => pair.result.text);
    const extra = results.filter((result) => result.extra.length > 0).map((result) => result.text);
    expect(missed).toEqual([]);
    expect(extra).toEqual([]);
  });

  it('keep approximate and exact numbers apart', () => {
    expect(shareOf(({ stated, read: count }) => count?.approx === stated.approx)).toBe(1);
  });

  it('tie every member of a list to its total and nothing else', () => {
    const wrong = pairs.filter(({ stated, read: count }) => count?.parent !== stated.parent);
    expect(wrong.map(({ result }) => result.text)).toEqual([]);
  });

  it('know the channel and the period of each count', () => {
    expect(
      pairs
        .filter(({ stated, read: count }) => count?.channel !== stated.channel)
        .map((p) => [p.result.text, p.stated.channel, p.read?.channel]),
    ).toEqual([]);
    expect(
      pairs
        .filter(({ stated, read: count }) => count?.period !== stated.period)
        .map((p) => [p.result.text, p.stated.period, p.read?.period]),
    ).toEqual([]);
  });

  it('give offsets at which the number stands', () => {
    for (const { text, found } of results)
      for (const { offset, quote } of found) {
        expect(text.slice(offset)).toMatch(/^[\d０-９一二两三四五六七八九十]/);
        expect(text).toContain(quote);
      }
  });
});
