import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';

/**
 * How a file was read. `wrong` are the worst: a number that is not printed, or a state that blames the author; what is
 * `unreadable` was at least not passed off as read. `faults` are the header fields that differ.
 * @typedef {{ right: number, wrong: string[], unreadable: string[], faults: string[] }} Verdict
 */

/**
 * @param {Uint8Array} bytes
 * @param {string | null} fileName
 * @returns {Promise<import('@gongkai/domain').AnnualReport>}
 */
export async function readBytes(bytes, fileName = null) {
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) throw new Error(`${read.problem.code}: ${read.problem.text}`);
  return extractReport(read.tree, { fileName });
}

const NOT_READ = ['unreadable', 'missingCell'];

/** @returns {Verdict} */
export function judge(variant, report) {
  const verdict = { right: 0, wrong: [], unreadable: [], faults: headerFaults(variant, report) };
  for (const [id, { text, value, state }] of Object.entries(variant.figures)) {
    const got = report.figures[id];
    const told = `${id}: ${JSON.stringify(text)} read as ${JSON.stringify(got?.raw ?? null)} (${got?.state}${got?.value == null ? '' : ` ${got.value}`})`;
    if (got?.state === state && got.value === value) verdict.right++;
    else if (got === undefined || NOT_READ.includes(got.state)) verdict.unreadable.push(told);
    else verdict.wrong.push(told);
  }
  for (const [id, { value }] of Object.entries(report.figures))
    if (value !== null && !variant.figures[id]) verdict.wrong.push(`${id}: not printed, read as ${value}`);
  return verdict;
}

function headerFaults({ form, title, facts, sections }, report) {
  const printed = sections.map(({ heading }) => heading);
  const sixParts = form.headings.map((_, at) => at + 1);
  const parts = report.sections.flatMap(({ number }) => (number === null ? [] : [number]));
  const pairs = [
    ['isReport', true, report.isReport],
    ['form', form.id, report.format],
    ['title', title, report.title],
    ['unit', facts.unit, report.unit],
    ['year', facts.year, report.year],
    ['period', facts.period, report.period],
    ['phone', facts.phone, report.contact.phone],
    // Reports before 2019 divided their text as they liked.
    ['parts', sixParts, sixParts.length === 0 ? [] : parts],
    [
      'headings that are none',
      [],
      report.sections.map(({ heading }) => heading).filter((each) => !printed.includes(each)),
    ],
    ['counts', facts.counts, report.counts.filter(({ section }) => section === 1).map(({ value }) => value)],
  ];
  return pairs
    .filter(([, want, got]) => JSON.stringify(want) !== JSON.stringify(got))
    .map(([name, want, got]) => `${name}: ${JSON.stringify(want)} read as ${JSON.stringify(got)}`);
}
