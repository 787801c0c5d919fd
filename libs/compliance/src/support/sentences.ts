import type { AnnualReport, NarrativeCount, Place, ReportSection } from '@gongkai/domain';

/**
 * One sentence of the narrative: its text, the number of its part (null in the header), its 0-based start in the text
 * of that part, and its place.
 */
export type Sentence = { text: string; section: number | null; start: number; place: Place | null };

const SENTENCE = /[^。；;！？!?\n]+[。；;！？!?]?/g;

function split(text: string, section: number | null, place: Place | null, before: number): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    const sentence = match[0].trim();
    if (sentence === '') return [];
    const start = match.index + match[0].indexOf(sentence);
    return [{ text: sentence, section, start: before + start, place: moved(place, start, sentence) }];
  });
}

/** The same place, `start` characters further on and quoting `quote`; null stays null. */
export function moved(place: Place | null, start: number, quote: string): Place | null {
  return place && { ...place, offset: (place.offset ?? 0) + start, quote };
}

/** The sentences of one part; paragraphs are joined by a line feed in its text. */
function ofSection(section: ReportSection): Sentence[] {
  let before = 0;
  return section.paragraphs.flatMap(({ text, place }) => {
    const sentences = split(text, section.number, place, before);
    before += text.length + 1;
    return sentences;
  });
}

/** The header has one place, that of its first paragraph; further down only the words say where a sentence is. */
function inFirstParagraph(header: string) {
  const end = header.includes('\n') ? header.indexOf('\n') : header.length;
  return (sentence: Sentence): Sentence =>
    sentence.start < end
      ? sentence
      : { ...sentence, place: { page: null, table: null, row: null, column: null, quote: sentence.text } };
}

/** The sentences of the header and of all parts, in order. */
export function sentencesOf(report: AnnualReport): Sentence[] {
  const { text, place } = report.preamble;
  return [...split(text, null, place, 0).map(inFirstParagraph(text)), ...report.sections.flatMap(ofSection)];
}

/** The sentence in which a count stands, or null if the texts do not match. */
export function sentenceOf(sentences: readonly Sentence[], count: NarrativeCount): Sentence | null {
  return (
    sentences.find(
      ({ section, start, text }) =>
        section === count.section && count.offset >= start && count.offset < start + text.length,
    ) ?? null
  );
}
