import { makeReports } from '../bench-reports.mjs';
import { randomOf } from '../random.mjs';

/** The seed of everything in the printed reports. */
export const SEED = 'printed';

/**
 * The report that `libreoffice.pdf` and `chromium.pdf` were printed from: every cell holds a number of its own, so that
 * a number read from the wrong place is noticed.
 * @returns {import('../report.mjs').DemoReport}
 */
export function printedReport() {
  const [{ report }] = makeReports({ seed: SEED, count: 1 });
  const random = randomOf(SEED);
  const figures = Object.fromEntries(
    Object.keys(report.figures).map((id, index) => [id, String(index * 7 + random.integer(1, 6))]),
  );
  // Little prose: what matters is the tables, and each character more makes the files larger.
  const sections = report.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.slice(0, 1) }));
  return { ...report, sections, figures };
}
