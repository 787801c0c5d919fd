import type { AnnualReport, NarrativeCount, Place, ReportSection } from '@gongkai/domain';
import { matchesIn } from './matches';
import { oncePer } from './once';

/**
 * One sentence of the narrative: its text, the number of its part (null in the header), its 0-based start in the text
 * of that part, and its place.
 */
export type Sentence = { text: string; section: number | null; start: number; place: Place | null };

/** Nobody writes longer ones; a text without full stops is cut, so that no rule can be kept busy by one sentence. */
const SENTENCE = /[^。；;！？!?\n]{1,2000}[。；;！？!?]?/g;

function split(text: string, section: number | null, place: Place | null, before: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of matchesIn(text, SENTENCE)) {
    const sentence = match[0].trim();
    if (sentence === '') continue;
    const start = match.index + match[0].indexOf(sentence);
    sentences.push({ text: sentence, section, start: before + start, place: moved(place, start, sentence) });
  }
  return sentences;
}

/** The same place, `start` characters further on and quoting `quote`; null stays null. */
export function moved(place: Place | null, start: number, quote: string): Place | null {
  return place && { ...place, offset: (place.offset ?? 0) + start, quote };
}

/** The sentences of paragraphs that are joined by a line feed in the text of their part. */
function ofParagraphs(paragraphs: ReportSection['paragraphs'], section: number | null): Sentence[] {
  let before = 0;
  return paragraphs.flatMap(({ text, place }) => {
    const sentences = split(text, section, place, before);
    before += text.length + 1;
    return sentences;
  });
}

/** Read before its paragraphs were told apart, a header has the place of the first; further down only the words say where. */
function inFirstParagraph(header: string) {
  const end = header.includes('\n') ? header.indexOf('\n') : header.length;
  return (sentence: Sentence): Sentence =>
    sentence.start < end
      ? sentence
      : { ...sentence, place: { page: null, table: null, row: null, column: null, quote: sentence.text } };
}

/** The sentences of the header, in order. */
export const headerSentences = oncePer(({ preamble }: AnnualReport): readonly Sentence[] => {
  const { text, place, paragraphs } = preamble;
  return paragraphs ? ofParagraphs(paragraphs, null) : split(text, null, place, 0).map(inFirstParagraph(text));
});

/** The sentences of the header and of all parts, in order. */
export const sentencesOf = oncePer((report: AnnualReport): readonly Sentence[] => [
  ...headerSentences(report),
  ...report.sections.flatMap((section) => ofParagraphs(section.paragraphs, section.number)),
]);

/** The sentence in which a count stands, or null if the texts do not match. */
export function sentenceOf(sentences: readonly Sentence[], count: NarrativeCount): Sentence | null {
  return (
    sentences.find(
      ({ section, start, text }) =>
        section === count.section && count.offset >= start && count.offset < start + text.length,
    ) ?? null
  );
}
