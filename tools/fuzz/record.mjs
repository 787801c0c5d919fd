import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Slowest runs that are kept with their names. */
const SLOWEST = 8;
const MOST_FAULTS = 200;

/** What many runs gave, kept in a file so that a later call goes on where this one ends. */
export class Record {
  constructor(path, seed) {
    this.path = path;
    this.data = existsSync(path)
      ? JSON.parse(readFileSync(path, 'utf8'))
      : { seed, next: 0, runs: 0, milliseconds: 0, kinds: {}, outcomes: {}, faults: [], slowest: [] };
  }

  add({ run, label, kind, outcome, ms, fault }) {
    const { data } = this;
    data.runs++;
    data.next = Math.max(data.next, run + 1);
    data.milliseconds += ms;
    const seen = data.kinds[kind] ?? { runs: 0, milliseconds: 0 };
    data.kinds[kind] = { runs: seen.runs + 1, milliseconds: seen.milliseconds + ms };
    data.outcomes[outcome] = (data.outcomes[outcome] ?? 0) + 1;
    if (fault !== null && data.faults.length < MOST_FAULTS) data.faults.push({ run, label, fault });
    data.slowest = [...data.slowest, { run, label, ms: Math.round(ms) }].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  }

  save() {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, `${JSON.stringify(this.data, null, 1)}\n`);
  }

  summary() {
    const { seed, runs, milliseconds, kinds, outcomes, faults, slowest } = this.data;
    const perKind = (all) =>
      Object.entries(all)
        .sort(([, a], [, b]) => b.runs - a.runs)
        .map(([name, seen]) => `${name} ${seen.runs} (${(seen.milliseconds / seen.runs).toFixed(0)} ms)`)
        .join(', ');
    const counts = (all) =>
      Object.entries(all)
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ');
    return [
      `seed ${seed}: ${runs} runs, ${faults.length} faults, ${(milliseconds / Math.max(1, runs)).toFixed(1)} ms a run`,
      `  kinds: ${perKind(kinds)}`,
      `  outcomes: ${counts(outcomes)}`,
      `  slowest: ${slowest.map(({ run, ms, label }) => `#${run} ${ms} ms (${label})`).join('; ')}`,
    ].join('\n');
  }
}
