/**
 * The one neutral tree that every reader makes. Readers know formats and nothing of reports: text is verbatim (no
 * NFKC, no trimming of inner spaces), grids are true (row and column spans resolved).
 */
export type DocumentTree = {
  format: DocumentFormat;
  /** Title of the container (HTML `<title>`, docx core properties), if any. */
  title: string | null;
  blocks: Block[];
  messages: ReadMessage[];
};

export const DOCUMENT_FORMATS = ['docx', 'doc', 'odt', 'rtf', 'pdf', 'html', 'text', 'xlsx', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A rectangle on a page: `page` counts from 1, lengths are in points (1/72 inch) from the page's top left corner. */
export type Box = { page: number; x: number; y: number; width: number; height: number };

/**
 * One block in reading order; `index` equals its position in `blocks`. Empty paragraphs stand only in text files,
 * where they part the rows of a table written one cell a line.
 */
export type Block = ParagraphBlock | TableBlock | ImageBlock;

export type ParagraphBlock = {
  kind: 'paragraph';
  index: number;
  text: string;
  /** Heading level 1–9 as the format marks it, null for body text. */
  heading: number | null;
  /** 1-based page, where the format has pages. */
  page: number | null;
  /** 1-based line, text files only. */
  line: number | null;
  /** Where it stands on the page, where the format has pages; one box per page it covers. */
  boxes?: Box[];
};

export type TableBlock = {
  kind: 'table';
  index: number;
  /** 0-based number of the table in the document. */
  table: number;
  rowCount: number;
  columnCount: number;
  cells: TableCell[];
  page: number | null;
};

/**
 * One cell at its 0-based grid position; text of several paragraphs is joined by a line feed. Cells never overlap;
 * places that no cell covers are missing cells, not blank ones.
 */
export type TableCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  /** True if the cell holds a picture and no text. */
  picture: boolean;
  /** Where it stands on the page, where the format has pages; one box per page it covers. */
  boxes?: Box[];
};

export type ImageBlock = { kind: 'image'; index: number; alt: string | null; page: number | null };

/** Something the reader noticed; `code` is stable, `text` a sentence in Chinese. */
export type ReadMessage = { level: 'info' | 'warning'; code: string; text: string; block: number | null };

export const READ_PROBLEMS = [
  'empty',
  'unsupported',
  'picture',
  'encrypted',
  'damaged',
  'macro',
  'tooLarge',
  'zipBomb',
  'forbiddenXml',
  'noText',
] as const;
export type ReadProblemCode = (typeof READ_PROBLEMS)[number];

/** Why a file cannot be read: what it is, why, and what to do, as one sentence in Chinese. */
export type ReadProblem = { code: ReadProblemCode; text: string };

export type ReadResult = { ok: true; tree: DocumentTree } | { ok: false; problem: ReadProblem };
