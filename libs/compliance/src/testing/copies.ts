import type { AnnualReport } from '@gongkai/domain';
import { mix } from '../similarity/hash';
import { withFields, withText } from './changes';
import { reportFixture } from './report-fixture';
import { ownSentences, SHARED } from './town-text';

/** A report of this unit and year with these sentences in part 一, four to a paragraph. */
export function reportOf(unit: string, year: number, sentences: readonly string[], last: string[] = []): AnnualReport {
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(''));
  return reportFixture(
    withFields({ unit, year, title: `${unit}${year}年政府信息公开工作年度报告` }),
    withText(1, ...paragraphs),
    withText(5, ...last),
  );
}

/** An honest report: the sentences everybody has, and its own. */
export const honestReport = (unit: string, year: number, seed: number) =>
  reportOf(unit, year, [...SHARED, ...ownSentences(seed, 24)]);

/** The sentences backwards. */
export const reordered = (sentences: readonly string[]) => [...sentences].reverse();

/** Every fifth sentence replaced by one of another seed. */
export const edited = (sentences: readonly string[], seed: number) =>
  sentences.map((sentence, index) => (index % 5 === 2 ? (ownSentences(seed, index + 1)[index] ?? sentence) : sentence));

/** A fifth of the words of every sentence replaced, here and there. */
export const reworded = (sentences: readonly string[]) =>
  sentences.map((sentence, at) =>
    sentence.replace(/\p{Script=Han}{2}/gu, (word, offset: number) =>
      mix(at * 97 + offset) % 5 === 0 ? '另行' : word,
    ),
  );

/** Other figures, another year and another way to speak of oneself. */
export const swapped = (sentences: readonly string[], words: Record<string, string>) =>
  sentences.map((sentence) =>
    Object.entries(words)
      .reduce((text, [from, to]) => text.replaceAll(from, to), sentence)
      .replace(/\d+件/g, (figure) => `${figure.length * 37}件`),
  );

/** The report of another unit made out of this one by replacing names, figures and year, its own kind included. */
export function copied(origin: AnnualReport, unit: string, year: number): AnnualReport {
  const text = origin.sections.find(({ number }) => number === 1)?.text ?? '';
  const words = { 我旗: '我镇', 旗政府: '镇政府', [`${origin.year}`]: `${year}` };
  return reportOf(unit, year, swapped(text.split(/(?<=[。；])\n?/).filter(Boolean), words));
}
