const MEBIBYTE = 1024 * 1024;

/** What one PDF may cost. A report has 5 to 30 pages and some ten thousand drawing operations. */
export const PDF_LIMITS = {
  pages: 500,
  /** Drawing operations of all pages: a small file can ask for billions by nesting forms. */
  operations: 1_000_000,
  /** Characters of all pages. */
  glyphs: 2_000_000,
  /** Strokes on one page; a dotted table has some ten thousand, maps and drawings have more. */
  rulesPerPage: 100_000,
  /** Coloured areas on one page, on which white lines are looked for. */
  areasPerPage: 2000,
  /** Largest part after inflation, and all of them together, bytes. */
  streamBytes: 96 * MEBIBYTE,
  inflatedBytes: 384 * MEBIBYTE,
  milliseconds: 9_000,
} as const;
