#!/usr/bin/env node
/**
 * Reading, extracting and checking in memory, one thread: the readers beside the least that any reader of the format
 * must do (unzip and look at each byte once; cut the page into tags), then extraction and all rules per report.
 */
import { checkReport } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { deadlineFor } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { unzipSync } from 'fflate';
import { Parser, parseDocument } from 'htmlparser2';
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
  timed,
} from './support.mjs';

const ROUNDS = 9;
const files = sampleFiles();
const ofFormat = (format) => files.filter((file) => file.format === format);

async function readAll(chosen) {
  for (const { name, bytes } of chosen) {
    const result = await readDocument(bytes, { fileName: name });
    if (!result.ok) throw new Error(`${name}: ${result.problem.text}`);
  }
}

/** Unpacks every part and adds up its bytes, so that no part is skipped. */
function unzipAndLook(chosen) {
  let sum = 0;
  for (const { bytes } of chosen)
    for (const part of Object.values(unzipSync(bytes))) for (let i = 0; i < part.length; i++) sum += part[i];
  return sum;
}

const textOf = ({ bytes, encoding }) => new TextDecoder(encoding ?? 'utf-8').decode(bytes);

function tokenise(chosen) {
  let tags = 0;
  for (const file of chosen) {
    const parser = new Parser({ onopentagname: () => tags++ });
    parser.end(textOf(file));
  }
  return tags;
}

const buildTrees = (chosen) => chosen.map((file) => parseDocument(textOf(file)).children.length);

function splitLines(chosen) {
  return chosen.reduce((lines, file) => lines + textOf(file).split('\n').length, 0);
}

/** Reader first; every other contender is a peer that the reader is compared with. */
async function compare(title, format, contenders, bars) {
  const chosen = ofFormat(format);
  const runs = Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, () => run(chosen)]));
  const times = await sideBySide(runs, { rounds: ROUNDS, warmUp: 3 });
  const [own, ...peers] = Object.keys(contenders);
  const perFile = (name) => median(times[name]) / chosen.length;
  printTable(
    `${title}, ${chosen.length} files`,
    ['what', 'ms per file', 'reader ÷ it', 'bar'],
    [
      [own, number(perFile(own)), '', ''],
      ...peers.map((name) => [name, number(perFile(name)), ratio(perFile(own) / perFile(name)), bars[name] ?? '']),
    ],
  );
}

/** As a worker asks: in the roster, received in time, without the report of the year before. */
function contextOf(report) {
  const obligation = {
    year: report.year,
    unitClass: 'town',
    due: true,
    deadline: deadlineFor('town', report.year),
    received: true,
    publishedOn: `${report.year + 1}-01-15`,
    asOf: `${report.year + 1}-06-30`,
  };
  return { unitClass: 'town', obligation, previous: null, earlier: [], compare: [] };
}

async function perReport(format) {
  const trees = [];
  for (const { name, bytes } of ofFormat(format)) {
    const { tree } = await readDocument(bytes, { fileName: name });
    trees.push({ name, tree });
  }
  const extraction = [];
  const rules = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, tree } of trees) {
      let report = null;
      const extracting = await timed(() => {
        report = extractReport(tree, { fileName: name });
      });
      const checking = await timed(() => checkReport(report, contextOf(report)));
      if (round < 2) continue;
      extraction.push(extracting);
      rules.push(checking);
    }
  const row = (what, values, bar) => [
    what,
    format,
    number(median(values), 3),
    number(quantile(values, 0.95), 3),
    bar === '' ? '' : `≤ ${bar} ms, p50 is ${ratio(median(values) / bar)} of it`,
  ];
  return [row('extraction', extraction, ''), row('all rules', rules, 2)];
}

quietModuleWarnings();
printMachine();
await compare(
  'docx: reader beside the least work',
  'docx',
  { 'Gongkai reader': readAll, 'unzip (fflate) + one pass over the bytes': unzipAndLook },
  { 'unzip (fflate) + one pass over the bytes': '≤ 6×' },
);
await compare(
  'html: reader beside bare parsing of the decoded page',
  'html',
  { 'Gongkai reader': readAll, 'htmlparser2, tags only': tokenise, 'htmlparser2, node tree': buildTrees },
  {},
);
await compare(
  'text: reader beside cutting into lines',
  'txt',
  { 'Gongkai reader': readAll, 'decode and split': splitLines },
  {},
);
const rows = [];
for (const format of ['docx', 'html', 'txt']) rows.push(...(await perReport(format)));
printTable('Extraction and rules, one report', ['step', 'from', 'p50 ms', 'p95 ms', 'bar'], rows);
