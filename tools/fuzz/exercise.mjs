import { createHash } from 'node:crypto';
import { checkReport, contextOf } from '@gongkai/compliance';
import { archiveFiles, isArchive, readDocument } from '@gongkai/documents';
import { figuresOf, formById } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';

/** Files taken out of one archive. */
const MOST_FILES = 12;

/**
 * Reads, extracts and checks as a worker of the server does.
 * @returns {Promise<{ outcome: string, digest: string, faults: string[] }>} `outcome` is `read` or the code of the
 *   problem; `faults` are faults of the program, none of the file
 */
export async function exercise(bytes) {
  const faults = [];
  const said = isArchive(bytes) ? await archive(bytes, faults) : await document(bytes, faults);
  const digest = createHash('sha256').update(JSON.stringify(said.answer)).digest('hex');
  return { outcome: said.outcome, digest, faults };
}

async function archive(bytes, faults) {
  const answers = [];
  for await (const file of archiveFiles(bytes)) {
    if ('bytes' in file) answers.push((await document(file.bytes, faults)).answer);
    else answers.push(file.problem.code);
    if (answers.length >= MOST_FILES) break;
  }
  return { outcome: 'archive', answer: answers };
}

async function document(bytes, faults) {
  const onFault = (error) => faults.push(`reader: ${error?.stack ?? error}`);
  const read = await readDocument(bytes, { fileName: '2023年报.bin', onFault });
  if (!read.ok) {
    if (read.problem.text.trim() === '') faults.push(`problem without a sentence: ${read.problem.code}`);
    return { outcome: read.problem.code, answer: read.problem };
  }
  const report = extractReport(read.tree, { fileName: '2023年报.bin' });
  faults.push(...contradictions(report));
  const findings = checkReport(report, contextOf({ unitClass: 'town' }));
  return { outcome: 'read', answer: { tree: read.tree, report, findings } };
}

/** What no report may hold, whatever the file was. */
function contradictions(report) {
  const form = formById(report.format);
  const ids = form ? figuresOf(form).map(({ id }) => id) : [];
  const missing = ids.filter((id) => report.figures[id] === undefined);
  const wrong = Object.entries(report.figures).filter(
    ([, { value, state }]) => (state === 'number') !== (value !== null) || (value !== null && !Number.isFinite(value)),
  );
  return [
    ...missing.slice(0, 1).map((id) => `figure without a state: ${id}`),
    ...wrong.slice(0, 1).map(([id, figure]) => `value and state contradict: ${id} ${JSON.stringify(figure)}`),
    ...report.messages.filter(({ text }) => text.trim() === '').map(({ code }) => `message without words: ${code}`),
  ];
}
