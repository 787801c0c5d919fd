#!/usr/bin/env node
/**
 * Similarity over an invented national year with planted copies: the whole batch (time, memory, recall by kind of copy,
 * groups that hold honest reports) and the lookup of one new report. Options: --units 41000 --copies 1000.
 */
import { compareTexts, findClusters, likelyOrigin, signatureOf, similarityIndex } from '@gongkai/compliance';
import { KINDS, nationOf } from './similar-nation.mjs';
import { median, number, printMachine, printTable, quantile } from './support.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const size = option('units', 41_000);
const copies = option('copies', 1_000);
const LOOKUPS = 50;
const CANDIDATES = 10;

const { planted, reportAt } = nationOf({ size, copies });
const clock = { make: 0, makeBusy: 0, sign: 0 };

/** Processor time of this process in milliseconds: what the work costs even where other work takes the machine's turns. */
const busy = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Signatures one after the other, so that texts need not be kept; making reports up is not part of the work. */
function* signatures() {
  for (let id = 0; id < size; id++) {
    const [start, before] = [performance.now(), busy()];
    const report = reportAt(id);
    const made = performance.now();
    clock.makeBusy += busy() - before;
    const signature = signatureOf(report);
    clock.make += made - start;
    clock.sign += performance.now() - made;
    yield { id, signature };
  }
}

function batch() {
  const [start, before] = [performance.now(), busy()];
  const { clusters, pairs } = findClusters(signatures());
  const total = performance.now() - start - clock.make;
  const spent = busy() - before - clock.makeBusy;
  const peak = process.resourceUsage().maxRSS / 1024;
  const together = new Map(clusters.flatMap((cluster, group) => cluster.map((id) => [id, group])));
  const found = ({ copy, origin }) => together.has(copy) && together.get(copy) === together.get(origin);
  const known = new Set(planted.flatMap(({ copy, origin }) => [copy, origin]));
  const honest = clusters.filter((cluster) => cluster.some((id) => !known.has(id)));
  const recall = (list) => list.filter(found).length / list.length;
  printTable(
    `${size} reports, ${copies} planted copies`,
    ['what', 'value', 'bar'],
    [
      ['batch: signatures', `${number(clock.sign / 1000)} s`, ''],
      ['batch: groups', `${number((total - clock.sign) / 1000)} s`, ''],
      ['**batch in all**', `**${number(total / 1000)} s**`, '< 60 s'],
      ['– processor time of it', `${number(spent / 1000)} s`, ''],
      ['peak memory', `${number(peak)} MB`, '< 1,500 MB'],
      ['**planted copies found**', `**${recall(planted).toFixed(4)}**`, '≥ 0.99'],
      ...KINDS.map((kind) => [`– ${kind}`, recall(planted.filter((each) => each.kind === kind)).toFixed(4), '']),
      ['groups that hold an honest report', honest.length, '0'],
      ['pairs', pairs.length, ''],
    ],
  );
}

/** One new report against the nation: signature, candidates from the index, exact comparison of these. */
function lookups() {
  const index = similarityIndex();
  const copied = new Set(planted.slice(0, LOOKUPS).map(({ copy }) => copy));
  for (let id = 0; id < size; id++) if (!copied.has(id)) index.add(id, signatureOf(reportAt(id)));
  const times = [];
  const costs = [];
  let named = 0;
  for (const { copy, origin } of planted.slice(0, LOOKUPS)) {
    const report = reportAt(copy);
    const other = (id) => ({ label: String(id), relation: 'other', signature: signatureOf(reportAt(id)) });
    const [start, before] = [performance.now(), busy()];
    const signature = signatureOf(report);
    const ids = index.candidates(signature, CANDIDATES);
    const searched = performance.now() - start;
    const cost = busy() - before;
    const others = ids.map(other); // stored signatures would be loaded here
    const [compared, again] = [performance.now(), busy()];
    const found = likelyOrigin(signature, others);
    times.push(searched + performance.now() - compared);
    costs.push(cost + busy() - again);
    if (found?.other.label === String(origin)) named += 1;
  }
  printTable(
    `One new report against ${size}`,
    ['what', 'value', 'bar'],
    [
      ['p50', `${number(median(times))} ms`, ''],
      ['**p95**', `**${number(quantile(times, 0.95))} ms**`, '< 100 ms'],
      ['– processor time, p95', `${number(quantile(costs, 0.95))} ms`, ''],
      ['origin named', `${named} of ${LOOKUPS}`, ''],
    ],
  );
}

/** Every pair compared, on a part of the nation: what the index saves. */
function allPairs() {
  const part = Array.from({ length: 200 }, (_, id) => signatureOf(reportAt(id)));
  const start = performance.now();
  for (const a of part) for (const b of part) if (a !== b) compareTexts(a, b);
  const each = (performance.now() - start) / (part.length * (part.length - 1));
  const days = (each * size * (size - 1)) / 86_400_000;
  printTable(
    'Peer: comparing every pair',
    ['what', 'value'],
    [
      ['one comparison', `${number(each)} ms`],
      [`all pairs of ${size}, extrapolated`, `${number(days)} days`],
    ],
  );
}

printMachine();
batch();
lookups();
allPairs();
