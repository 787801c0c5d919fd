#!/usr/bin/env node
/**
 * `npm run corpus`: reads the real reports kept beside the project and compares with their verified answers. Fails on
 * any silently wrong number and when a share falls below its recorded floor (floors.json); raise the floors when
 * reading gets better, never lower them. `disputed` names the few answers that contradict the page they were taken
 * from, with what the page prints: reading the page rightly counts as wrong there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../testing/run.mjs';

const corpus = join(ROOT, '../shared/corpus');
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));

function score(mode, target) {
  const result = spawnSync('node', [join(corpus, 'score.mjs'), ROOT, mode, join(corpus, target)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  process.stdout.write(result.stdout);
  process.stderr.write(result.stderr);
  return result.stdout;
}

function percentAfter(text, word) {
  return Number(text.match(new RegExp(`${word}[^\\d]*([\\d.]+) %`))?.[1] ?? 0);
}

function main() {
  if (!existsSync(corpus)) {
    console.log('No corpus beside the project: nothing to score.');
    return 0;
  }
  if (run('tsc', ['-b']) !== 0) return 1;
  const reports = score('reports', 'reports');
  const counts = score('counts', 'narrative-examples.jsonl');
  const silent = Number(reports.match(/(\d+) silently wrong/)?.[1] ?? Number.NaN);
  const faults = [
    silent <= floors.disputed.length || `silently wrong numbers: ${silent}, disputed ${floors.disputed.length}`,
    percentAfter(reports, 'right \\(') >= floors.reportsRight || `reports below ${floors.reportsRight} %`,
    percentAfter(counts, 'precision') >= floors.countsPrecision || `precision below ${floors.countsPrecision} %`,
    percentAfter(counts, 'recall') >= floors.countsRecall || `recall below ${floors.countsRecall} %`,
  ].filter((fault) => fault !== true);
  for (const fault of faults) console.error(`Corpus: ${fault}`);
  return faults.length > 0 ? 1 : 0;
}

process.exit(main());
