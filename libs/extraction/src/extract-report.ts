import type { DocumentTree } from '@gongkai/documents';
import { type AnnualReport, FORMS, type FormSpec, formById, type Message } from '@gongkai/domain';
import { detectForm } from './form/detect-form';
import { reportKind } from './form/report-kind';
import { damageSigns } from './guards/damage-signs';
import { findPeriod } from './header/period';
import { findTitle, type Title, titleOfContainer } from './header/title';
import { unitInPreamble, unitInSignature, unitInTitle } from './header/unit-name';
import { yearMentions } from './header/years';
import { piecesOf } from './outline/pieces';
import { type PartRange, paragraphsIn, partRanges, sectionOf } from './outline/sections';
import type { Piece, Segment } from './outline/segment';
import { splitHeadings } from './outline/split-headings';
import { readNarrative } from './parts/read-narrative';
import { readSubmittedFigures } from './submission/submitted-figures';
import { readSubmittedHeader, submittedTables, withSubmittedYear } from './submission/submitted-header';
import { officialTableOf } from './tables/grid/recognise';
import { readTables, type TablesResult } from './tables/read-tables';

const ALL_TABLES = FORMS.flatMap((form) => form.tables);

const isSegment = (piece: Piece): piece is Segment => piece.kind === 'text';

/** Messages of the reader, with the place of the block they are about. */
function readerMessages(tree: DocumentTree): Message[] {
  return tree.messages.map(({ level, code, text, block }) => {
    const place = block === null ? null : { page: null, table: null, row: null, column: null, quote: '', block };
    return { level, code, text, place };
  });
}

/** The line (or one of the two lines) that the title was read from. */
const isTitleLine = (segment: Segment, title: Title | null) =>
  segment.text.trim() !== '' && (title?.text.includes(segment.text.trim()) ?? false);

/** Before 2014 no form prescribed a table (specification §1.8): such reports are read as narrative only. */
const WITHOUT_TABLES: Message = {
  level: 'info',
  code: 'form-without-tables',
  text: '2014年度以前没有统一的统计表，只读取文字中的数字。',
  place: null,
};

const NO_TABLES: TablesResult = { readings: [], figures: {}, messages: [], suggestions: [], consumed: new Set() };

/** All words of the document, for recognising the form. */
function allText(tree: DocumentTree): string {
  return tree.blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text;
      return block.kind === 'table' ? block.cells.map((cell) => cell.text).join('\n') : '';
    })
    .join('\n');
}

/** The figures: given by their ids where the report was submitted as data, else read from the official tables. */
function figuresIn(tree: DocumentTree, form: FormSpec, pieces: Piece[], parts: PartRange[]): TablesResult {
  const submitted = submittedTables(tree);
  return submitted ? readSubmittedFigures(submitted.figures, form) : readTables({ tree, form, pieces, parts });
}

/**
 * Reads an annual report out of a document: what it says and where, without judging it. Whatever cannot be read becomes a
 * state or a message; nothing is guessed and nothing is thrown. `fileName` helps only to know the year.
 */
export function extractReport(tree: DocumentTree, source: { fileName: string | null }): AnnualReport {
  const isStatistics = (block: Parameters<typeof officialTableOf>[0]) => officialTableOf(block, ALL_TABLES) !== null;
  const { pieces, headings } = splitHeadings(piecesOf(tree, isStatistics));
  const ranges = partRanges(headings, pieces);
  const firstPart = ranges[0]?.from ?? pieces.length;
  const front = pieces.slice(0, firstPart).filter(isSegment);
  const submitted = readSubmittedHeader(tree);
  const title = findTitle(front) ?? titleOfContainer(submitted?.title ?? tree.title);
  const body = paragraphsIn(pieces, firstPart + 1, ranges[0]?.to ?? pieces.length, new Set());
  const opening = front.filter((segment) => !isTitleLine(segment, title));
  const period = findPeriod([...front, ...body]);
  const mentioned = yearMentions({ title, period, preamble: opening, body, fileName: source.fileName });
  const years = submitted ? withSubmittedYear(submitted, mentioned) : mentioned;
  const year = years[0]?.year ?? null;
  const detected = detectForm(allText(tree), year);
  const form = formById(submitted?.form ?? detected.form);
  const tables = form ? figuresIn(tree, form, pieces, ranges) : NO_TABLES;
  const preamble = paragraphsIn(opening, 0, opening.length, tables.consumed);
  const sections = ranges.map((range) => sectionOf(range, pieces, tables.consumed));
  const narrative = readNarrative(preamble, sections, year);
  const [first] = preamble;
  const kind = reportKind({
    title: title?.text ?? null,
    lines: [...(tree.title ? [tree.title] : []), ...front.map((segment) => segment.text)],
    parts: sections.filter((section) => section.number !== null).length,
    tables: tables.readings.filter((reading) => reading.found === 'grid' || reading.found === 'sequence').length,
    fingerprint: detected.basis === 'fingerprint',
  });
  const noTables: Message[] = form ? [] : [WITHOUT_TABLES];
  return {
    title: title?.text ?? null,
    titlePlace: title?.place ?? null,
    unit:
      submitted?.unit ??
      (title ? unitInTitle(title.text) : null) ??
      unitInSignature(first?.text, sections.at(-1)?.text.split('\n').slice(-4) ?? []) ??
      unitInPreamble(narrative.preamble.text),
    year,
    years,
    format: submitted?.form ?? detected.form,
    formatBasis: detected.basis,
    period: submitted?.period ?? period?.period ?? null,
    periodPlace: period?.place ?? null,
    ...narrative,
    contact: { ...narrative.contact, ...submitted?.contact },
    sections,
    tables: tables.readings,
    figures: tables.figures,
    suggestions: tables.suggestions,
    isReport: kind.isReport,
    kind: kind.kind,
    messages: [...readerMessages(tree), ...damageSigns(pieces), ...detected.messages, ...tables.messages, ...noTables],
  };
}
