const MEBIBYTE = 1024 * 1024;

/** What a single document may cost. Everything beyond is refused, so that no file can exhaust time or memory. */
export const LIMITS = {
  /** Largest file accepted at all, bytes. */
  fileBytes: 64 * MEBIBYTE,
  /** Largest text or web page, bytes. */
  textBytes: 32 * MEBIBYTE,
  /** Largest part of a package after inflation, bytes. */
  partBytes: 64 * MEBIBYTE,
  /** All parts read from one package, bytes. */
  packageBytes: 128 * MEBIBYTE,
  /** Largest expansion of a part; small parts are free up to `ratioFloorBytes`. */
  ratio: 200,
  ratioFloorBytes: MEBIBYTE,
  zipEntries: 10_000,
  /** Paragraphs, pictures and cells of one document. */
  pieces: 200_000,
  /** Rows of one sheet, and the XML of a workbook after inflation, bytes. */
  sheetRows: 10_000,
  sheetBytes: 32 * MEBIBYTE,
  /** Nesting of XML or HTML elements. */
  depth: 1000,
  columnSpan: 64,
  rowSpan: 500,
  /** Grid columns of one table. */
  columns: 1000,
  /** Files taken from one batch archive, entries looked at, and their bytes together and alone. */
  archiveFiles: 5000,
  archiveEntries: 20_000,
  archiveBytes: 512 * MEBIBYTE,
} as const;
