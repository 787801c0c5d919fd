#!/usr/bin/env node
/**
 * All rules on one report in memory, one thread: a report as it is, with the years before, with a slip in a sum (which
 * brings repair hints), and with a table of blanks (which brings the numbers they must have). Beside it stands the least
 * that a re-check has to do in any case: parsing the stored report. At the end, how long 40,000 re-checks take, from a
 * measured sample of the same run.
 */
import { checkReport, contextOf, limitsOf, RULES, repairHints } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { deadlineFor } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import {
  median,
  number,
  printMachine,
  printTable,
  quantile,
  quietModuleWarnings,
  ratio,
  sampleFiles,
  sideBySide,
} from './support.mjs';

const ROUNDS = 30;
const BAR = 2;
const NATION = 40_000;
const CORES = 2;
const SAMPLE = 2_000;
const TOLD = 12;

async function readReports() {
  const reports = [];
  for (const { name, bytes, format } of sampleFiles().filter((file) => file.format === 'docx')) {
    const result = await readDocument(bytes, { fileName: name });
    if (!result.ok) throw new Error(`${name} (${format}): ${result.problem.text}`);
    const report = extractReport(result.tree, { fileName: name });
    if (report.isReport && report.year !== null && report.format === 'F2021') reports.push(report);
  }
  return reports;
}

const inYear = (report, year) => ({ ...report, year, years: [] });

function withFigures(report, change) {
  const figures = Object.fromEntries(
    Object.entries(report.figures).map(([id, figure]) => [id, { ...figure, ...change(id, figure) }]),
  );
  return { ...report, figures };
}

const slipped = (report) =>
  withFigures(report, (id, { value, state }) =>
    id === 'requests.granted.enterprise' && state === 'number' ? { value: value + 7 } : {},
  );

/** The columns of organisations left blank where they are 0, as many towns do. */
const blanks = (report) =>
  withFigures(report, (id, { value }) =>
    id.startsWith('requests.') && value === 0 && !/naturalPerson|total$/.test(id)
      ? { value: null, state: 'blank', raw: '' }
      : {},
  );

function context(report, years = 0) {
  const [previous = null, ...earlier] = Array.from({ length: years }, (_, index) =>
    inYear(report, report.year - index - 1),
  );
  const obligation = {
    year: report.year,
    unitClass: 'town',
    due: true,
    deadline: deadlineFor('town', report.year),
    received: true,
    publishedOn: `${report.year + 1}-01-15`,
    asOf: `${report.year + 1}-06-30`,
  };
  return contextOf({ unitClass: 'town', obligation, previous, earlier });
}

/** Every report is parsed anew before the clock starts: nothing that was remembered of it may help. */
function asked(set, work) {
  const stored = set.map((question) => JSON.stringify(question));
  return (round) => {
    const [report, facts] = JSON.parse(stored[round % stored.length]);
    const start = performance.now();
    work(report, facts);
    return { ms: performance.now() - start };
  };
}

/** Each case takes the reports in turn, one a round. */
function cases(reports) {
  const sets = {
    plain: reports.map((report) => [report, context(report)]),
    years: reports.map((report) => [report, context(report, 3)]),
    slip: reports.map((report) => [slipped(report), context(report)]),
    blank: reports.map((report) => [blanks(report), context(report)]),
  };
  const stored = reports.map((report) => JSON.stringify(report));
  const check = (set) => asked(set, checkReport);
  const hints = (set) => asked(set, repairHints);
  return {
    'all rules, report as it is': check(sets.plain),
    'all rules, with three years before': check(sets.years),
    'all rules, a slip in a sum': check(sets.slip),
    'all rules, columns of blanks': check(sets.blank),
    'repair hints alone, a slip in a sum': hints(sets.slip),
    'repair hints alone, columns of blanks': hints(sets.blank),
    'parsing the stored report': (round) => JSON.parse(stored[round % stored.length]),
  };
}

async function oneReport(reports) {
  const contenders = cases(reports);
  const times = await sideBySide(contenders, { rounds: ROUNDS * reports.length, warmUp: 3 * reports.length });
  const peer = median(times['parsing the stored report']);
  const rows = Object.entries(times).map(([name, values]) => [
    name,
    number(median(values), 3),
    number(quantile(values, 0.95), 3),
    ratio(median(values) / peer),
    name.startsWith('all rules') ? `≤ ${BAR} ms, p50 is ${ratio(median(values) / BAR)} of it` : '',
  ]);
  printTable('one report', ['work', 'p50 ms', 'p95 ms', 'beside parsing', 'bar'], rows);
}

/**
 * Which rules take the time by themselves: mean over all reports, because most are too quick for the clock. What rules
 * share is remembered from round to round here and in nobody's share.
 */
function slowest(reports) {
  const known = reports.map((report) => [report, context(report, 3)]);
  const rules = RULES.filter(({ subject }) => subject === 'report');
  const spent = new Map(rules.map(({ id }) => [id, 0]));
  for (let round = 0; round < ROUNDS; round++)
    for (const rule of rules) {
      const limits = limitsOf(rule, {});
      const start = performance.now();
      for (const [report, facts] of known) rule.check(report, facts, limits);
      if (round > 2) spent.set(rule.id, spent.get(rule.id) + performance.now() - start);
    }
  const all = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  const rows = [...spent]
    .sort(([, one], [, other]) => other - one)
    .slice(0, TOLD)
    .map(([id, ms]) => [
      id,
      number((ms * 1000) / (ROUNDS - 3) / reports.length, 1),
      `${number((100 * ms) / all, 1)} %`,
    ]);
  printTable(`the slowest of ${rules.length} rules, asked one by one`, ['rule', 'mean µs', 'share'], rows);
}

/** Parse and check, as a re-check does apart from the database; every tenth report has a slip. */
function recheck(reports) {
  const stored = reports.map((report, index) => JSON.stringify(index % 10 === 0 ? slipped(report) : report));
  const start = performance.now();
  let findings = 0;
  for (let index = 0; index < SAMPLE; index++) {
    const report = JSON.parse(stored[index % stored.length]);
    findings += checkReport(report, context(report, 1)).length;
  }
  const each = (performance.now() - start) / SAMPLE;
  const seconds = (each * NATION) / 1000;
  printTable(
    `${NATION} re-checks, extrapolated from ${SAMPLE} parsed and checked here`,
    ['per report ms', 'findings per report', 'one core s', `${CORES} cores s`],
    [[number(each, 3), number(findings / SAMPLE), number(seconds), number(seconds / CORES)]],
  );
}

quietModuleWarnings();
printMachine();
const reports = await readReports();
console.log(`${reports.length} reports of the demonstration`);
await oneReport(reports);
slowest(reports);
recheck(reports);
