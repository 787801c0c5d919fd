import { brokenAt, clipped, ideographicNumbers, otherBrackets, shortened, spaced, unnumbered } from '../labels.mjs';
import { writeJson, writeWorkbook } from './data.mjs';
import { docxWriter } from './docx.mjs';
import { ENCODINGS } from './encode.mjs';
import { archived, htmlWriter } from './html.mjs';
import { odtWriter } from './odt.mjs';
import { pdfWriter } from './pdf/index.mjs';
import { writeRtf } from './rtf.mjs';
import { textWriter } from './text.mjs';

/**
 * One way in which a report comes. `shown` says how much of a cell it can show, `forms` which forms it is tried on (all
 * if missing). `torn`: the layout itself lost the borders of cells, so that a figure may be unreadable, though never wrong.
 * @typedef {{
 *   name: string,
 *   ending: string,
 *   shown: import('../figures.mjs').Shown,
 *   forms?: string[],
 *   torn?: boolean,
 *   write: (report: import('../report.mjs').VariantReport, random: ReturnType<typeof import('../../demo/random.mjs').randomOf>) => Uint8Array | Promise<Uint8Array>,
 * }} Layout
 */

const text = (name, writer, { shown = 'noBlanks', encoding = 'utf8', ending = 'txt' } = {}) => ({
  name: `text: ${name}`,
  ending,
  shown,
  write: (report) => ENCODINGS[encoding](writer(report)),
});

const html = (name, options, { encoding = 'utf8', forms, shown = 'all' } = {}) => {
  const writer = htmlWriter(options);
  return {
    name: `html: ${name}`,
    ending: 'html',
    shown,
    ...(forms ? { forms } : {}),
    write: (report) => ENCODINGS[encoding](writer(report)),
  };
};

const binary = (container) => (name, write, more) => ({
  name: `${container}: ${name}`,
  ending: container,
  shown: 'all',
  write,
  ...more,
});
const docx = binary('docx');
const pdf = binary('pdf');

const TEXTS = [
  text('one cell a line', textWriter('cellALine')),
  text('one cell a line, long labels broken', textWriter('brokenLines', { label: brokenAt(14) })),
  text('one cell a line, numbers of labels lost', textWriter('cellALine', { label: unnumbered })),
  text('one cell a line, 1、 for 1.', textWriter('cellALine', { label: ideographicNumbers })),
  text('one cell a line, labels shortened', textWriter('cellALine', { label: shortened })),
  text('a tab before each cell', textWriter('tabBeforeCell'), { shown: 'all' }),
  text('a tab before each cell, GB18030', textWriter('tabBeforeCell'), { shown: 'all', encoding: 'gb18030' }),
  text('columns between tabs', textWriter('tabColumns'), { shown: 'all' }),
  text('columns between tabs, UTF-16', textWriter('tabColumns', { newline: '\r\n' }), {
    shown: 'all',
    encoding: 'utf16le',
  }),
  text('columns between tabs, UTF-16 big endian', textWriter('tabColumns'), { shown: 'all', encoding: 'utf16be' }),
  text('columns between tabs, printed over pages', textWriter('pages', { newline: '\r\n' }), {
    encoding: 'utf8Mark',
    shown: 'all',
  }),
  text('columns between tabs, words spaced', textWriter('tabColumns', { label: spaced }), { shown: 'all' }),
  text('pipes, spans lost', textWriter('pipesLostSpans'), { shown: 'all' }),
  text('a pipe on a line of its own', textWriter('pipeLines'), { shown: 'all' }),
  text('Markdown', textWriter('markdown'), { shown: 'all', ending: 'md' }),
  text('Markdown, other brackets', textWriter('markdown', { label: otherBrackets }), { shown: 'all', ending: 'md' }),
];

const NO_ANNEX = { forms: ['F2021', 'F2019'] };

const PAGES = [
  html('a table for each part', {}),
  html('table 2 as four tables', { tables: 'byBlock' }, NO_ANNEX),
  html('inside of a layout table, hundreds of empty cells', { page: 'layoutTable' }),
  html('GB18030 declared as UTF-8', {}, { encoding: 'gb18030' }),
  html('UTF-8 declared as GB 2312', { charset: 'gb2312' }),
  html('UTF-16', {}, { encoding: 'utf16le' }),
  html('breaks in headers and labels', { label: brokenAt(4) }),
  html('saved by Word', { cells: 'word', page: 'word', charset: 'gb2312' }, { encoding: 'gb18030' }),
  html('saved by Word, labels broken', { cells: 'word', page: 'word', label: brokenAt(5) }),
  html('header rows again on the second page', { tables: 'twoPages' }),
  html('cut in two', { tables: 'cutInTwo' }, NO_ANNEX),
  html('narrow columns added', { tables: 'slivers' }),
  html('merged cells taken apart', { tables: 'unmerged' }),
  html('spans lost', { tables: 'spansLost' }),
  html('labels shortened', { cells: 'paragraph', label: shortened }),
  html('labels spaced', { label: spaced }),
  html('1、 for 1.', { label: ideographicNumbers }),
  html('other brackets', { label: otherBrackets }),
  html('heads cut off', { label: clipped }, NO_ANNEX),
  html('a string of a script', { page: 'script' }),
  {
    name: 'mht: saved by a browser',
    ending: 'mht',
    shown: 'all',
    write: (report) => ENCODINGS.utf8(archived(htmlWriter({})(report))),
  },
];

const WORD = [
  docx('gridSpan and vMerge', docxWriter()),
  docx('table 2 as four tables', docxWriter({ tables: 'byBlock' }), NO_ANNEX),
  docx('tracked changes and hidden text', docxWriter({ cells: 'tracked' })),
  docx('digits in several runs', docxWriter({ cells: 'pieces' })),
  docx('content controls', docxWriter({ cells: 'controls' })),
  docx('labels of several paragraphs', docxWriter({ cells: 'paragraphs', label: brokenAt(6) })),
  docx('text boxes', docxWriter({ frame: 'textBox' })),
  docx('inside of a layout table', docxWriter({ frame: 'layoutTable' })),
  docx('header rows again on the second page', docxWriter({ tables: 'twoPages' })),
  docx('narrow columns added', docxWriter({ tables: 'slivers' })),
  docx('headings number themselves', docxWriter({ numbered: true })),
];

const OTHERS = [
  binary('odt')('spans', odtWriter()),
  binary('odt')('narrow columns added', odtWriter({ slivers: true })),
  binary('rtf')('merged cells', (report) => ENCODINGS.utf8(writeRtf(report))),
  binary('xlsx')('a sheet for each part', writeWorkbook),
  binary('json')('our own shape', (report) => ENCODINGS.utf8(writeJson(report))),
];

const PRINTED = [
  pdf('ruled', pdfWriter()),
  pdf('ruled, header rows again on every page', pdfWriter({ repeatHead: true, pageHeight: 620 })),
  pdf('ruled, over pages', pdfWriter({ pageHeight: 620 })),
  pdf('ruled by thin rectangles, radicals for characters', pdfWriter({ rules: 'rectangles', radicals: true })),
  pdf('ruled, every character placed', pdfWriter({ text: 'glyphs' })),
  pdf('no rules, a number in every cell', pdfWriter({ rules: 'none', pageWidth: 842, pageHeight: 1190 }), {
    shown: 'numbers',
  }),
  pdf('no rules', pdfWriter({ rules: 'none', pageWidth: 842, pageHeight: 1190 }), { torn: true }),
  pdf('no rules, over pages', pdfWriter({ rules: 'none', pageWidth: 842, pageHeight: 595 }), { torn: true }),
  pdf('no rules, columns too narrow for their figures', pdfWriter({ rules: 'none' }), { torn: true }),
];

/** @type {Layout[]} */
export const LAYOUTS = [...TEXTS, ...PAGES, ...WORD, ...OTHERS, ...PRINTED];
