import { writeOfficialWorkbook } from '@gongkai/documents';
import { tableOf } from '@gongkai/domain';

const placed = (row, column, value) => ({ row, column, rowSpan: 1, columnSpan: 1, kind: 'label', value });

const sheet = (name, cells) => ({
  name,
  columns: [],
  cells,
  frozenRows: 0,
  frozenColumns: 0,
  landscape: false,
  repeatRows: null,
  footer: '',
});

/** Numbers are stored as numbers, everything else as the words in the cell. */
function sheetValue({ text, value }) {
  if (text.trim() === '') return null;
  return value !== null && String(value) === text ? value : text;
}

/** A workbook with a sheet for the header and one for each part, tables in their official layout. */
export function writeWorkbook(report) {
  const header = sheet(
    '基本信息',
    [report.title, ...report.preamble].map((text, row) => placed(row, 0, text)),
  );
  const parts = report.sections.map(({ heading, paragraphs, tables }) => {
    const grid = tables.flatMap((key) => tableOf(report.form, key).cells);
    return sheet(heading, [
      placed(0, 0, heading),
      ...paragraphs.map((text, row) => placed(row + 1, 0, text)),
      ...grid.map(({ figure, text, ...cell }) => ({
        ...cell,
        row: cell.row + paragraphs.length + 2,
        value: figure ? sheetValue(report.figures[figure]) : text,
      })),
    ]);
  });
  return writeOfficialWorkbook({ title: report.title, sheets: [header, ...parts], facts: [] });
}

/** The report as data, values as they are typed. */
export function writeJson({ title, form, facts, figures, sections }) {
  return JSON.stringify({
    title,
    unit: facts.unit,
    year: facts.year,
    format: form.id,
    period: facts.period,
    contact: { phone: facts.phone },
    figures: Object.fromEntries(
      Object.entries(figures).map(([id, { text, value }]) => [
        id,
        value !== null && String(value) === text ? value : text,
      ]),
    ),
    sections: sections.map(({ heading, paragraphs }) => ({ heading, text: paragraphs.join('\n') })),
  });
}
